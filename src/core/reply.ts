import type { Entry } from './entry.ts'
import type { Event } from './event.ts'
import type { Picture } from './picture.ts'
import type { Visibility } from './settings.ts'

/** A piece of a line. Text from people is data: each adapter escapes it at the leaf. */
export type Inline =
  | { readonly t: 'text' | 'strong' | 'code' | 'struck' | 'quiet' | 'quote'; readonly v: string }
  | { readonly t: 'link'; readonly v: string; readonly href: string }
  | { readonly t: 'user'; readonly v: string }
  | { readonly t: 'event'; readonly v: string; readonly no: number }
  | { readonly t: 'when' | 'count'; readonly v: string }
export type Line = readonly Inline[]

/** Something the reader may do next: the same as typing `command`. */
export interface ReplyAction {
  readonly label: string
  /** The typed line, root included. */
  readonly command: string
}

/** One labelled line of a card. */
export interface CardField {
  readonly label: string
  readonly lines: readonly Line[]
}

/** One event in a list, two lines at most. */
export interface EventRow {
  readonly no: number
  readonly head: Line
  readonly detail: Line
}

/** One line of a tally as it prints; `cells` in the order of the columns. */
export interface TallyRow {
  readonly label: string
  readonly cells: readonly string[]
}

/** A draft that was read out of prose: what it would log, and what has become of it. */
export interface DraftRow {
  /** Its number in this reading, from 1. */
  readonly no: number
  readonly state: { readonly is: 'open' } | { readonly is: 'saved'; readonly event: number } | { readonly is: 'dropped' }
  /** Day, type and place, as in a list. */
  readonly head: Line
  /** Values by label; what was inherited or defaulted is `quiet`, as a suggestion. */
  readonly fields: readonly CardField[]
  /** The line that logs it. */
  readonly recreate: string
  /** Save, edit, drop, add to an event as a report. */
  readonly actions: readonly ReplyAction[]
}

/** A titled part of a digest. */
export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A part of a generic page. */
export type Block =
  | { readonly kind: 'events'; readonly rows: readonly EventRow[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A value that could not be read: which key, what was wrong, what would be right. */
export interface FormError {
  readonly key: string
  readonly message: string
  readonly example: string | null
}

/** A file that goes with an answer. It is written as it is read, so that a large one is never held whole. */
export interface ReplyFile {
  readonly name: string
  readonly mediaType: string
  readonly chunks: AsyncIterable<string>
}

/** What a command answers: meaning, not markup. */
export type Content =
  | {
      readonly kind: 'eventCard'
      readonly heading: Line
      readonly notes: readonly Line[]
      readonly fields: readonly CardField[]
      readonly recreate: string
      readonly event: Event
    }
  | {
      readonly kind: 'entryCard'
      readonly heading: Line
      readonly notes: readonly Line[]
      readonly fields: readonly CardField[]
      readonly recreate: string | null
      readonly entry: Entry
    }
  | { readonly kind: 'eventList'; readonly query: Line; readonly rows: readonly EventRow[]; readonly summary: Line; readonly notes: readonly Line[] }
  | {
      readonly kind: 'tally'
      readonly query: Line
      readonly columns: readonly string[]
      readonly rows: readonly TallyRow[]
      readonly whole: TallyRow
      readonly notes: readonly Line[]
    }
  | { readonly kind: 'question'; readonly question: Line; readonly choices: readonly ReplyAction[] }
  | { readonly kind: 'formErrors'; readonly errors: readonly FormError[]; readonly typed: string }
  | { readonly kind: 'form'; readonly root: string; readonly verb: string; readonly missing: readonly FormField[]; readonly typed: string }
  | {
      readonly kind: 'notice'
      readonly level: 'ok' | 'info' | 'warn' | 'error'
      readonly body: Line
      readonly hint: Line | null
      /** What was refused, where it would take a while to type again. */
      readonly typed?: string
    }
  | { readonly kind: 'help'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'doc'; readonly title: string; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'drafts'
      readonly heading: Line
      readonly drafts: readonly DraftRow[]
      /** What was set aside and why, sentences with figures that no draft explains. */
      readonly notes: readonly Line[]
    }
  | {
      readonly kind: 'digest'
      readonly title: string
      /** What the digest covers, and the headline figures. */
      readonly summary: readonly Line[]
      readonly sections: readonly Section[]
      readonly notes: readonly Line[]
    }
  | { readonly kind: 'file'; readonly body: Line; readonly notes: readonly Line[]; readonly file: ReplyFile }

/** An input that a form asks for. */
export interface FormField {
  readonly key: string
  readonly summary: string
  readonly example: string
  readonly needed: boolean
}

/** A whole answer. `data` is for programs: the figures themselves, where the kind alone does not hold them. */
export interface Reply {
  readonly content: Content
  readonly actions: readonly ReplyAction[]
  readonly visibility: Visibility
  readonly ok: boolean
  readonly data?: unknown
  /** What the channel is told of a change whose answer is private: one line. */
  readonly receipt?: Line
  /** The line that gives this answer again and changes nothing: what sharing it posts. */
  readonly share?: string
  readonly pictures?: readonly Picture[]
}
