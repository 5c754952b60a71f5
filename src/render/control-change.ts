import type { Control } from '../core/control/control.ts'

/** `Al-Nishwa (eastern corridor): regained by Syrian Armed Forces`, `Jazal: part lost by ISIS`, `Jazal: presence of ISIS`. */
export function showControl({ place, part, holder, change, extent }: Control): string {
  const where = part === null ? place : `${place} (${part})`
  if (extent === 'presence') return `${where}: presence of ${holder}${change === 'lost' ? ' ended' : ''}`
  if (extent === 'contested') return `${where}: ${change === 'lost' ? 'no longer contested' : 'contested'} by ${holder}`
  return `${where}: ${extent === 'partly' ? 'part ' : ''}${change} by ${holder}`
}
