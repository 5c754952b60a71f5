import { fold } from './fold.ts'
import { nearest } from './nearest.ts'

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** ISO 639-1, and languages of conflict reports that have three letters only. */
const CODES =
  'aa ab af ak am ar as av ay az ba be bg bm bn bo bs ca ce cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu ha he hi hr ht hu hy ' +
  'id ig is it ja ka kg ki kk kl km kn ko ks ku kv kw ky la lb lg ln lo lt lu lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny oc om or os pa pl ps pt ' +
  'qu rm rn ro ru rw sa sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt tw ug uk ur uz ve vi vo wo xh yi yo za zh zu ' +
  'arz ary apc ckb fil prs rhg sat shn syr tig yue zgh'

/** Names that are common in reports and not CLDR's. */
const ALSO: Readonly<Record<string, string>> = {
  farsi: 'fa',
  sorani: 'ckb',
  kurmanji: 'ku',
  tamazight: 'zgh',
  rohingya: 'rhg',
  mandarin: 'zh',
  pashtu: 'ps',
  hausa: 'ha',
  fula: 'ff',
  tigre: 'tig',
}

const codes = new Map<string, string>()

/** Filled at first use: 200 names cost a few milliseconds. */
function known(): Map<string, string> {
  if (codes.size > 0) return codes
  for (const code of CODES.split(' ')) codes.set(fold(NAMES.of(code) ?? code), code)
  for (const [name, code] of Object.entries(ALSO)) codes.set(name, code)
  return codes
}

/** The BCP 47 tag of a language's English name or of a tag that begins in small letters (`ar`, `pt-BR`); null where it is no language. */
export function languageCode(name: string): string | null {
  const trimmed = name.trim()
  return known().get(fold(trimmed)) ?? (/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,2}$/.test(trimmed) ? tag(trimmed) : null)
}

/** The language whose English name is a slip away; null where there is none. */
export function nearestLanguage(name: string): string | null {
  const near = nearest(fold(name), known().keys())
  return near === null ? null : languageName(known().get(near) ?? near)
}

/** The English name of a tag. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code
}

/** A tag as BCP 47 writes it; null of what is no tag, or of a language that nobody has named. */
function tag(text: string): string | null {
  try {
    const [code = text] = Intl.getCanonicalLocales(text)
    return NAMES.of(code) === undefined ? null : code
  } catch {
    return null
  }
}
