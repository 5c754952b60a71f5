import type { Retelling } from './twin.ts'

/** Parties of one kind each, so that nothing but the name changes. */
const PARTIES: readonly (readonly [from: string, to: string])[] = [
  ['al-Shabaab', 'Boko Haram'],
  ['Al-Shabaab', 'Boko Haram'],
  ['Boko Haram', 'Hezbollah'],
  ['RSF', 'SDF'],
  ['M23', 'KNLA'],
  ['Houthi', 'Hezbollah'],
  ['Arakan Army', 'Taliban'],
  ['ISIS', 'PKK'],
  ['ELN', 'KNLA'],
]

/** Another party in the place of one that the sentence names. */
export const otherParty: Retelling = (sentence, drafts) => {
  const pair = PARTIES.find(([from]) => word(from).test(sentence) && drafts.some((draft) => word(from).test(draft)))
  if (pair === undefined || word(pair[1]).test(sentence)) return null
  const [from, to] = pair
  return { sentence: replaced(sentence, from, to), drafts: drafts.map((draft) => replaced(draft, from, to)) }
}

/** Names that no list has, of every make. */
const PLACES = ['Qarasu', 'Beled Amin', 'Tel Shafir', 'Ngomeni', 'al-Wardiya', 'Saint-Aubin', 'Novodarivka', 'Kharu Pass', 'Ouro Seydou', 'Mbanzala']

/** Another place in the place of the one that the sentence names. */
export function otherPlace(index: number): Retelling {
  return (sentence, drafts) => {
    const to = PLACES[index % PLACES.length] ?? ''
    const [only, ...more] = drafts
    const from = only?.split(' | ')[2] ?? ''
    if (more.length > 0 || !/^\p{Lu}[\p{L}'-]+$/u.test(from) || sentence.split(from).length !== 2 || ownsName(sentence, from)) return null
    return { sentence: replaced(sentence, from, to), drafts: drafts.map((draft) => replaced(draft, from, to)) }
  }
}

/** "Gaza's", "the Gaza Strip": the name is part of another. */
function ownsName(sentence: string, name: string): boolean {
  return new RegExp(`${escaped(name)}(?:'s|-| \\p{Lu})|(?:\\p{Lu}\\S*|-) ${escaped(name)}`, 'u').test(sentence)
}

function replaced(text: string, from: string, to: string): string {
  return text.replace(new RegExp(word(from), 'gu'), to)
}

function word(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}])`, 'u')
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
