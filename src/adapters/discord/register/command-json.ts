import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { clip } from '../../../core/clip.ts'
import { type Command, ROOTS } from '../../../core/command.ts'
import { LIMITS } from '../limits.ts'
import { LOG_MESSAGE, REPORT_MESSAGE, ROOT_DESCRIPTIONS, TRANSLATIONS } from './names.ts'
import { describe, type OfferedCommand, type OfferedVerb, planVerbs } from './plan-verbs.ts'

type CommandJson = RESTPutAPIApplicationCommandsJSONBody[number]

/** The key whose value is a file: it is given as one. */
const FILE_KEY = 'file'

/** Servers only: a desk is a server's. Who is offered what is a hint; the core checks roles. */
const PLACE = { contexts: [InteractionContextType.Guild], integration_types: [ApplicationIntegrationType.GuildInstall] }
/** A number, as Discord's API description has it. */
const MAY_WRITE = Number(PermissionFlagsBits.SendMessages)

/** Everything that is registered: the roots that have verbs, and the entries of a message's menu. */
export function commandJson(commands: readonly Command[]): CommandJson[] {
  const roots = ROOTS.filter((root) => commands.some((command) => command.root === root))
  return [...roots.flatMap((root) => planVerbs(commands, root)).map(rootJson), menuJson(LOG_MESSAGE), menuJson(REPORT_MESSAGE)]
}

function rootJson({ name, root, verbs }: OfferedCommand): CommandJson {
  const groups = [...new Set(verbs.flatMap(({ group }) => group ?? []))]
  const singles = verbs.filter(({ group }) => group === null).map(verbJson)
  const grouped = groups.map((group) => ({
    type: ApplicationCommandOptionType.SubcommandGroup as const,
    name: group,
    description: `About each ${group}`,
    options: verbs.filter((verb) => verb.group === group).map(verbJson),
  }))
  const described = { name, type: ApplicationCommandType.ChatInput as const, description: ROOT_DESCRIPTIONS[name] ?? `More of /${root}` }
  return {
    ...described,
    ...PLACE,
    ...(root === 'desk' ? { default_member_permissions: MAY_WRITE } : {}),
    options: [...singles, ...grouped],
  } as unknown as CommandJson
}

function verbJson({ command, name, keys }: OfferedVerb) {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description: clip(command.summary, LIMITS.description),
    options: keys.map((key) => optionJson(command, key, keys)),
  }
}

/** Every value is text: the program reads it as it reads what is typed. */
function optionJson(command: Command, key: string, keys: readonly string[]) {
  const described = { name: key, description: clip(describe(command, key, keys), LIMITS.description) }
  if (key === FILE_KEY) return { type: ApplicationCommandOptionType.Attachment as const, ...described }
  const completes = command.options[key]?.complete !== null
  return { type: ApplicationCommandOptionType.String as const, ...described, ...(completes ? { autocomplete: true as const } : {}) }
}

function menuJson(name: string): CommandJson {
  return { name, type: ApplicationCommandType.Message, name_localizations: TRANSLATIONS[name] ?? {}, ...PLACE } as CommandJson
}
