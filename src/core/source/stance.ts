import { campCalled } from './camp.ts'
import type { Source, STANCES } from './source.ts'

export type Stance = Source['stances'][number]

/** Who speaks or publishes, behind the word for a camp. */
const VOICES =
  'sources?|media|outlets?|channels?|accounts?|pages?|activists?|commanders?|fighters?|officials?|spokes(?:man|woman|person|people)|statements?|tv|television|radio|news agency|agency'

type Rule = readonly [pattern: RegExp, is: (typeof STANCES)[number]]

/** Words that give a stance by themselves. What is behind each pattern's bracket is the actor. */
const RULES: readonly Rule[] = [
  [/(?:^|[\s(])pro[-‑– ](\p{L}[\p{L}\p{N}’'-]{1,40})/iu, 'pro'],
  [/(?:^|[\s(])anti[-‑– ](\p{L}[\p{L}\p{N}’'-]{1,40})/iu, 'anti'],
  [/(?:^|[\s(])(\p{L}[\p{L}\p{N}]{1,40})[-‑– ](?:affiliated|linked|aligned|run|controlled|owned)(?![\p{L}-])/iu, 'speaks-for'],
  [/^(?:an? |the )?(\p{L}[\p{L}\p{N} ]{1,60}?)(?:['’]s)? spokes(?:man|woman|person|people)(?!\p{L})/iu, 'speaks-for'],
  [/spokes(?:man|woman|person|people) (?:for|of) (?:the )?(\p{L}[\p{L}\p{N} ]{1,60})$/iu, 'speaks-for'],
]
const CAMP_VOICE = new RegExp(`(?:^|\\s)(\\p{L}{3,20}) (?:${VOICES})(?!\\p{L})`, 'iu')

/** The stances that the words for a source give it: `pro-militant sources`, `rebel commander`, `ISIS-affiliated Amaq`, `Taliban spokesman`. */
export function stancesInWords(name: string): Stance[] {
  const word = CAMP_VOICE.exec(name)?.[1] ?? ''
  // Kachin State is a place, and its media are not the state's.
  const camp = word === 'State' ? null : campCalled(word)
  if (camp !== null) return [{ is: 'speaks-for', actor: camp }]
  return RULES.flatMap(([pattern, is]) => {
    const actor = pattern.exec(name)?.[1]
    return actor === undefined ? [] : [{ is, actor: campCalled(actor) ?? actor }]
  })
}
