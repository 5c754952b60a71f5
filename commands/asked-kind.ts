import type { Kind } from '../src/core/count.ts'

const NAMED =
  /(?<![\p{L}\p{N}])(captured|missing|surrendered|displaced)(?=[\s?!.,]*(?:$|\s(?:in|by|near|at|around|from|since|until|before|after|during|between|and|or|on|last|this|per|each)(?![\p{L}\p{N}])))/iu

/** "Captured in Goma", asked of an answer that shows losses: that kind of them, and the other words; "captured villages" are words. */
export function askedKind(plain: string): { readonly kind: Kind; readonly rest: string } | null {
  const found = NAMED.exec(plain)
  if (found === null) return null
  return { kind: found[0].toLowerCase() as Kind, rest: `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`.trim() }
}
