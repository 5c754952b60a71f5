import type { Command } from './command.ts'

/** Words that people type for a verb that is called otherwise. */
const OTHER_VERBS: Readonly<Record<string, readonly string[]>> = {
  'event log': ['add', 'new', 'record', 'enter', 'create'],
  'event read': ['paste', 'parse', 'import'],
  'event find': ['search', 'list', 'query', 'last', 'latest', 'recent', 'who', 'what', 'which', 'when', 'any'],
  'event show': ['view', 'open', 'get', 'see'],
  'event edit': ['correct', 'change', 'update', 'fix', 'amend'],
  'event report': ['reports', 'account'],
  'event retract': ['delete', 'remove', 'cancel'],
  'event same': ['merge', 'duplicate', 'dup'],
  'event part': ['split', 'unmerge'],
  'event tally': ['sum', 'count', 'statistics', 'stats', 'figures', 'how'],
  'event chart': ['graph', 'plot', 'compare', 'timeline'],
  'event map': ['where'],
  'event export': ['download', 'csv', 'excel'],
  'desk settings': ['settings', 'zone', 'timezone', 'theatre', 'language', 'lines', 'week'],
  'desk members': ['members', 'roles', 'role', 'users', 'admin'],
  'desk backup': ['backup'],
  'desk place locate': ['locate', 'place', 'places', 'location'],
  'desk actor find': ['actor', 'actors', 'party', 'parties'],
  'desk source find': ['source', 'sources'],
  'digest add': ['digests', 'schedule', 'new', 'create'],
  'digest edit': ['change', 'update'],
  'digest remove': ['delete', 'cancel', 'stop'],
}

/** The verb that is meant by another word for it, of those that there are: `/event retract` for `delete`. One of the same root first; `event`, which may be left out, knows them all. Null where none is known. */
export function otherVerb(commands: readonly Command[], root: string, word: string): string | null {
  const typed = word.toLowerCase()
  const meant = commands.filter((command) => OTHER_VERBS[`${command.root} ${command.verb}`]?.includes(typed))
  const known = meant.find((command) => command.root === root) ?? (root === 'event' ? meant[0] : undefined)
  return known === undefined ? null : `/${known.root} ${known.verb}`
}
