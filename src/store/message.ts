/** Which thread does the work: the one that writes, those that answer short questions, the one that reads at length, the one that copies. */
export const LANES = ['write', 'read', 'scan', 'copy'] as const
export type Lane = (typeof LANES)[number]

/** What is asked of no single desk: the platforms' own keeping, and what is due. */
export type Board = 'switchboard' | 'digests'

/** What a worker is started with. */
export interface WorkerData {
  readonly file: string
  readonly lane: Lane
}

/** What the main thread asks of a worker. `at` is the time of asking, for what is written. */
export type Task =
  | { readonly kind: 'open' }
  | { readonly kind: 'unfiled' }
  | { readonly kind: 'desk'; readonly key: string; readonly at: string }
  | { readonly kind: 'deskOf'; readonly workspace: string; readonly at: string }
  | { readonly kind: 'board'; readonly board: Board; readonly name: string; readonly at: string; readonly input: readonly unknown[] }
  | {
      readonly kind: 'operation'
      readonly name: string
      readonly glance: boolean
      readonly desk: number
      readonly at: string
      readonly input: readonly unknown[]
    }
  | { readonly kind: 'close' }
