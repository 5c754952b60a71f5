const LETTER = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]'
const REST = `[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{M}]*`
const RUN = new RegExp(`${LETTER}${REST}(?:[^\\p{L}\\p{M}\\n]+${LETTER}${REST})*`, 'gu')

/** Sets runs of right-to-left text apart (U+2068 … U+2069), so that names in Arabic leave the order of the line alone. */
export function isolate(text: string): string {
  return text.replace(RUN, '\u2068$&\u2069')
}
