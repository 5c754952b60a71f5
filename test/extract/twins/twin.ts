import { RULE_TABLES } from '../rules/index.ts'

/** A sentence told otherwise, and the drafts that it must give: those of the first telling, changed in what was changed. */
export interface Twin {
  readonly sentence: string
  readonly drafts: readonly string[]
  /** The day on which the twin was published, where that was changed. */
  readonly published?: string
}

/** A way of telling a sentence otherwise; null where it does not apply. */
export type Retelling = (sentence: string, drafts: readonly string[]) => Twin | null

/** "• Gao: …", "Gao – …", a headline above its report, "3/11": only in that shape do they say what they say. */
const SHAPED = /^•|\d\/\d|\n|^[^.:]{1,30}(?::| [–-]) /

/** The sentences that the tables read, each with its drafts. */
export function tellings(): (readonly [sentence: string, drafts: readonly string[]])[] {
  return RULE_TABLES.flatMap(({ reads }) => reads.flatMap(([sentence, ...drafts]) => (SHAPED.test(sentence) ? [] : [[sentence, drafts] as const])))
}
