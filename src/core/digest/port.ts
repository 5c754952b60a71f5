import type { Member } from '../member.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Change } from '../revision.ts'
import type { Day } from '../when.ts'
import type { DigestAsked, DigestMaterial } from './material.ts'
import type { FreezeRun, PostBody, Run } from './run.ts'
import type { DueRun, Subscription, SubscriptionFacts, SubscriptionStatus } from './subscription.ts'

/** What a desk knows of its digests. */
export interface DigestDesk {
  /** All but the removed ones, by number. */
  subscriptions(): Promise<Subscription[]>
  /** Adds a subscription or changes one. `null` if another change came between. */
  saveSubscription(change: SaveSubscription): Promise<Subscription | null>
  /** The member's latest change of a digest, as it stands now, a removed one too; settings by their names, '' for whether it stands. */
  lastDigestChange(memberKey: string): Promise<{ readonly subscription: Subscription; readonly at: string; readonly changes: readonly Change[] } | null>
  /** What the log has for a digest. */
  digestMaterial(asked: DigestAsked): Promise<DigestMaterial>
  /**
   * Claims the local day of each run and freezes its digest and messages with it. False where the day has a run already, or the subscription was
   * changed meanwhile. All that belongs to a run is written together, or nothing of it.
   */
  freezeRuns(runs: readonly FreezeRun[]): Promise<boolean[]>
  /** The runs of a subscription: of one day, or the latest, the latest first; without their content where `brief`. */
  runs(asked: { readonly subscription: number; readonly day: Day | null; readonly limit: number; readonly brief: boolean }): Promise<Run[]>
  /** The digests that told of an event, oldest first. */
  carriedBy(event: number): Promise<{ readonly subscription: number; readonly day: Day; readonly correction: boolean }[]>
}

/** Adds a subscription, `no: null`, or changes one; `version` is that which was seen, 0 of a new one. */
export interface SaveSubscription {
  readonly no: number | null
  readonly version: number
  readonly workspace: string
  readonly facts: SubscriptionFacts
  readonly status: SubscriptionStatus
  readonly due: DueRun
  readonly by: Pick<Member, 'key' | 'name'>
  /** An ISO instant. */
  readonly at: string
}

/** What the scheduler needs across desks. `platforms` are the names before the colon of a workspace: a process sees to those that it can post to. */
export interface DigestBoard {
  /** Active subscriptions that are due, the longest due first; those of a workspace that is bound to another desk by now are left out. */
  due(platforms: readonly string[], limit: number): Promise<{ readonly desk: string; readonly subscription: Subscription }[]>
  /** Moves the time at which a subscription is due, and records the runs that will not be posted. False where it was changed meanwhile. */
  moveDue(desk: string, subscription: Pick<Subscription, 'no' | 'version' | 'due'>, next: DueRun, skipped: readonly DueRun[]): Promise<boolean>
  /** Claims messages to be posted or looked for: the earliest of each run, at most one for each channel, none of the busy channels. */
  claimPosts(asked: ClaimAsked): Promise<ClaimedPost[]>
  /** Records what became of claimed messages. Gives the keys of those whose lease ran out, so that another process holds them now. */
  settlePosts(holder: string, all: readonly { readonly key: string; readonly settled: Settled }[]): Promise<string[]>
  /** When the next message can be taken, an ISO instant; null where none waits. */
  nextPost(platforms: readonly string[]): Promise<string | null>
}

export interface ClaimAsked {
  readonly holder: string
  /** Where the holder has not said by then what became of it, it counts as unknown. */
  readonly leaseSeconds: number
  readonly platforms: readonly string[]
  /** Channels, as `channelKey` gives them, and workspaces that are left alone. */
  readonly busy: readonly string[]
  readonly held: readonly string[]
  readonly limit: number
}

/** A message in the hands of one process. */
export interface ClaimedPost extends Pick<Outgoing, 'workspace' | 'to' | 'under' | 'key'> {
  readonly body: PostBody
  /** Whose it is, by the desk's own number. */
  readonly subscription: number
  /** True where it may have arrived: it is looked for before it is sent. */
  readonly mayBeThere: boolean
  readonly attempts: number
  readonly traces: number
}

/** What became of a claimed message; `again` is the instant from which it can be taken anew. */
export type Settled =
  | { readonly is: 'sent'; readonly message: string }
  | { readonly is: 'unknown' | 'pending'; readonly why: string; readonly again: string }
  /** It will not arrive: the subscription is paused, and its owner told once. */
  | { readonly is: 'failed'; readonly why: string; readonly tell: PostBody }

/** What tells one channel from all others. */
export function channelKey({ workspace, to }: Pick<Outgoing, 'workspace' | 'to'>): string {
  return `${workspace} ${'channel' in to ? to.channel : to.member}`
}
