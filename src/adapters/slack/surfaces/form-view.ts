import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types'
import type { Command, Option } from '../../../core/command.ts'
import { fold } from '../../../core/fold.ts'
import { LIMITS } from '../limits.ts'
import { plain } from '../piece.ts'
import { clean } from '../text.ts'

/** A form to be drawn: which keys of which command it asks for, what stands in them, and what was wrong with that. */
export interface Form {
  readonly command: Command
  readonly keys: readonly string[]
  readonly needed: readonly string[]
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
  /** Sentences above the fields. */
  readonly notes: readonly string[]
  readonly title: string
  readonly submit: string
  /** What the form carries, packed. */
  readonly meta: string
}

export const FORM = 'form'
/** The id of every field; its block's id is its key. Both stay the same when a form is drawn again, so that what was typed stays, too. */
export const FIELD = 'value'
/** Values that hold several lines, or long ones. */
const LONG_KEYS = /^(?:text|quote|note)$/u

/** A command's form as a modal. */
export function formView({ command, keys, needed, values, errors, notes, title, submit, meta }: Form): ModalView {
  const fields = keys.flatMap((key) => {
    const option = command.options[key]
    return option === undefined ? [] : [...sayError(errors[key]), field(key, option, values[key] ?? [], needed.includes(key))]
  })
  return {
    type: 'modal',
    callback_id: FORM,
    title: plain(title, LIMITS.viewTitle),
    submit: plain(submit, LIMITS.viewTitle),
    close: plain('Cancel', LIMITS.viewTitle),
    private_metadata: meta,
    blocks: [...[...notes, ...Object.entries(errors).flatMap(([key, error]) => (keys.includes(key) ? [] : [`✗ ${error}`]))].map(say), ...fields].slice(
      0,
      LIMITS.viewBlocks,
    ),
  }
}

function say(sentence: string): KnownBlock {
  return { type: 'section', text: plain(clean(sentence), LIMITS.plainText) }
}

/** Above its field: Slack's own place for errors is there only at the moment of sending. */
function sayError(error: string | undefined): KnownBlock[] {
  return error === undefined ? [] : [{ type: 'context', elements: [plain(`✗ ${clean(error)}`, LIMITS.hint)] }]
}

function field(key: string, option: Option<unknown>, values: readonly string[], needed: boolean): InputBlock {
  const select = selectFor(option, values)
  const label = labelOf(key)
  // A text field shows the example as its placeholder; a select has no room for one.
  const hint = select === null ? (option.summary === label ? null : option.summary) : `${option.summary}, like ${unquoted(option.example)}`
  return {
    type: 'input',
    block_id: key,
    optional: !needed,
    label: plain(label, LIMITS.hint),
    ...(hint === null ? {} : { hint: plain(hint, LIMITS.hint) }),
    element: select ?? textFor(key, option, values),
  }
}

/** `said-by` → `Said by`. */
function labelOf(key: string): string {
  const words = key === 'text' ? 'what happened' : key === 'src' ? 'source' : key.replaceAll('-', ' ')
  return `${words[0]?.toUpperCase()}${words.slice(1)}`
}

/** A select where the values have names that can be looked up; null where they are better typed, or what stands there is too long for one. */
function selectFor(option: Option<unknown>, values: readonly string[]): InputBlock['element'] | null {
  const { complete, many } = option
  const shown = option.many ? values.flatMap(parts) : values
  if (complete === null || shown.some((value) => value.length > LIMITS.option || value === '')) return null
  const initial = [...new Set(shown)].map(optionOf)
  if (typeof complete !== 'string' && !many && complete.length <= LIMITS.options) return fixedSelect(complete, shown)
  if (many) {
    return {
      type: 'multi_external_select',
      action_id: FIELD,
      min_query_length: 1,
      placeholder: plain('Type to look for names', LIMITS.placeholder),
      ...(initial.length === 0 ? {} : { initial_options: initial }),
    }
  }
  const [only] = initial
  return {
    type: 'external_select',
    action_id: FIELD,
    min_query_length: 1,
    placeholder: plain('Type to look it up', LIMITS.placeholder),
    ...(only === undefined ? {} : { initial_option: only }),
  }
}

/** One of a few fixed words; null where what stands there is none of them. */
function fixedSelect(words: readonly string[], [value]: readonly string[]): InputBlock['element'] | null {
  const chosen = value === undefined ? undefined : words.find((word) => fold(word) === fold(value))
  if (value !== undefined && chosen === undefined) return null
  return {
    type: 'static_select',
    action_id: FIELD,
    placeholder: plain('Choose', LIMITS.placeholder),
    options: words.map(optionOf),
    ...(chosen === undefined ? {} : { initial_option: optionOf(chosen) }),
  }
}

function textFor(key: string, { example, many, whole }: Option<unknown>, values: readonly string[]): InputBlock['element'] {
  const typed = values.join(many && whole !== true ? '; ' : '\n').slice(0, LIMITS.inputText)
  return {
    type: 'plain_text_input',
    action_id: FIELD,
    multiline: LONG_KEYS.test(key) || typed.includes('\n'),
    max_length: LIMITS.inputText,
    placeholder: plain(unquoted(example), LIMITS.placeholder),
    ...(typed === '' ? {} : { initial_value: typed }),
  }
}

/** A value as a choice. The value is what is read; the text is what is shown. */
export function optionOf(value: string): PlainTextOption {
  return { text: plain(clean(value) || value, LIMITS.option), value: value.slice(0, LIMITS.option) }
}

/** The values of a repeatable key that stand in one text. */
function parts(value: string): string[] {
  return value.includes('://') ? [value] : value.split(';').map((part) => part.trim())
}

/** An example without the quotes that a typed line needs. */
function unquoted(example: string): string {
  return /^"[^"]*"$/u.test(example) ? example.slice(1, -1) : example
}
