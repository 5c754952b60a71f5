import type { Member } from './member.ts'

/** Who changed something, when, from where. `at` is an ISO instant; `from` names platform and place (`terminal`). */
export interface Stamp {
  readonly by: Member
  readonly at: string
  readonly from: string
}

/** The stamp of what a command changes. */
export function stampOf({ member, now, from }: { readonly member: Member; readonly now: Date; readonly from: string }): Stamp {
  return { by: member, at: now.toISOString(), from }
}
