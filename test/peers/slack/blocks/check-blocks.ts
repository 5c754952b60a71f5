import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'

/** Where blocks stand: each place has rules of its own. */
export type Surface = 'message' | 'modal' | 'home'

type Json = Readonly<Record<string, unknown>>

interface Definition {
  readonly properties?: { readonly type?: { readonly const?: string } }
  /** A block of several shapes, such as a picture by its address or by its file. */
  readonly anyOf?: readonly Definition[]
}

interface Schema {
  readonly definitions: Readonly<Record<string, Definition>>
}

const schema = JSON.parse(readFileSync(new URL('schema.json', import.meta.url), 'utf8')) as Schema
const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addSchema(schema, 'slack')
const compiled = new Map<string, ValidateFunction>()

/** As many blocks as a message, a modal and a home tab can have (Slack's reference pages of each). */
const MOST_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 }
/** Not documented: the sum of all text over which `msg_blocks_too_long` comes (bolt-js#2509, metabase#79908). */
const MOST_TEXT = 13_200

/** What Slack would refuse of the blocks of a message, one sentence each with the path; nothing where it would take them. */
export function messageFaults(blocks: readonly Json[]): string[] {
  const tables = blocks.filter(({ type }) => type === 'table')
  const text = textIn(blocks)
  return [
    ...blocksFaults(blocks, 'message'),
    ...(tables.length > 1 ? [`a message has one table, not ${tables.length}`] : []),
    ...(text > MOST_TEXT ? [`all text together has ${text} characters (msg_blocks_too_long)`] : []),
  ]
}

/** The same of a view. */
export function viewFaults(view: Json): string[] {
  const surface = view.type === 'home' ? 'home' : 'modal'
  const blocks = (view.blocks ?? []) as readonly Json[]
  const frame = faultsOf(surface === 'home' ? 'HomeView' : 'ModalView', { ...view, blocks: [] }, 'view')
  const asks = blocks.some(({ type }) => type === 'input')
  return [
    ...frame,
    ...blocksFaults(blocks, surface),
    ...(asks && surface === 'modal' && view.submit === undefined ? ['view: what has inputs needs a submit button'] : []),
    ...blocks.flatMap(({ type }, at) => (type === 'table' ? [`blocks[${at}]: tables stand in messages only`] : [])),
  ]
}

/** The same of an app's manifest: scopes and events that there are, lengths, keys. */
export function manifestFaults(manifest: unknown): string[] {
  return faultsOf('Manifest', manifest, 'manifest')
}

function blocksFaults(blocks: readonly Json[], surface: Surface): string[] {
  const ids = blocks.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []))
  return [
    ...(blocks.length > MOST_BLOCKS[surface] ? [`${blocks.length} blocks; a ${surface} has ${MOST_BLOCKS[surface]}`] : []),
    ...repeated(ids).map((id) => `block_id ${id} stands twice`),
    ...blocks.flatMap((block, at) => [...typedFaults(block, `blocks[${at}]`), ...handRules(block, `blocks[${at}]`)]),
  ]
}

/** A block against the definition of its type, which makes plainer errors than trying all types in turn. */
function typedFaults(block: Json, path: string): string[] {
  const isOf = ({ properties, anyOf = [] }: Definition): boolean => properties?.type?.const === block.type || anyOf.some(isOf)
  const name = Object.entries(schema.definitions).find(([key, one]) => key.endsWith('Block') && isOf(one))?.[0]
  return name === undefined ? [`${path}: there is no block “${String(block.type)}”`] : faultsOf(name, block, path)
}

function faultsOf(definition: string, value: unknown, path: string): string[] {
  const check = compiled.get(definition) ?? ajv.compile({ $ref: `slack#/definitions/${definition}` })
  compiled.set(definition, check)
  return check(value)
    ? []
    : deepest(check.errors ?? []).map(({ instancePath, message, params }) => `${path}${instancePath} ${message} ${JSON.stringify(params)}`)
}

/** Of alternatives that all fail, the errors that got furthest tell what is wrong. */
function deepest(errors: readonly ErrorObject[]): ErrorObject[] {
  const depth = Math.max(...errors.map(({ instancePath }) => instancePath.split('/').length))
  return errors.filter(({ instancePath }) => instancePath.split('/').length === depth).slice(0, 3)
}

const NEED_ELEMENTS = /^(?:actions|context|rich_text|rich_text_section|rich_text_list|rich_text_quote|rich_text_preformatted)$/

/** What Slack refuses and the types do not say: of each type of node, what is wrong with it. */
const HAND_RULES: readonly ((node: Json, type: string) => readonly string[])[] = [
  ({ text, fields }, type) => (type === 'section' && text === undefined && !Array.isArray(fields) ? ['a section has text or fields'] : []),
  ({ image_url: url, slack_file: file }, type) => (type === 'image' && url === undefined && file === undefined ? ['an image has an address or a file'] : []),
  ({ elements }, type) => (NEED_ELEMENTS.test(type) && listOf(elements).length === 0 ? [`${type} without elements`] : []),
  ({ elements }, type) =>
    type === 'actions' ? repeated(listOf(elements).map((one) => String(one.action_id))).map((id) => `action_id ${id} stands twice`) : [],
  ({ text }, type) => (type === 'text' && text === '' ? ['an empty text element'] : []),
  ({ url }, type) => (type === 'link' && !/^(?:https?|mailto):/.test(String(url)) ? [`no address: ${String(url)}`] : []),
  (node, type) => (/static_select$/.test(type) && node.option_groups === undefined && listOf(node.options).length === 0 ? ['a select without options'] : []),
  ({ options }) => repeated(listOf(options).map(({ value }) => String(value))).map((value) => `option ${value} stands twice`),
  ({ rows }, type) => (type === 'table' ? (rows as unknown[][]).filter(({ length }) => length > 20 || length === 0).map(() => 'a row has 1 to 20 cells') : []),
]

function handRules(block: Json, path: string): string[] {
  return [...nodesOf(block)].flatMap((node) => HAND_RULES.flatMap((rule) => rule(node, String(node.type)))).map((fault) => `${path}: ${fault}`)
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : []
}

/** Every object in a value. */
export function* nodesOf(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one)
  else if (typeof value === 'object' && value !== null) {
    yield value as Json
    for (const one of Object.values(value)) yield* nodesOf(one)
  }
}

/** The characters of all texts that are shown. */
function textIn(blocks: readonly Json[]): number {
  let sum = 0
  for (const node of nodesOf(blocks)) if (typeof node.text === 'string') sum += node.text.length
  return sum
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
