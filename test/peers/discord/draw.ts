import type { Component } from './world.ts'

/** Messages and forms as a page that looks like Discord's own client does: 390 points wide, dark or light. Images are named by their addresses. */
export function drawPage(title: string, parts: readonly string[], theme: 'dark' | 'light'): string {
  return `<!doctype html><meta charset="utf-8"><title>${html(title)}</title><style>${STYLE}</style><body class="${theme}">${parts.join('')}</body>`
}

/** A message of the bot's, as one person sees it. */
export function drawMessage(components: readonly Component[], ephemeral: boolean): string {
  const only = ephemeral ? '<div class="only">👁 Only you can see this · <a>Dismiss message</a></div>' : ''
  return `<div class="message"><div class="avatar">S</div><div class="said"><div class="name">Sitlog <i>APP</i></div>${components.map(draw).join('')}${only}</div></div>`
}

/** An open form. */
export function drawModal({ title, components }: { readonly title: string; readonly components: readonly Component[] }): string {
  const fields = components.map(({ label, description, component }) => {
    const { type, value = '', style, options = [] } = component as Component & { value?: string; options?: { label: string; default?: boolean }[] }
    const chosen = (options as { label: string; default?: boolean }[])
      .filter((one) => one.default)
      .map((one) => one.label)
      .join(', ')
    const field =
      type === 3
        ? `<div class="select">${html(chosen || 'Make a selection')}<b>⌄</b></div>`
        : `<div class="input ${style === 2 ? 'long' : ''}">${html(String(value))}</div>`
    return `<label>${html(String(label))}</label><small>${html(String(description ?? ''))}</small>${field}`
  })
  return `<div class="modal"><h1>${html(title)}</h1>${fields.join('')}<div class="send"><span>Cancel</span><button class="b1">Submit</button></div></div>`
}

function draw(component: Component): string {
  const inner = (component.components ?? []) as Component[]
  switch (component.type) {
    case 17:
      return `<div class="box" style="border-left-color:#${Number(component.accent_color).toString(16).padStart(6, '0')}">${inner.map(draw).join('')}</div>`
    case 10:
      return `<div class="text">${markdown(String(component.content))}</div>`
    case 9:
      return `<div class="section"><div>${inner.map(draw).join('')}</div>${draw(component.accessory as Component)}</div>`
    case 1:
      return `<div class="row">${inner.map(draw).join('')}</div>`
    case 2:
      return `<button class="b${component.style}">${html(String(component.label))}</button>`
    case 3:
      return `<div class="select">${html(String(component.placeholder))}<b>⌄</b></div>`
    case 14:
      return '<hr>'
    case 12:
      return ((component.items ?? []) as { media: { url: string } }[]).map(({ media }) => `<img src="${html(media.url)}">`).join('')
    case 13:
      return `<div class="file">📄 ${html(String((component.file as { url: string }).url).replace(/^.*[/]/u, ''))}</div>`
    default:
      throw new Error(`Component ${component.type} is not drawn.`)
  }
}

/** Private characters round the number of what was set aside. */
const [OPEN, SHUT] = ['\ue000', '\ue001']
const KEPT = /\ue000(\d+)\ue001/gu

/** Discord's markdown line by line; what is escaped is set aside first. */
function markdown(text: string): string {
  return text.split('\n').map(line).join('')
}

