/** What a button or an entry of a list does: answers a line, turns the page where it stands, shows the answer to the channel, opens a form. */
export type Use =
  | { readonly does: 'answer' | 'page' | 'share'; readonly line: string }
  /** `keys`: what the form asks for. `form` completes the line; `edit` has the values of now in its line and sends those that were changed. */
  | { readonly does: 'form' | 'edit'; readonly line: string; readonly keys: readonly string[] }

/** A pressed id, taken apart. */
export interface Pressed {
  readonly does: Use['does']
  readonly token: string
  readonly keys: readonly string[]
}

const LETTERS: Readonly<Record<Use['does'], string>> = { answer: 'a', page: 'p', share: 's', form: 'f', edit: 'e' }
const ID = /^([apsfe]):([\w-]{1,40})(?::([a-z,-]{0,60}))?$/u

/** The id that Discord keeps: a letter, an opaque token, and for a form its keys; 100 characters at most. */
export function customId(use: Use, token: string): string {
  return `${LETTERS[use.does]}:${token}${'keys' in use ? `:${use.keys.join(',')}` : ''}`
}

/** Reads an id back; null for one that is not ours. */
export function readCustomId(id: string): Pressed | null {
  const [, letter, token = '', keys = ''] = ID.exec(id) ?? []
  const does = (Object.keys(LETTERS) as Use['does'][]).find((one) => LETTERS[one] === letter)
  return does === undefined ? null : { does, token, keys: keys.split(',').filter((key) => key !== '') }
}

/** The token of a form that a bare verb opens: nothing was kept for it, so it names the verb. */
export function verbToken(root: string, verb: string): string {
  return `${root}_${verb.replaceAll(' ', '_')}`
}

/** The bare line behind such a token; null for a kept one. */
export function bareLine(token: string, lines: readonly string[]): string | null {
  return lines.find((line) => verbToken(...splitRoot(line)) === token) ?? null
}

function splitRoot(line: string): [string, string] {
  const at = line.indexOf(' ')
  return [line.slice(0, at), line.slice(at + 1)]
}
