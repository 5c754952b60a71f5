/** Letters that Unicode does not take apart, as people type them without. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** Accents, harakat and niqqud. The vowel signs of Burmese or Hindi are letters like others, and stay. */
const POINTING = /(?=\p{Mn})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]/gu

/**
 * Folds a name or text to the form in which two spellings are the same: no case, no diacritics, no ʿayn, hamza or
 * apostrophe of any kind, hyphens as spaces, no bidi controls, no Arabic lengthening stroke, no Arabic article (Al-, al-, Al‑).
 */
export function fold(text: string): string {
  return text
    .replaceAll('´', "'") // a letter and an accent to NFKD, and an apostrophe to whoever types it
    .normalize('NFKD')
    .replace(POINTING, '')
    .replace(/[\p{Cf}'’‘‛′ʹʼʻʿʾ`"“”«»ـ]/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/(^| )(?:(?:al|el) )+(?=\S)/g, '$1')
}

/** The folded words of a text, for searching. */
export function words(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
