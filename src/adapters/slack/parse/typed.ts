import type { Root } from '../../../core/command.ts'

/** The line that a slash command stands for: the root in its own name, whatever the workspace calls it, and the text as typed. */
export function typedLine(command: string, text: string, names: Readonly<Record<Root, string>>): string {
  const called = command.replace(/^\//u, '')
  const root = (Object.keys(names) as Root[]).find((known) => names[known] === called) ?? 'event'
  return `${root} ${unescaped(text)}`.trim()
}

/** Slack escapes three characters of what was typed (docs: slash commands), and only these. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** A message as people read it: of an address or a mention in Slack's own marks, what is shown. */
export function messageText(text: string): string {
  const shown = text.replace(/<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>/gu, (_, target: string, label: string | undefined) => {
    if (/^[@#!]/u.test(target)) return label ?? target.replace(/^!/u, '@')
    return label === undefined || label === target ? target : target.includes(label) ? target : `${label} (${target})`
  })
  return unescaped(shown)
}
