/** What a part of a place is called: the word before “of”. “South of Homs” is no part of Homs. */
const PART_WORDS =
  'parts?|most|half|rest|outskirts|sectors?|corridors?|quarters?|districts?|neighbou?rhoods?|suburbs?|sides?|edges?|cent(?:re|er)|blocks?|countryside|villages|streets|banks?'
const PART_OF = new RegExp(`^(?:the )?((?:[^\\s]+ ){0,4}(?:${PART_WORDS})) of (?:the )?(?=\\S)`, 'iu')

/** Takes the part out of a place that is typed: `Al-Nishwa (eastern corridor)`, `eastern corridor of Al-Nishwa`. */
export function takePart(where: string): { place: string; part: string | null } {
  const typed = where.trim()
  const open = typed.endsWith(')') ? typed.lastIndexOf('(') : -1
  const inBrackets = open < 0 ? '' : typed.slice(open + 1, -1).trim()
  if (inBrackets !== '') return { place: typed.slice(0, open).trim(), part: inBrackets }
  const [words = '', part = null] = PART_OF.exec(typed) ?? []
  return { place: typed.slice(words.length), part }
}
