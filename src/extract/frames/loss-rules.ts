import type { Kind } from '../../core/count.ts'
import { canMatch, type Pattern, pattern } from '../cascade/pattern.ts'

const AUX = 'PLACE|WHEN|BE|HAVE|ADV*'
const ASIDE = ',? WORD|PARTY|LOSERS|AND* ,?'

const RISEN = 'rose|rises|rise|rising|risen|climbed|climbs|increased|grew|grown|jumped|stands|stood|standing|went|gone|put|revised'
const SINCE = 'WORD|PLACE|WHEN|BE|ADV*'

/** "Two soldiers (of the guard's elite unit) died", "(from Mali, Chad and Togo)". */
const OF_SOME = "of|from|at WORD|PARTY|PLACE|NUMBER|,|'s* WORD|PARTY|PLACE|,|'s*"

const INJURIES = 'wounds|wound|injuries|injury|burns|bruises|cuts|fractures|concussion|concussions'
const LIMBS = 'leg|legs|arm|arms|hand|hands|foot|feet|eye|eyes|thigh|knee|limb|limbs|shoulder|stomach|abdomen|back|face'

/** "The losses (on the side of the assailants) at 37". */
const ON_SIDE = 'WORD|PARTY* WORD|PARTY*'

/** "Three children playing football (died)", "two men on a motorbike (were shot dead)". */
const MEANWHILE = 'WORD|PLACE|PARTY* WORD|PLACE|PARTY*'

/** "A medic (, Ali Musa, 34,) was killed": a name, an age, where from. */
const NAMED = 'WORD|PARTY|PLACE|MARK|NUMBER|QUANTITY* WORD|PARTY|PLACE|MARK|NUMBER|QUANTITY*'

