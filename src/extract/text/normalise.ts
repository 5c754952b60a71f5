/** One character for one character, so that every offset stays true to the source. */
const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  ʿ: "'",
  ʾ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‑': '-',
  '‐': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\r': ' ',
  '\ufeff': ' ',
  '\ufe0f': ' ',
}

const ODD = /[’‘‛ʼʿʾ`´“”„«»‑‐\u00a0\u202f\u2009\t\r\ufeff\p{Cf}]|\ufe0f/gu

/** The text with plain quotes, hyphens and spaces, and blanks for what is not seen. As long as the source. */
export function normalise(text: string): string {
  return text.replace(ODD, (sign) => PLAIN[sign] ?? ' '.repeat(sign.length))
}
