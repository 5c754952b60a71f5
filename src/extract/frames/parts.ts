import type { Happening, Party } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'
import type { Frame, Target } from './frame.ts'
import type { Roles } from './roles.ts'

/** A trigger of a clause, and where it stands. */
export interface Seen {
  readonly at: number
  readonly happening: Happening
}

/** The parts that the triggers give, the first that says anything of each. */
export function partsOf(seen: readonly Seen[], roles: readonly Roles[], losses: Frame['losses']): { by: readonly Party[]; on: readonly Target[] } {
  const order = roles.map((role, index) => ({ role, mutual: DOERS_TOO.has(seen[index]?.happening.role ?? 'acts') }))
  const lost = new Set(gather(losses, ({ party, kind }) => (party === null || kind === 'surrendered' ? [] : [party.name])))
  const hurt = seen.some(({ happening }) => happening.role === 'suffers')
  const by =
    order
      .filter((_, at) => !hurt || seen[at]?.happening.role === 'suffers')
      .map(({ role, mutual }) =>
        role.by.filter(
          (party) => (isDoer(party) ? mutual || !lost.has(party.name) || isForced(party, role) : mutual && !lost.has(party.name)) && !isNobodys(party),
        ),
      )
      .find((some) => some.length > 0) ?? []
  const doers = new Set(by.map(({ name }) => name))
  const named = losses.some(({ party }) => party !== null && party.sort !== 'civil' && !doers.has(party.name))
  const raided = by.length > 0 && by.every(({ sort }) => sort === 'state')
  const burnt = seen.map(({ happening }) => happening.type === 'looting' && lost.size > 0)
  const left = ({ name, party }: Target) => named && party === null && (HIDEOUTS.test(name) || (raided && RAIDED.test(name)))
  const told = order.map(({ role }, at) => (burnt[at] ? [] : role.on.filter(({ name }) => !doers.has(name)))).find((some) => some.length > 0) ?? []
  const on = told.filter((target) => !left(target))
  return { by, on }
}

/** "They stormed the army's lines; 14 of the rebels died": who lost men can have done it, where the verb says to whom. */
function isForced({ name, sort }: Party, { on }: Roles): boolean {
  return sort === 'armed' && on.some(({ party }) => party !== null && party.sort !== 'civil' && party.name !== name)
}

function isDoer({ sort, name }: Party): boolean {
  return (sort !== 'civil' && sort !== 'rank') || CIVIL_DOERS.test(name)
}

/** What civilians and people of rank are told of as doing, too. */
const DOERS_TOO: ReadonlySet<Happening['role']> = new Set(['mutual', 'repels', 'moves', 'loses'])

/** "A suicide drone", "Shahed drones": a machine that nobody sits in, and nothing that says whose. */
function isNobodys({ name, key }: Party): boolean {
  return key === null && NOBODYS.test(name)
}

const NOBODYS = /^(?:(?:attack|suicide|combat|surveillance|reconnaissance|kamikaze|fpv|unidentified|unknown|armed|shahed|lancet|geran|orlan) )*drones?$/i

/** Civilians who are told of as doing it. */
const CIVIL_DOERS =
  /(?:\bm[ae]n(?: on .*)?|herders|herdsmen|farmers|protesters|demonstrators|rioters|villagers|youths?|students|residents|vigilantes|tribesmen|smugglers|poachers|inmates|prisoners)$/i

/** What soldiers and police raid for whoever is inside. */
const RAIDED = /\b(?:compounds?|houses?|homes?|camps?|encampments?|hide-outs?|dens?|lairs?|farms?|apartments?|buildings?)$/i

/** Where fighters were is said less of than they are. */
const HIDEOUTS = /\b(?:hideouts?|positions?|strongholds?|caves?|gatherings?|concentrations?|targets?)$/i
