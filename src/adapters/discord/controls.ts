import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { clip } from '../../core/clip.ts'
import { LIMITS } from './limits.ts'
import type { Menu, Offered, Panel } from './panel.ts'
import { label } from './use-of.ts'

type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>

const STYLES = { primary: ButtonStyle.Primary, success: ButtonStyle.Success, danger: ButtonStyle.Danger } as const

/** Buttons and lists under an answer. Buttons that two rows have no room for are chosen from a list; what has no id is left out. */
export function controls({ rows, buttons, menus }: Panel, ids: ReadonlyMap<Offered, string>): APIComponentInContainer[] {
  // An id stands once in a message: what has its button beside a row has none below.
  const seen = new Set(rows.flatMap(({ button }) => (button === undefined ? [] : [ids.get(button)])))
  const usable = buttons.filter((button) => ids.has(button) && !seen.has(ids.get(button)) && seen.add(ids.get(button)))
  const most = LIMITS.buttonsInRow * LIMITS.buttonRows
  const rest = usable.slice(most)
  const lists = [...(rest.length === 0 ? [] : [{ placeholder: 'More…', entries: rest }]), ...menus]
  return [...buttonRows(usable.slice(0, most), ids), ...lists.flatMap((menu, at) => menuRow(menu, ids, at))]
}

export function button({ label: named, style }: Offered, id: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: style === undefined ? ButtonStyle.Secondary : STYLES[style], label: label(named), custom_id: id }
}

function buttonRows(buttons: readonly Offered[], ids: ReadonlyMap<Offered, string>): ActionRow[] {
  const all = buttons.map((one) => button(one, ids.get(one) ?? ''))
  const rows = Array.from({ length: Math.ceil(all.length / LIMITS.buttonsInRow) }, (_, at) =>
    all.slice(at * LIMITS.buttonsInRow, (at + 1) * LIMITS.buttonsInRow),
  )
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }))
}

/** A list's entries carry what they do; the list itself only needs an id of its own. Entries that do the same are one. */
function menuRow({ placeholder, entries }: Menu, ids: ReadonlyMap<Offered, string>, at: number): ActionRow[] {
  const options = entries.flatMap((entry) => {
    const value = ids.get(entry)
    const described = entry.description?.trim() ?? ''
    return value === undefined
      ? []
      : [{ label: label(entry.label, LIMITS.optionLabel), value, ...(described === '' ? {} : { description: clip(described, LIMITS.optionLabel) }) }]
  })
  const unique = options.filter(({ value }, index) => options.findIndex((other) => other.value === value) === index).slice(0, LIMITS.options)
  if (unique.length === 0) return []
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: `list:${at}`, placeholder: clip(placeholder, LIMITS.placeholder), options: unique }],
    },
  ]
}
