/** The most characters of one message of the protocol. */
const CHUNK = 4096

/** Whether the terminal says that it shows pictures by kitty's graphics protocol: kitty itself, Ghostty, WezTerm. */
export function showsPictures(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { TERM = '', KITTY_WINDOW_ID, TERM_PROGRAM = '' } = environment
  return TERM === 'xterm-kitty' || TERM === 'xterm-ghostty' || KITTY_WINDOW_ID !== undefined || TERM_PROGRAM === 'WezTerm'
}

/** A PNG as kitty's graphics protocol sends it, sixty columns wide: `a=T` shows it, `f=100` is PNG, `m` says whether more follows (sw.kovidgoyal.net/kitty/graphics-protocol). */
export function pictureForTerminal(png: Uint8Array): string {
  const data = Buffer.from(png).toString('base64')
  const pieces = Array.from({ length: Math.ceil(data.length / CHUNK) }, (_, at) => data.slice(at * CHUNK, (at + 1) * CHUNK))
  return pieces.map((piece, at) => `\u001b_G${at === 0 ? 'a=T,f=100,c=60,q=2,' : ''}m=${at === pieces.length - 1 ? 0 : 1};${piece}\u001b\\`).join('')
}
