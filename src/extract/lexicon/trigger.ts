/**
 * How a trigger deals out the parts. `acts`: its subject does it to its object. `mutual`: both do. `gains`: the object is the place won.
 * `repels`: the subject is whom it was done to. `suffers`: the subject is, too, and the doer follows "by" or "from". `kills`: the object is counted. `thing`: a weapon, that says little until it is used. `claims`: its subject says that it did what was told before. `cedes`: the place goes to whoever follows "to".
 */
export type Role = 'acts' | 'thing' | 'ousts' | 'claims' | 'mutual' | 'gains' | 'loses' | 'cedes' | 'repels' | 'suffers' | 'kills' | 'moves'

/** What a word for something that happened says. `type` is a code of an event type; null where the weapon or the target decides. */
export interface Trigger {
  readonly type: string | null
  readonly role: Role
  readonly form: 'verb' | 'noun' | 'either'
  /** A weak one is also said of matches, markets and debates: it needs a party, a loss or a weapon beside it. */
  readonly weak: boolean
}

/** Phrases of one kind: the code of their type, how they deal out the parts, whether they need something beside them, and the phrases. */
export type TriggerRow = readonly [type: string | null, role: Role, strength: 'weak' | 'strong', words: string]