/** What is read, in the order in which it is tried: the longer before what it begins with. `n` is who is counted. */
const RULES: readonly (readonly [rule: string, kind: Kind, source: string])[] = [
  ['killed or wounded', 'casualties', `n:LOSERS ${AUX} KILLED and|or WOUNDED`],
  ['killing or wounding', 'casualties', 'KILLING and|or WOUNDING n:LOSERS'],
  ['were killed', 'killed', `n:LOSERS ${AUX} KILLED|DEAD`],
  ['struck and killed', 'killed', 'n:LOSERS BE ADV* TRIGGER by|in|with WORD|TRIGGER|PARTY* and KILLED'],
  ['ambushed and killed', 'killed', 'n:LOSERS BE ADV* WORD|TRIGGER at? and ADV* KILLED|DEAD'],
  ['struck and died', 'killed', 'n:LOSERS BE ADV* TRIGGER WORD|TRIGGER|PARTY|PLACE|WHEN* and ADV* DIED'],
  ['ambushed and wounded', 'wounded', 'n:LOSERS BE ADV* TRIGGER at|on? and ADV* WOUNDED'],
  ['who were killed', 'killed', `n:LOSERS ${ASIDE} BE|HAVE BE|HAVE|ADV* KILLED|DEAD`],
  ['were wounded', 'wounded', `n:LOSERS ${AUX} WOUNDED`],
  ['of some place, died', 'killed', `n:LOSERS ${OF_SOME} DIED`],
  ['of some place, were killed', 'killed', `n:LOSERS ${OF_SOME} BE ADV* KILLED`],
  ['of some place, were wounded', 'wounded', `n:LOSERS ${OF_SOME} BE ADV* WOUNDED`],
  ['of some place, lost their lives', 'killed', `n:LOSERS ${OF_SOME} lost his|her|their life|lives`],
  ['found dead', 'killed', `n:LOSERS ${AUX} found ADV* KILLED|DEAD`],
  ['died', 'killed', `n:LOSERS ${AUX} DIED`],
  ['cut down', 'killed', `n:LOSERS ${AUX} cut down`],
  ['fell', 'killed', `n:LOSERS ${AUX} fell|fallen`],
  ['done to death', 'killed', 'n:LOSERS BE ADV* TRIGGER|WORD to death'],
  ['lost their lives', 'killed', `n:LOSERS ${AUX} lost their lives`],
  ['paid with life', 'killed', `n:LOSERS ${AUX} paid|paying the supreme|ultimate price|sacrifice`],
  ['were captured', 'captured', `n:LOSERS ${AUX} SEIZED`],
  ['were taken', 'captured', `n:LOSERS ${AUX} taken prisoner|hostage|captive|away|alive`],
  ['taken prisoner', 'captured', 'taking|took|taken n:LOSERS prisoner|prisoners|hostage|captive'],
  ['lost a life', 'killed', `n:LOSERS ${AUX} lost|losing his|her|their life|lives`],
  ['martyrdom', 'killed', `n:LOSERS ${AUX} embraced|attained|achieved martyrdom|shahadat`],
  ['with wounds', 'wounded', `n:LOSERS ADV* with WORD* ${INJURIES}`],
  ['sustained wounds', 'wounded', `n:LOSERS who? ${AUX} sustained|sustaining|suffered|suffering|received|got WORD* ${INJURIES}`],
  ['lost a limb', 'wounded', `n:LOSERS ${AUX} lost|losing|had a|an|one|both|his|her|their WORD? ${LIMBS}`],
  ['hit in the leg', 'wounded', `n:LOSERS ${AUX} shot|hit|struck|grazed WORD|TRIGGER|PARTY* in the WORD? ${LIMBS}`],
  ['in hospital', 'wounded', `n:LOSERS ${AUX} in|to hospital|hospitals`],
  [
    'taken to hospital',
    'wounded',
    `n:LOSERS ${AUX} taken|rushed|brought|admitted|evacuated|transferred|airlifted to a|the? WORD|PLACE* hospital|hospitals|clinic`,
  ],
  ['treated', 'wounded', `n:LOSERS ${AUX} treated|receiving|undergoing for|medical|treatment`],
  ['between life and death', 'wounded', `n:LOSERS ${AUX} fighting for his|her|their life|lives`],
  ['surrendered', 'surrendered', `n:LOSERS ${AUX} surrendered`],
  ['gave up', 'surrendered', `n:LOSERS ${AUX} gave|given|turned themselves|himself|herself up|in`],
  ['the dead were', 'killed', 'dead|victims|killed|fatalities were|include|included|are n:LOSERS'],
  ['took prisoners', 'captured', 'took|taking|taken|captured|capturing away? n:LOSERS'],
  ['went missing', 'missing', `n:LOSERS who|that? BE|HAVE|ADV|remain|remained|went|gone|reported* missing|mia|unaccounted`],
  ['to death', 'killed', 'hacking|hacked|beating|beat|stabbing|stabbed|burning|burned|burnt|stoning|stoned n:LOSERS to death'],
  ['killing', 'killed', 'KILLING ADV* his|her|their? n:LOSERS'],
  ['wounding', 'wounded', 'WOUNDING ADV* his|her|their? n:LOSERS'],
  ['capturing', 'captured', 'SEIZING n:LOSERS'],
  ['captured along with', 'captured', 'SEIZED along|together with his|her|their? n:LOSERS'],
  ['along with', 'killed', 'KILLED along|together with his|her|their? n:LOSERS'],
  ['death of', 'killed', 'DEATH of ADV* his|her|their|its? n:LOSERS'],
  ['injury of', 'wounded', 'injury|injuries|wounding of|to ADV* his|her|their|its? n:LOSERS'],
  ['lives', 'killed', 'claimed|claiming|cost|costing|took|taking n:LOSERS lives'],
  ['lives of', 'killed', 'lives of n:LOSERS'],
  ['taking of', 'captured', 'TAKING of ADV* n:LOSERS'],
  ['meanwhile, died', 'killed', `n:LOSERS ${MEANWHILE} DIED`],
  ['meanwhile, was killed', 'killed', `n:LOSERS ${MEANWHILE} BE ADV* KILLED`],
  ['meanwhile, was wounded', 'wounded', `n:LOSERS ${MEANWHILE} BE ADV* WOUNDED`],
  ['named, was killed', 'killed', `n:LOSERS ${NAMED} was found? ADV* KILLED|DEAD`],
  ['named, was wounded', 'wounded', `n:LOSERS ${NAMED} was ADV* WOUNDED`],
  ['named, was captured', 'captured', `n:LOSERS ${NAMED} was ADV* SEIZED`],
  ['bodies', 'killed', 'n:LOSERS'],
  ['bodies of', 'killed', 'bodies|body|corpses|corpse of n:LOSERS'],
  ['whose bodies', 'killed', "n:LOSERS ' bodies|corpses"],
  ['put at', 'killed', `dead|losses|deaths|fatalities|toll ${ON_SIDE} at n:LOSERS`],
  ['wounded put at', 'wounded', `wounded|injured|injuries ${ON_SIDE} at n:LOSERS`],
  ['admitting', 'killed', 'admits|admitting|concedes|conceded|SPEECH n:LOSERS'],
  ['toll', 'killed', 'toll WORD|WHEN|PLACE* to|at|:|was|is|reached n:LOSERS'],
  ['toll rose', 'killed', `${RISEN} up|down? to|at n:LOSERS`],
  ['number of wounded', 'wounded', `number of PARTY? ADV* WOUNDED ${SINCE} n:LOSERS`],
  ['number of killed', 'killed', `number of PARTY? ADV* KILLED|DEAD ${SINCE} n:LOSERS`],
  ['number of killed', 'killed', `number of deaths|fatalities ${SINCE} n:LOSERS`],
  ['losing', 'killed', 'LOSING n:LOSERS'],
  ['cost', 'killed', 'cost|costing the? PARTY n:LOSERS'],
  ['deaths', 'killed', 'n:LOSERS ADV* deaths|fatalities'],
  ['casualties for', 'casualties', 'n:LOSERS WORD* casualties'],
]
interface LossRule {
  readonly rule: string
  readonly kind: Kind
  readonly pattern: Pattern
}

const LOSS_RULES: readonly LossRule[] = RULES.map(([rule, kind, source]) => ({ rule, kind, pattern: pattern(source) }))

/** The rules by what the first part beside the count takes that they cannot do without: few parts stand in any one clause. */
const BY_SIGN = new Map<string, number[]>()
for (const [at, rule] of LOSS_RULES.entries()) {
  const needed = rule.pattern.find(({ least, name }) => least === 1 && name === null) ?? rule.pattern[0]
  for (const sign of needed?.takes ?? []) BY_SIGN.set(sign, [...(BY_SIGN.get(sign) ?? []), at])
}

/** The rules that can match among items with these signs, in their order. */
export function lossRulesFor(signs: ReadonlySet<string>): LossRule[] {
  const numbers = new Set<number>()
  for (const sign of signs) for (const at of BY_SIGN.get(sign) ?? []) numbers.add(at)
  return LOSS_RULES.filter(({ pattern }, at) => numbers.has(at) && canMatch(pattern, signs))
}

/** Rules that tell how far the losses of an event told before have come. */
export const TOLLS: ReadonlySet<string> = new Set(['spoken of', 'toll', 'put at', 'wounded put at', 'toll rose', 'number of wounded', 'number of killed'])
