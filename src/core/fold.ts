/**
 * Folds a name or text to the form in which two spellings are the same: no case, no diacritics, no ʿayn, hamza or
 * apostrophe of any kind, hyphens as spaces, no bidi controls, no Arabic article (Al-, al-, Al‑).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}'’‘ʼʻʿʾ`´"“”«»]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(^| )(?:al|el) (?=\S)/g, '$1')
}

/** The folded words of a text, for searching. */
export function words(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
