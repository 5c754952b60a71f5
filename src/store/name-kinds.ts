import type { NameKind } from './tables.ts'

export const NAME_KINDS = ['actor', 'place', 'source', 'tag', 'weapon'] as const satisfies readonly NameKind[]

/** One of something for each kind of name. */
export function byKind<Made>(make: (kind: NameKind) => Made): Readonly<Record<NameKind, Made>> {
  return Object.fromEntries(NAME_KINDS.map((kind) => [kind, make(kind)])) as Record<NameKind, Made>
}
