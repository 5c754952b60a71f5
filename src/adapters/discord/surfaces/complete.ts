import { type APIApplicationCommandAutocompleteInteraction, type APIApplicationCommandOptionChoice, InteractionResponseType } from 'discord.js'
import { findCommand, type Option } from '../../../core/command.ts'
import { fold } from '../../../core/fold.ts'
import { offerNames } from '../../../core/offer-names.ts'
import type { Front, Said } from '../front.ts'
import { LIMITS } from '../limits.ts'
import { readSlash } from '../parse/slash.ts'
import { acknowledge } from '../respond.ts'

/** Offers what the option that is being typed may become. What people send in the end is read like everything else. */
export async function complete(front: Front, said: Said<APIApplicationCommandAutocompleteInteraction>): Promise<void> {
  const { house } = front
  const { root, verb, focused, focusedText } = readSlash(said.interaction.data as Parameters<typeof readSlash>[0], house.commands)
  const option = findCommand(house.commands, root, verb)?.options[focused ?? '']
  const choices = option === undefined ? [] : await choicesOf(front, said, option, focusedText).catch(() => [])
  await acknowledge(front, said.interaction, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } })
}

/** Where a key takes several values, what stands before the last `;` is left as it is. */
async function choicesOf(
  { house }: Front,
  { speaker }: Said,
  { complete: from, many }: Option<unknown>,
  value: string,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  if (from === null) return []
  const cut = many ? value.lastIndexOf(';') + 1 : 0
  const typed = value.slice(cut).trim()
  const head = cut === 0 ? '' : `${value.slice(0, cut)} `
  const names = async () => ({ desk: await house.deskOf(speaker.room.workspace), gazetteer: house.gazetteer })
  const found = typeof from === 'string' ? await offerNames(await names(), from, typed, LIMITS.choices) : ranked(from, typed)
  const fits = found.map((name) => head + name).filter((name) => name !== '' && name.length <= LIMITS.choice)
  return fits.slice(0, LIMITS.choices).map((name) => ({ name, value: name }))
}

/** Words of a list: first those that begin as typed, then those in which a part begins so, then those that have it. */
function ranked(words: readonly string[], typed: string): string[] {
  const wanted = fold(typed)
  const rank = (word: string): number => {
    const folded = fold(word)
    if (folded.startsWith(wanted)) return 0
    if (folded.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(wanted))) return 1
    return folded.includes(wanted) ? 2 : 3
  }
  const found = words.map((word) => ({ word, rank: rank(word) })).filter((one) => one.rank < 3)
  return found.sort((a, b) => a.rank - b.rank).map(({ word }) => word)
}
