/** What the server does wrong once. */
export type Fault =
  /** Answers 429 and asks to wait. */
  | { readonly kind: 'busy'; readonly seconds: number }
  /** Does what was asked, and answers 500. */
  | { readonly kind: 'done-but-500' }
  /** Does nothing, and answers 500. */
  | { readonly kind: 'broken' }
  /** Refuses with one of Slack's codes. */
  | { readonly kind: 'refuse'; readonly error: string }
  /** Does what was asked, and never answers. */
  | { readonly kind: 'done-but-silent' }
  /** Waits before it does anything. */
  | { readonly kind: 'slow'; readonly ms: number }

/** Faults that lie in wait for calls of a method, each used up once. */
export class Faults {
  private readonly waiting = new Map<string, Fault[]>()

  add(method: string, ...faults: readonly Fault[]): void {
    this.waiting.set(method, [...(this.waiting.get(method) ?? []), ...faults])
  }

  next(method: string): Fault | null {
    return this.waiting.get(method)?.shift() ?? null
  }
}
