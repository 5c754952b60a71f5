import type { Control } from '../core/control/control.ts'

const EXTENT: Readonly<Record<Control['extent'], string>> = { wholly: '', partly: 'in part ', contested: 'as contested ', presence: 'as a presence ' }

/** `Al-Nishwa (eastern corridor): regained by Syrian Armed Forces`. */
export function showControl({ place, part, holder, change, extent }: Control): string {
  return `${place}${part === null ? '' : ` (${part})`}: ${EXTENT[extent]}${change} by ${holder}`
}
