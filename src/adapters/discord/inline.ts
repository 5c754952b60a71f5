import type { Inline, Line } from '../../core/reply.ts'
import { clean, coded, escaped } from './text.ts'

const ADDRESS = /^https?:\/\/[^\s<>()[\]\\]{1,1900}$/iu

/** A line of an answer as Discord's markdown. */
export function inline(line: Line): string {
  return line.map(leaf).join('')
}

/** A whole line in small print; in Discord the mark stands at the beginning of the line. */
export function small(text: string): string {
  return text.trim() === '' ? '' : `-# ${text}`
}

/** A text from people in bold; nothing where there is none, for the marks alone would show. */
export function bold(text: string): string {
  return styled('**', escaped(text))
}

function leaf({ t, v, ...rest }: Inline): string {
  const text = escaped(v)
  if (text.trim() === '') return text
  switch (t) {
    case 'strong':
    case 'event':
    case 'user':
      return styled('**', text)
    case 'quiet':
      return styled('*', text)
    case 'struck':
      return styled('~~', text)
    case 'code':
      return coded(v)
    case 'quote':
      return `“${text}”`
    case 'link':
      return link(v, (rest as { href: string }).href)
    default:
      return text
  }
}

/** The marks stand close to the words, or they would be read as characters. */
function styled(mark: string, text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`
}

/** A link under a name, where the name is no address itself: one that reads as another is shown with where it leads. */
function link(name: string, href: string): string {
  if (!ADDRESS.test(href)) return escaped(name)
  if (clean(name).trim() === href) return href
  const looksLikeAddress = /:\/\/|\p{L}\.\p{L}/u.test(name)
  return looksLikeAddress ? `${escaped(name)} ${href}` : `[${escaped(name)}](${href})`
}
