/** Sentences of our own for one way of telling, all of reports published on Wednesday 15 May 2024. */
export interface RuleTable {
  readonly rule: string
  /** A sentence and the drafts it gives, as `line.ts` prints them. */
  readonly reads: readonly (readonly [sentence: string, ...drafts: string[]])[]
  /** What must give no draft. */
  readonly readsNothing: readonly string[]
  /** What should be read and is not yet: a row that comes right moves up. */
  readonly notYet: readonly (readonly [sentence: string, draft: string])[]
}
