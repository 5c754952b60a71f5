/** How a terminal is sent a PNG, so that it shows it. */
export type ShowPicture = (png: Uint8Array) => string

/** What the terminal says of itself decides: kitty and Ghostty have kitty's protocol, iTerm2 and WezTerm that of iTerm2. Null where it shows no pictures. */
export function pictureShower(environment: Readonly<Record<string, string | undefined>>): ShowPicture | null {
  const { TERM = '', KITTY_WINDOW_ID, TERM_PROGRAM = '', LC_TERMINAL = '' } = environment
  if (/^(?:screen|tmux)/.test(TERM)) return null // they pass neither on
  if (TERM === 'xterm-kitty' || TERM === 'xterm-ghostty' || KITTY_WINDOW_ID !== undefined) return forKitty
  return ITERM.has(TERM_PROGRAM) || LC_TERMINAL === 'iTerm2' ? forIterm : null
}

const ITERM: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm'])

/** How wide a picture is shown, in columns. */
const COLUMNS = 60

/** The most characters of one message of kitty's protocol. */
const CHUNK = 4096

/** `a=T` shows it, `f=100` is PNG, `m` says whether more follows (sw.kovidgoyal.net/kitty/graphics-protocol). */
function forKitty(png: Uint8Array): string {
  const data = Buffer.from(png).toString('base64')
  const pieces = Array.from({ length: Math.ceil(data.length / CHUNK) }, (_, at) => data.slice(at * CHUNK, (at + 1) * CHUNK))
  return pieces.map((piece, at) => `\u001b_G${at === 0 ? `a=T,f=100,c=${COLUMNS},q=2,` : ''}m=${at === pieces.length - 1 ? 0 : 1};${piece}\u001b\\`).join('')
}

/** The whole file in one message; as high as its width makes it (iterm2.com/documentation-images.html). */
function forIterm(png: Uint8Array): string {
  return `\u001b]1337;File=inline=1;size=${png.length};width=${COLUMNS};preserveAspectRatio=1:${Buffer.from(png).toString('base64')}\u0007`
}
