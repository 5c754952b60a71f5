import type { Fault } from './spec.ts'
import { type Attachment, COMPONENTS_V2, type Component } from './world.ts'

/** A message as it would stand after a request. */
export interface Draft {
  readonly content: string
  readonly embeds: readonly unknown[]
  readonly components: readonly Component[]
  readonly attachments: readonly Attachment[]
  readonly flags: number
}

/** Largest file of a server without boosts (developers/reference, “Uploading files”). */
export const LARGEST_FILE = 10 * 1024 * 1024
/** The server fails with 500 past this sum, which no page names (discord-api-docs#8554). */
const UNDOCUMENTED_BYTES = 10_170

/** What Discord refuses of a message and its API description does not say. */
export function messageFaults(draft: Draft): Fault[] {
  const ids = all(draft.components).flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []))
  return [
    ...(draft.flags & COMPONENTS_V2 ? newFaults(draft) : oldFaults(draft)),
    ...(new Set(ids).size < ids.length ? [{ path: 'components', message: 'Component custom id cannot be duplicated' }] : []),
    ...all(draft.components).flatMap(rowFaults),
    ...all(draft.components).flatMap((component) => fileFaults(component, draft.attachments)),
  ]
}

function newFaults({ content, embeds, components }: Draft): Fault[] {
  const count = all(components).length
  const letters = texts(components).join('').length
  return [
    ...(content === '' ? [] : [{ path: 'content', message: 'The content field cannot be used with MessageFlags.IS_COMPONENTS_V2' }]),
    ...(embeds.length === 0 ? [] : [{ path: 'embeds', message: 'The embeds field cannot be used with MessageFlags.IS_COMPONENTS_V2' }]),
    ...(count > 40 ? [{ path: 'components', message: `Total number of components ${count} exceeds the maximum of 40` }] : []),
    ...(letters > 4000 ? [{ path: 'components', message: `Displayable text size ${letters} exceeds maximum size of 4000` }] : []),
  ]
}

function oldFaults({ content, embeds, components }: Draft): Fault[] {
  const letters = [...JSON.stringify(embeds)].length
  return [
    ...(content.length > 2000 ? [{ path: 'content', message: 'Must be 2000 or fewer in length.' }] : []),
    ...(components.some(({ type }) => type !== 1) ? [{ path: 'components', message: 'Only action rows stand without MessageFlags.IS_COMPONENTS_V2' }] : []),
    ...(components.length > 5 ? [{ path: 'components', message: 'Must be 5 or fewer in length.' }] : []),
    ...(letters > 6000 ? [{ path: 'embeds', message: 'Embed size exceeds maximum size of 6000' }] : []),
  ]
}

/** Five buttons or one select to a row; a button has either an id or an address. */
function rowFaults({ type, components, style, custom_id: id, url }: Component): Fault[] {
  if (type === 2)
    return (style === 5) === (url !== undefined) && (style === 5) === (id === undefined) ? [] : [{ path: 'components', message: 'A button has an id or a url' }]
  if (type !== 1) return []
  const kinds = (components as Component[]).map((inner) => inner.type)
  return kinds.every((kind) => kind === 2) || kinds.length === 1 ? [] : [{ path: 'components', message: 'A row holds five buttons or one select' }]
}

function fileFaults({ media, file, items }: Component, attachments: readonly Attachment[]): Fault[] {
  const galleries = ((items ?? []) as { media: unknown }[]).map((item) => item.media)
  const urls = [media, file, ...galleries].flatMap((one) => (one === undefined ? [] : [(one as { url: string }).url]))
  const missing = urls.filter((url) => url.startsWith('attachment://') && !attachments.some(({ name }) => url === `attachment://${name}`))
  return missing.map((url) => ({ path: 'components', message: `The referenced attachment ${url} was not found` }))
}

/** Whether the live service would fail on a text although it keeps all written limits. */
export function failsOnBytes(components: readonly Component[]): boolean {
  const shown = texts(components)
  return Buffer.byteLength(shown.join('')) + 12 * shown.length > UNDOCUMENTED_BYTES
}

/** What Discord refuses of a form: five parts at most, ids of their own, a given value within its bounds. */
export function modalFaults(components: readonly Component[]): Fault[] {
  const inputs = all(components).filter(({ custom_id: id }) => typeof id === 'string')
  const ids = inputs.map(({ custom_id: id }) => id)
  const long = inputs.filter(({ value, max_length: most }) => typeof value === 'string' && value.length > ((most as number | undefined) ?? 4000))
  return [
    ...(components.length > 5 ? [{ path: 'components', message: 'Must be between 1 and 5 in length.' }] : []),
    ...(new Set(ids).size < ids.length ? [{ path: 'components', message: 'Component custom id cannot be duplicated' }] : []),
    ...long.map(({ custom_id: id }) => ({ path: String(id), message: 'The value is longer than max_length' })),
  ]
}

/** Every component of a tree, outermost first. */
export function all(components: readonly Component[]): Component[] {
  return components.flatMap((one) => {
    const inner = [...((one.components ?? []) as Component[]), one.accessory, one.component].filter((part) => part !== undefined)
    return [one, ...all(inner as Component[])]
  })
}

/** What a message shows as text, in order. */
export function texts(components: readonly Component[]): string[] {
  return all(components).flatMap(({ type, content }) => (type === 10 ? [content as string] : []))
}
