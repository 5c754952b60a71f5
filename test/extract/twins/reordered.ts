import type { Retelling } from './twin.ts'

/** "… on Monday." as "On Monday, …". */
export const dateFirst: Retelling = (sentence, drafts) => {
  const [, told = '', day = ''] = /^(.+) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night))?)\.$/.exec(sentence) ?? []
  return day === '' || /\bsaid\b|,|\. /.test(told) ? null : { sentence: `O${day.slice(1)}, ${lowered(told)}.`, drafts }
}

/** Who says so behind it, before it, and not at all. */
export const saidBehind: Retelling = (sentence, drafts) => (isPlain(sentence) ? { sentence: `${sentence.slice(0, -1)}, a local official said.`, drafts } : null)
export const saidBefore: Retelling = (sentence, drafts) => (isPlain(sentence) ? { sentence: `A local official said that ${lowered(sentence)}`, drafts } : null)

function isPlain(sentence: string): boolean {
  return /\.$/.test(sentence) && !/\b(?:said|say|told|reported|claimed|confirmed|announced|according|saw|posted|condemned|blamed)\b|"/i.test(sentence)
}

/** Only words of grammar lose their capital. */
function lowered(text: string): string {
  return text.replace(
    /^(?:A|An|The|At|In|On|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Several|Dozens|Gunmen|Militants|Rebels|Soldiers|Troops|Bandits|Police|Clashes|Shelling|Some|More|About|Unidentified|Unknown|Armed|Overnight)\b/,
    (word) => word.toLowerCase(),
  )
}

/** `WHO did it to WHOM` and `WHOM was done by WHO`, for each party, deed and victim. */
export function voices(): (readonly [active: string, passive: string])[] {
  const doers = ['Gunmen', 'Rebels', 'M23 rebels', 'Al-Shabaab fighters', 'Government forces', 'The RSF']
  const deeds: readonly (readonly [active: string, passive: string])[] = [
    ['killed nine farmers', 'Nine farmers were killed'],
    ['ambushed an army convoy', 'An army convoy was ambushed'],
    ['attacked the village of Qarasu', 'The village of Qarasu was attacked'],
    ['shot dead a judge', 'A judge was shot dead'],
    ['abducted three aid workers', 'Three aid workers were abducted'],
    ['overran the town of Beled Amin', 'The town of Beled Amin was overrun'],
    ['wounded four policemen', 'Four policemen were wounded'],
    ['shelled a hospital', 'A hospital was shelled'],
  ]
  return doers.flatMap((doer) =>
    deeds.map(
      ([active, passive]) =>
        [
          `${doer} ${active} near Ngomeni on Monday.`,
          `${passive} by ${doer.replace(/^(?:The|Gunmen|Rebels|Government)/, (word) => word.toLowerCase())} near Ngomeni on Monday.`,
        ] as const,
    ),
  )
}
