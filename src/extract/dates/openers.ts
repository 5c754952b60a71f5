import type { Token } from './tokens.ts'

const COUNTS =
  'few several one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'

/** The words with which a date can begin, beside numbers: the rules are asked at these alone. */
const OPENERS = new Set(
  [
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
    'spring summer autumn fall winter',
    'today yesterday tomorrow tonight overnight week day night evening afternoon noon midday midnight morning dawn predawn daybreak sunrise dusk sunset nightfall',
    'the a an this that same last past previous preceding prior next following ensuing coming upcoming recent',
    'so early late mid pre earlier later small first beginning start middle end',
    'between from since until till',
    'couple days nights weeks months years hours minutes',
    COUNTS,
    'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
  ].flatMap((words) => words.split(' ')),
)

/** Most of these stand before something else: they begin a date only where a word of time follows. */
const LEADS = new Set([...COUNTS.split(' '), 'the', 'a', 'an', 'this', 'that', 'from', 'between'])
const BEHIND_LEADS = new Set([...OPENERS, 'month', 'year', 'hour', 'minute', 'weekend', 'on'])

/** True where a date can begin: at a number, or at a word that some rule begins with. */
export function canBegin({ low }: Token, next: Token | undefined): boolean {
  if (LEADS.has(low)) return next !== undefined && (BEHIND_LEADS.has(next.low) || isDigit(next.low))
  return OPENERS.has(low) || isDigit(low)
}

function isDigit(low: string): boolean {
  return /^\d/.test(low)
}
