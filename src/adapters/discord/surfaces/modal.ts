import { type APILabelComponent, type APIModalInteractionResponseCallbackData, type APISelectMenuOption, ComponentType, TextInputStyle } from 'discord.js'
import { clip } from '../../../core/clip.ts'
import type { Command, Option } from '../../../core/command.ts'
import { LIMITS } from '../limits.ts'
import { clean } from '../text.ts'

/** A form: the keys that it asks for, what they hold now, and where its values go. */
export interface Asked {
  readonly keys: readonly string[]
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly token: string
  readonly does: 'form' | 'edit'
}

/** Keys whose values run over lines. */
const LONG: readonly string[] = ['text', 'quote', 'also', 'note']

/** A verb's form. A value too long for a field is left out of it, and so stays as it is. */
export function modal(command: Command, { keys, values, token, does }: Asked): APIModalInteractionResponseCallbackData {
  const fits = keys.filter((key) => joined(values[key]).length <= LIMITS.input && command.options[key] !== undefined).slice(0, LIMITS.modalParts)
  const whole = `/${command.root} ${command.verb}: ${command.summary}`
  const title = clip(whole.length <= LIMITS.modalTitle ? whole : `/${command.root} ${command.verb}`, LIMITS.modalTitle)
  const components = fits.map((key) => field(key, command.options[key] as Option<unknown>, values[key] ?? []))
  return { custom_id: `${does === 'edit' ? 'e' : 'f'}:${token}:${fits.join(',')}`, title, components }
}

/** Several values of a key as one text. */
export function joined(values: readonly string[] = []): string {
  return values.join('; ')
}

function field(key: string, option: Option<unknown>, values: readonly string[]): APILabelComponent {
  const label = option.summary.length <= LIMITS.label ? option.summary : key
  // A field needs no quotes.
  const example = option.example.replace(/^"(.*)"$/su, '$1')
  const description = clip(`${key}, like ${example}${option.many ? '; several with ;' : ''}`, LIMITS.labelDescription)
  return { type: ComponentType.Label, label, description, component: choices(key, option, values) ?? input(key, values) }
}

function input(key: string, values: readonly string[]) {
  const value = clean(joined(values)).replaceAll(' ⏎ ', '\n')
  const style = LONG.includes(key) ? TextInputStyle.Paragraph : TextInputStyle.Short
  return { type: ComponentType.TextInput as const, custom_id: key, style, required: false, max_length: LIMITS.input, ...(value === '' ? {} : { value }) }
}

/** A short fixed list is chosen from, where all that it holds now is in it. */
function choices(key: string, { complete, many }: Option<unknown>, values: readonly string[]) {
  if (complete === null || typeof complete === 'string' || complete.length > LIMITS.options || values.some((value) => !complete.includes(value))) return null
  const options = complete.map((value): APISelectMenuOption => ({ label: clip(value, LIMITS.optionLabel), value, default: values.includes(value) }))
  return { type: ComponentType.StringSelect as const, custom_id: key, required: false, min_values: 0, max_values: many ? options.length : 1, options }
}
