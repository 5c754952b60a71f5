import type { Json } from './screen.ts'

/** Blocks as a page that looks about as Slack does on a phone. It is for looking at, not for measuring. */
export function page(blocks: readonly Json[], look: 'light' | 'dark', title: string | null): string {
  const body = blocks.map(block).join('\n')
  const frame =
    title === null
      ? `<div class="message"><div class="face">S</div><div class="body"><p class="who"><b>Sitlog</b> <i>APP</i> 12:00<br><em>Only visible to you</em></p>${body}</div></div>`
      : `<div class="modal"><h2>${safe(title)}</h2>${body}<p class="end"><button>Cancel</button> <button class="primary">Log it</button></p></div>`
  return pageOf(frame, look)
}

/** A message of the bot's in a channel, with what stands in its thread. */
export function threadPage([first = [], ...replies]: readonly (readonly Json[])[], look: 'light' | 'dark'): string {
  const message = (blocks: readonly Json[]): string =>
    `<div class="message"><div class="face">S</div><div class="body"><p class="who"><b>Sitlog</b> <i>APP</i> 07:00</p>${blocks.map(block).join('\n')}</div></div>`
  const thread =
    replies.length === 0
      ? ''
      : `<p class="thread">Thread · ${replies.length} ${replies.length === 1 ? 'reply' : 'replies'}</p>${replies.map(message).join('\n')}`
  return pageOf(`${message(first)}${thread}`, look)
}

function pageOf(frame: string, look: 'light' | 'dark'): string {
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style><body class="${look}">${frame}</body>`
}

const STYLE = `
body{margin:0;font:15px/1.46 Lato,"Noto Sans",system-ui,sans-serif;padding:12px}
.light{background:#fff;color:#1d1c1d;--line:#ddd;--quiet:#616061;--link:#1264a3;--soft:#f8f8f8;--code:#e01e5a}
.dark{background:#1a1d21;color:#d1d2d3;--line:#565856;--quiet:#ababad;--link:#1d9bd1;--soft:#222529;--code:#e8912d}
.message{display:flex;gap:8px}.face{flex:0 0 36px;height:36px;border-radius:4px;background:#1d3557;color:#fff;text-align:center;line-height:36px;font-weight:700}
.body{min-width:0;flex:1}.who{margin:0 0 4px;color:var(--quiet)}.who b{color:inherit}.who i{font-size:10px;border:1px solid var(--line);padding:0 3px;border-radius:2px;font-style:normal}.who em{font-size:12px}
.block{margin:8px 0;overflow-wrap:anywhere;white-space:pre-wrap}.header{font-weight:700;font-size:18px;line-height:1.3}
.context{font-size:13px;color:var(--quiet)}.pre{font:12px/1.5 monospace;border:1px solid var(--line);background:var(--soft);border-radius:4px;padding:8px}
code{font:12px monospace;color:var(--code);background:var(--soft);border:1px solid var(--line);border-radius:3px;padding:1px 3px}
a{color:var(--link)}hr{border:0;border-top:1px solid var(--line)}
button,.select{font:700 13px Lato,sans-serif;background:transparent;color:inherit;border:1px solid var(--line);border-radius:4px;padding:4px 10px;margin:0 6px 6px 0;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.primary{background:#007a5a;border-color:#007a5a;color:#fff}.danger{color:#e01e5a;border-color:#e01e5a}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:14px}td{border:1px solid var(--line);padding:6px 8px;vertical-align:top;white-space:nowrap}td.wrap{white-space:normal;min-width:110px}
.modal{border:1px solid var(--line);border-radius:8px;padding:12px}.modal h2{margin:0 0 12px;font-size:18px}
label{font-weight:700;display:block}.field{border:1px solid var(--line);border-radius:4px;padding:7px 10px;margin:4px 0;color:inherit}.field.empty{color:var(--quiet)}.hint{font-size:12px;color:var(--quiet)}.chip{background:var(--soft);border:1px solid var(--line);border-radius:12px;padding:1px 8px}
.end{text-align:right}.thread{color:var(--link);font-weight:700;font-size:13px;border-top:1px solid var(--line);padding-top:8px}`

function block(one: Json): string {
  switch (one.type) {
    case 'header':
      return `<div class="block header">${textOf(one.text)}</div>`
    case 'divider':
      return '<hr>'
    case 'section':
      return `<div class="block">${textOf(one.text)}${one.accessory === undefined ? '' : ` ${element(one.accessory as Json)}`}</div>`
    case 'context':
      return `<div class="block context">${(one.elements as Json[]).map(textOf).join(' ')}</div>`
    case 'actions':
      return `<div class="block">${(one.elements as Json[]).map(element).join('')}</div>`
    case 'rich_text':
      return (one.elements as Json[]).map(rich).join('')
    case 'table':
      return `<div class="block scroll"><table>${(one.rows as Json[][]).map((row) => `<tr>${row.map((cell, at) => cellOf(cell, ((one.column_settings ?? []) as Json[])[at] ?? {})).join('')}</tr>`).join('')}</table></div>`
    case 'input':
      return `<div class="block"><label>${textOf(one.label)}${one.optional === true ? ' <span class="hint">(optional)</span>' : ''}</label>${fieldOf(one.element as Json)}<div class="hint">${textOf(one.hint)}</div></div>`
    default:
      return `<div class="block">[${safe(String(one.type))}]</div>`
  }
}

function rich({ type, elements }: Json): string {
  const inner = ((elements ?? []) as Json[]).map(inline).join('')
  return `<div class="block${type === 'rich_text_preformatted' ? ' pre' : ''}">${inner}</div>`
}

function inline({ type, text, url, style }: Json): string {
  if (type === 'link') return `<a href="${safe(String(url))}">${safe(String(text ?? url))}</a>`
  const { bold, italic, strike, code } = (style ?? {}) as Record<string, boolean | undefined>
  const tags = [bold && 'b', italic && 'i', strike && 's', code && 'code'].filter(Boolean) as string[]
  return `${tags.map((tag) => `<${tag}>`).join('')}${safe(String(text))}${tags
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('')}`
}

function cellOf(cell: Json, { align, is_wrapped: wraps }: Json): string {
  const inner =
    cell.type === 'rich_text' ? (cell.elements as Json[]).map(({ elements }) => (elements as Json[]).map(inline).join('')).join('') : safe(String(cell.text))
  return `<td style="text-align:${safe(String(align ?? 'left'))}"${wraps === true ? ' class="wrap"' : ''}>${inner}</td>`
}

function element(one: Json): string {
  if (one.type === 'button') return `<button class="${safe(String(one.style ?? ''))}">${textOf(one.text)}</button>`
  return `<button class="select">${textOf(one.placeholder)} ▾</button>`
}

function fieldOf(one: Json): string {
  const options = [...((one.initial_options ?? []) as Json[]), ...(one.initial_option === undefined ? [] : [one.initial_option as Json])]
  if (options.length > 0) return `<div class="field">${options.map((option) => `<span class="chip">${textOf(option.text)}</span>`).join(' ')}</div>`
  if (one.initial_value !== undefined) return `<div class="field">${safe(String(one.initial_value))}</div>`
  return `<div class="field empty">${textOf(one.placeholder)}</div>`
}

function textOf(text: unknown): string {
  return safe(String((text as Json | undefined)?.text ?? ''))
}

function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
