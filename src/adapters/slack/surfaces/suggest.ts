import type { PlainTextOption } from '@slack/types'
import type { Bot } from '../../../core/dispatch.ts'
import { fold } from '../../../core/fold.ts'
import { offerNames } from '../../../core/offer-names.ts'
import { LIMITS } from '../limits.ts'
import { optionOf } from './form-view.ts'
import { commandOf } from './open-form.ts'

const OFFERED = 20

/** What a field of a form offers for the typed letters. What was typed stands first: a name that the desk does not know is one, too. */
export async function suggest(bot: Pick<Bot, 'commands' | 'desk' | 'gazetteer'>, name: string, key: string, typed: string): Promise<PlainTextOption[]> {
  const complete = commandOf(name, bot.commands)?.options[key]?.complete ?? null
  const found = complete === null ? [] : typeof complete === 'string' ? await offerNames(bot, complete, typed, OFFERED) : among(complete, typed)
  return asOptions(typed, found)
}

/** The typed text and the names, each once; what is longer than Slack takes can be typed as a command. */
export function asOptions(typed: string, names: readonly string[]): PlainTextOption[] {
  const own = typed.trim()
  const all = [...new Set([...(own === '' ? [] : [own]), ...names])]
  return all.filter((value) => value.length <= LIMITS.option).map(optionOf)
}

function among(words: readonly string[], typed: string): string[] {
  return words.filter((word) => fold(word).includes(fold(typed))).slice(0, OFFERED)
}
