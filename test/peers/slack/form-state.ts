import type { Json } from './screen.ts'

/** What a person puts into a form: by the block's id, a text, an option's text, or several. */
export type Filled = Readonly<Record<string, string | readonly string[]>>

/** The state of a view as Slack sends it: what was filled in, otherwise what stood there. */
export function stateOf(view: Json, filled: Filled): Json {
  const inputs = (view.blocks as Json[]).filter(({ type }) => type === 'input')
  return { values: Object.fromEntries(inputs.map((block) => [block.block_id, inputState(block.element as Json, filled[String(block.block_id)])])) }
}

function inputState(element: Json, given: string | readonly string[] | undefined): Json {
  const id = String(element.action_id)
  const type = String(element.type)
  const option = (text: string): Json =>
    ((element.options as Json[] | undefined) ?? []).find((one) => (one.text as Json).text === text || one.value === text) ?? {
      text: { type: 'plain_text', text: text.slice(0, 75) },
      value: text.slice(0, 75),
    }
  const list = given === undefined ? null : [given].flat()
  if (type === 'plain_text_input') return { [id]: { type, value: list === null ? (element.initial_value ?? null) : list.join('; ') || null } }
  if (type.startsWith('multi_')) return { [id]: { type, selected_options: list?.map(option) ?? element.initial_options ?? [] } }
  const [only = ''] = list ?? []
  return { [id]: { type, selected_option: list === null ? (element.initial_option ?? null) : only === '' ? null : option(only) } }
}
