import { all, texts } from '../../peers/discord/rules.ts'
import type { Message } from '../../peers/discord/world.ts'

/** What a message says. */
export function shown(message: Message | undefined): string {
  return texts(message?.components ?? []).join('\n')
}

/** The labels of its buttons, and of what can be chosen. */
export function offers(message: Message | undefined): string[] {
  return all(message?.components ?? []).flatMap(({ label, options }) =>
    typeof label === 'string' ? [label] : ((options as { label: string }[] | undefined) ?? []).map((one) => one.label),
  )
}

/** The fields of an open form and what they hold. */
export function fields(modal: { readonly components: readonly unknown[] } | null): Record<string, unknown> {
  const inputs = (modal?.components ?? []).map((label) => (label as { component: Record<string, unknown> }).component)
  return Object.fromEntries(inputs.map(({ custom_id: id, value, options }) => [String(id), chosen(options) ?? value ?? '']))
}

function chosen(options: unknown): string | undefined {
  return (options as { default?: boolean; value: string }[] | undefined)
    ?.filter((one) => one.default === true)
    .map(({ value }) => value)
    .join('; ')
}

const MARKUP = /\\([^\p{L}\p{N}\s])|(`+)(.+?)\2|\[((?:\\.|[^\]\\])*)\]\(https?:\S*?\)|<[@#:/t][^>\s]*>|^(?:-# |#{1,3} )|\*\*|~~|\|\||[*_]/gmu

/** What a person reads of Discord's markdown: what is escaped or code stands as it is, styles and mentions do not. */
export function visible(markdown: string): string {
  const read = markdown.replace(
    MARKUP,
    (_, literal?: string, _ticks?: string, code?: string, name?: string) => literal ?? code ?? (name === undefined ? '' : visible(name)),
  )
  return read.replace(/[\u2068\u2069\u200b]/gu, '')
}
