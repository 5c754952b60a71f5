import { clip } from '../../../core/clip.ts'
import { answer } from '../../../core/dispatch.ts'
import { typeForm } from '../../../core/typed-form.ts'
import { whereabouts } from '../parse/spot.ts'
import { messageText } from '../parse/typed.ts'
import { present } from '../present.ts'
import { clean } from '../text.ts'
import type { Turn } from '../turn.ts'
import { commandOf, openFields, titled } from './open-form.ts'

/** A message that something is made of, as Slack sends it with a shortcut. */
export interface SourceMessage {
  readonly ts: string
  readonly text?: string
  readonly user?: string
  readonly username?: string
  readonly bot_profile?: { readonly name?: string }
  readonly files?: readonly { readonly name?: string | null; readonly permalink?: string }[]
}

/** What a message says, and who wrote it where and when. */
export interface Quoted {
  readonly words: string
  readonly source: string
}

/** As long as a summary is taken from a message; the whole stands as the quote. */
const SUMMARY = 300
const QUOTE = 2000

/** Reads a message: its words, the names of its files, and its source as `author, day, permalink`. The day is that of the author's clock. */
export async function quoteMessage({ talk, spot }: Turn, message: SourceMessage): Promise<Quoted> {
  const client = talk.web.interactive(spot)
  const link = spot.channel === null ? null : await client.chat.getPermalink({ channel: spot.channel, message_ts: message.ts }).catch(() => null)
  const author = message.user === undefined ? null : await talk.people.of({ ...spot, user: message.user, userName: message.username ?? message.user })
  const name = author?.name ?? message.bot_profile?.name ?? message.username ?? 'a message'
  const day = dayOf(message.ts, author?.zone ?? 'UTC')
  const files = (message.files ?? []).map((file) => [file.name, file.permalink].filter(Boolean).join(' ')).filter((file) => file !== '')
  const words = clean(messageText(message.text ?? ''))
  return {
    words: [words, ...(files.length === 0 ? [] : [`Files: ${files.join(', ')}`])].join('\n').trim(),
    source: [name.replace(/[,;"“”]/gu, ' ').trim(), day, link?.permalink].filter(Boolean).join(', '),
  }
}

/** Reads the message into drafts; one in which no event is found goes into the form of a new event, as its words and its source. False where the form is needed, and it is too late for one. */
export async function logMessage(turn: Turn, { words, source }: Quoted): Promise<boolean> {
  const read = commandOf('event read', turn.bot.commands)
  if (read !== null) {
    const values = { text: [words], src: [source] }
    const typed = `event read ${typeForm(values, 'text')}`
    const answered = await answer(turn.bot, { root: 'event', verb: 'read', values, typed, who: turn.who, ...whereabouts(turn.spot) })
    if (answered.content.kind === 'drafts' && answered.content.drafts.length > 0) {
      await present(turn, typed, answered, false)
      return true
    }
  }
  const values = { text: [clip(words.replace(/\s+/gu, ' '), SUMMARY)], src: [source], quote: [clip(words, QUOTE)] }
  const keys = ['text', 'when', 'place', 'type', 'by', 'on', 'killed', 'wounded', 'src', 'quote']
  return openFields(turn, { name: 'event log', typed: 'event log', values, keys, needed: [], frame: titled('event log') })
}

/** Opens the form that adds a message to an event as a report. */
export async function reportMessage(turn: Turn, { words, source }: Quoted): Promise<boolean> {
  const values = { src: [source], quote: [clip(words, QUOTE)] }
  const keys = ['event', 'src', 'said-by', 'killed', 'wounded', 'hedge', 'quote']
  return openFields(turn, { name: 'event report', typed: 'event report', values, keys, needed: ['event'], frame: titled('event report') })
}

/** The local day of a message, whose name is its instant in seconds. */
function dayOf(ts: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(Number(ts) * 1000))
}