function line(raw: string): string {
  const kept: string[] = []
  const keep = (shown: string): string => `${OPEN}${kept.push(shown) - 1}${SHUT}`
  const safe = raw
    .replace(/(`+)(.+?)\1/gu, (_, __, code: string) => keep(`<code>${html(code)}</code>`))
    .replace(/\\([^\p{L}\p{N}\s])/gu, (_, mark: string) => keep(html(mark)))
    .replace(/\[([^\]]*)\]\((https?:[^)]*)\)/gu, (_, name: string, href: string) => keep(`<a title="${html(href)}">${name}</a>`))
    .replace(/https?:\/\/[^\s<]+/gu, (href) => keep(`<a>${html(href)}</a>`))
  const styled = html(safe)
    .replace(/\*\*(.+?)\*\*/gu, '<strong>$1</strong>')
    .replace(/~~(.+?)~~/gu, '<s>$1</s>')
    .replace(/\*(.+?)\*/gu, '<em>$1</em>')
  const whole = styled.replace(KEPT, (_, at: string) => (kept[Number(at)] ?? '').replace(KEPT, (__, inner: string) => kept[Number(inner)] ?? ''))
  const [, mark = '', rest = whole] = /^(-# |#{1,3} )?(.*)$/su.exec(whole) ?? []
  return `<div class="${{ '-# ': 'small', '### ': 'h3', '## ': 'h2', '# ': 'h1' }[mark] ?? 'line'}">${rest || '&nbsp;'}</div>`
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const STYLE = `
body{margin:0;padding:10px 8px;width:374px;font:16px/1.35 "Noto Sans","Helvetica Neue",Arial,"Noto Sans Arabic","Noto Color Emoji",sans-serif;overflow-wrap:anywhere}
.dark{background:#313338;color:#dbdee1;--box:#2b2d31;--line:#3f4147;--quiet:#949ba4;--code:#1e1f22;--link:#00a8fc;--button:#4e5058;--head:#f2f3f5}
.light{background:#fff;color:#313338;--box:#f2f3f5;--line:#d9dbdf;--quiet:#5c5e66;--code:#e3e5e8;--link:#006ce7;--button:#6d6f78;--head:#060607}
.message{display:flex;gap:10px;margin-bottom:18px}.avatar{flex:0 0 36px;height:36px;border-radius:18px;background:#24477f;color:#fff;text-align:center;line-height:36px;font-weight:700}
.said{flex:1;min-width:0}.name{font-weight:600;color:var(--head);margin-bottom:4px}.name i{font:700 10px sans-serif;background:#5865f2;color:#fff;border-radius:3px;padding:2px 4px;vertical-align:2px}
.box{background:var(--box);border:1px solid var(--line);border-left:4px solid;border-radius:8px;padding:12px;display:flex;flex-direction:column;gap:8px}
.small{font-size:13px;color:var(--quiet)}.h3{font-size:17px;font-weight:700;color:var(--head)}.h2{font-size:20px;font-weight:700;color:var(--head)}
strong{color:var(--head);font-weight:700}.h3 strong,.h2 strong{font-weight:700}code{background:var(--code);border-radius:4px;padding:1px 4px;font:13px ui-monospace,monospace}.small code{font-size:12px}
a{color:var(--link)}hr{border:0;border-top:1px solid var(--line);width:100%;margin:2px 0}.section{display:flex;gap:8px;justify-content:space-between;align-items:flex-start}.section>div{min-width:0}
.row{display:flex;flex-wrap:wrap;gap:8px}button{border:0;border-radius:8px;padding:7px 14px;font:500 14px sans-serif;color:#fff;background:var(--button);white-space:nowrap}.b1{background:#5865f2}.b3{background:#248046}.b4{background:#da373c}
.select{flex:1;border:1px solid var(--line);background:var(--code);border-radius:8px;padding:9px 12px;color:var(--quiet);display:flex;justify-content:space-between}.file{border:1px solid var(--line);border-radius:8px;padding:10px;color:var(--link)}
.only{font-size:12px;color:var(--quiet);margin-top:6px}img{width:100%;border-radius:8px}
.modal{background:var(--box);border:1px solid var(--line);border-radius:12px;padding:16px;margin-bottom:18px;display:flex;flex-direction:column;gap:4px}.modal h1{font-size:18px;margin:0 0 6px;color:var(--head)}.modal label{font-weight:600;font-size:14px;margin-top:8px;color:var(--head)}.modal small{color:var(--quiet)}
.input{border:1px solid var(--line);background:var(--code);border-radius:8px;padding:9px 12px;min-height:22px}.long{min-height:66px}.send{display:flex;gap:16px;justify-content:flex-end;align-items:center;margin-top:14px}`
