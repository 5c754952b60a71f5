/** Letters that Unicode does not take apart, as people type them without. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** Accents, harakat and niqqud. The vowel signs of Burmese or Hindi are letters like others, and stay. */
const POINTING = /(?=\p{Mn})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]/gu

/**
 * Folds a name or text to the form in which two spellings are the same: no case, no diacritics, no ʿayn, hamza or
 * apostrophe of any kind, hyphens as spaces, no bidi controls, no Arabic lengthening stroke, no Arabic article (Al-, al-, Al‑).
 */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return folded(text)
  const known = kept.get(text)
  if (known !== undefined) return known
  const made = folded(text)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, made)
  return made
}

/** Names come again and again, and folding one takes longer than all else that is done with it. */
const kept = new Map<string, string>()
const MOST_KEPT = 20_000
const LONGEST_KEPT = 80

function folded(text: string): string {
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

/** What makes two spellings one name. A name of nothing but signs folds to nothing and stands for itself. */
export function foldedName(name: string): string {
  return fold(name) || name.trim().toLowerCase()
}

/** The folded words of a text, for searching. */
export function words(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
