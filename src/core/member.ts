/** What a member may do, each role all that the one before may. */
export const ROLES = ['reader', 'logger', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A person at a desk. `key` is the platform's own id for them, as `terminal:ana`. */
export interface Member {
  readonly key: string
  readonly name: string
  readonly role: Role
}

/** Whether the member's role reaches the one that is needed. */
export function allows(member: Member, needed: Role): boolean {
  return ROLES.indexOf(member.role) >= ROLES.indexOf(needed)
}

/** Whether the member may change an event: an editor any, a logger their own. */
export function mayChange(member: Member, event: { readonly loggedByKey: string }): boolean {
  return allows(member, 'editor') || (allows(member, 'logger') && event.loggedByKey === member.key)
}
