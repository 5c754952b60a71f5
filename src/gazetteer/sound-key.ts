import { fold } from '../core/fold.ts'

/** What is heard of a consonant, and the letters that write it. Those that transliterations exchange sound the same; vowels, h, w, y and ʿayn are not heard. */
const SOUNDS: readonly (readonly [sound: string, letters: string])[] = [
  ['b', 'bpبپбп'],
  ['t', 'tتثطт'],
  ['j', 'jجژж'],
  ['k', 'kqgcكکقغگخкгґх'],
  ['d', 'dzدذضظزдз'],
  ['r', 'rرڕр'],
  ['s', 'sسشصچсшщцч'],
  ['f', 'fvفڤфв'],
  ['l', 'lلڵл'],
  ['m', 'mمм'],
  ['n', 'nنн'],
]
const SOUND_OF = new Map(
  [...'0123456789'].map((digit) => [digit, digit]).concat(SOUNDS.flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound]))) as [
    string,
    string,
  ][],
)

/** Two letters that are one sound, which the second would not tell. */
const PAIRS: Readonly<Record<string, string>> = { sh: 's', ch: 's', zh: 'j', dj: 'j', ph: 'f', дж: 'j' }

/** The Arabic article in its assimilated forms, as a word of its own. It says nothing of the name. */
const ARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'ed',
  'ud',
  'adh',
  'edh',
  'an',
  'en',
  'ar',
  'er',
  'ur',
  'as',
  'es',
  'ash',
  'esh',
  'ach',
  'ech',
  'at',
  'et',
  'ath',
  'az',
  'ez',
  'uz',
  'eh',
  'ehl',
])
const LONGEST = 200

/** The form in which two spellings are one name: folded, and without articles, which the places of Arabic countries have or lack at will. */
export function nameKey(name: string): string {
  return bareWords(fold(name.slice(0, LONGEST))).join(' ')
}

/** The words of a folded name without articles, those among them that are written with the word: in Arabic, and in Albu, “of the house of”. */
function bareWords(folded: string): string[] {
  const all = folded.split(' ').map((word) => (word === 'albu' || (word.startsWith('ال') && word.length > 4) ? word.slice(2) : word))
  return all.filter((word, at) => at === all.length - 1 || !ARTICLES.has(word))
}

/**
 * What is heard of a name's consonants, the same for most ways to write it in Latin, Arabic or Cyrillic letters: Deir ez-Zor, Dayr az Zawr and
 * Deir Eazzor are `drdr`. Fewer than two sounds tell nothing and give ''.
 */
export function soundKey(name: string): string {
  return soundOf(nameKey(name))
}

/** The same of a name's key. */
export function soundOf(nameKey: string): string {
  const text = nameKey.replaceAll(' ', '')
  let [key, previous] = ['', '']
  for (let at = 0; at < text.length; at += 1) {
    const pair = PAIRS[text.slice(at, at + 2)]
    const sound = pair ?? SOUND_OF.get(text.charAt(at)) ?? ''
    if (pair !== undefined) at += 1
    if (sound !== previous) key += sound
    previous = sound
  }
  return key.length < 2 ? '' : key
}
