/** One of ACLED's sub-types, or one of its six types where the sub-type is not known. */
export interface EventType {
  /** What is stored and typed: `shelling`. */
  readonly code: string
  /** ACLED's own name. */
  readonly name: string
  /** The ACLED type it belongs to: the code of one of the six. */
  readonly family: string
  /** Other words analysts type for it. */
  readonly words: readonly string[]
}

function family(code: string, name: string, words: string[], subTypes: [code: string, name: string, words?: string[]][]): EventType[] {
  return [
    { code, name, family: code, words },
    ...subTypes.map(([sub, subName, subWords = []]) => ({ code: sub, name: subName, family: code, words: subWords })),
  ]
}

/** ACLED's six types and twenty-five sub-types, in the codebook's order (ACLED codebook, event types). */
export const EVENT_TYPES: readonly EventType[] = [
  ...family(
    'battle',
    'Battles',
    ['battles', 'fighting'],
    [
      ['clash', 'Armed clash', ['clashes', 'firefight', 'ambush', 'skirmish', 'assault', 'raid', 'offensive']],
      ['regained', 'Government regains territory', ['recaptured', 'government regains']],
      ['overtaken', 'Non-state actor overtakes territory', ['captured', 'non-state overtakes', 'takeover']],
    ],
  ),
  ...family(
    'explosion',
    'Explosions/Remote violence',
    ['explosions', 'remote violence', 'bombardment'],
    [
      ['chemical', 'Chemical weapon', ['gas attack']],
      ['airstrike', 'Air/drone strike', ['air strike', 'drone strike', 'drone', 'strike', 'barrel bomb']],
      ['suicide-bomb', 'Suicide bomb', ['suicide attack', 'svbied', 'suicide car bomb']],
      ['shelling', 'Shelling/artillery/missile attack', ['artillery', 'missile', 'rocket', 'mortar']],
      ['ied', 'Remote explosive/landmine/IED', ['landmine', 'mine', 'car bomb', 'roadside bomb', 'bomb']],
      ['grenade', 'Grenade'],
    ],
  ),
  ...family(
    'civilians',
    'Violence against civilians',
    ['violence against civilians', 'vac'],
    [
      ['sexual-violence', 'Sexual violence', ['rape']],
      ['attack', 'Attack', ['killing', 'assassination', 'execution', 'massacre', 'shooting']],
      ['abduction', 'Abduction/forced disappearance', ['kidnapping', 'hostage', 'disappearance']],
    ],
  ),
  ...family(
    'protest',
    'Protests',
    ['protests', 'demonstration'],
    [
      ['peaceful-protest', 'Peaceful protest'],
      ['protest-intervention', 'Protest with intervention'],
      ['excessive-force', 'Excessive force against protesters'],
    ],
  ),
  ...family(
    'riot',
    'Riots',
    ['riots'],
    [
      ['violent-demonstration', 'Violent demonstration'],
      ['mob-violence', 'Mob violence', ['mob']],
    ],
  ),
  ...family(
    'strategic',
    'Strategic developments',
    ['strategic developments'],
    [
      ['agreement', 'Agreement', ['ceasefire', 'truce']],
      ['arrests', 'Arrests', ['arrest', 'detention']],
      ['group-change', 'Change to group/activity', ['deployment', 'reinforcement', 'withdrawal', 'rename']],
      ['disrupted-weapons', 'Disrupted weapons use', ['intercepted', 'defused']],
      ['base', 'Headquarters or base established', ['headquarters']],
      ['looting', 'Looting/property destruction', ['property destruction', 'looting', 'sabotage']],
      ['transfer', 'Non-violent transfer of territory', ['handover']],
      ['other', 'Other'],
    ],
  ),
]

const byCode = new Map(EVENT_TYPES.map((type) => [type.code, type]))

/** The type of a stored code. */
export function eventType(code: string): EventType {
  const type = byCode.get(code)
  if (type === undefined) throw new Error(`No event type has the code ${code}.`)
  return type
}

/** The codes that a code covers: all sub-types for one of the six types, itself alone otherwise. */
export function covered(code: string): string[] {
  return EVENT_TYPES.filter((type) => type.code === code || type.family === code).map((type) => type.code)
}
