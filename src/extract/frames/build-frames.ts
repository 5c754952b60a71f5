import type { Item, Party } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'
import type { Sentence } from '../text/sentences.ts'
import { meantBy } from './antecedent.ts'
import { withBlamed } from './blame.ts'
import { type Carried, carriedBy, givenBy, NOTHING, takeOver, trail, whensIn } from './carried.ts'
import { placesIn } from './clause-places.ts'
import { triggersOf } from './clause-triggers.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { detailsIn } from './details.ts'
import { type Frame, SAID_ON, type Spoken, type Target } from './frame.ts'
import { killedAtIt } from './killed-at-it.ts'
import { TOLLS } from './loss-rules.ts'
import { type Loss, lossesOf } from './losses.ts'
import { canTellOfNone, withoutNoLosses } from './no-losses.ts'
import { asSpoken, isOldCount } from './old-counts.ts'
import { ofFoes, ofOwner } from './own-losses.ts'
import { partsOf, type Seen } from './parts.ts'
import { isPeaceful } from './peaceful.ts'
import { pointsBack } from './points-back.ts'
import { PURPOSE, REVENGE } from './reasons.ts'
import { rolesAt } from './roles.ts'
import { sceneOf } from './scene.ts'
import { withShared } from './shared-deeds.ts'
import { clauseSubject, RELATIVE, subjectIn, theirMen, townIn } from './told-of.ts'
import { isSinceStart, isTotal } from './totals.ts'
import { isUnreal, isYearsBefore } from './unreal.ts'
import { weaponIn } from './weapon.ts'

/** The sentence before, and whether it told of an event. */
export interface Before {
  readonly items: readonly Item[]
  readonly paragraph: number
  readonly told: boolean
}

/** One frame for each clause of a sentence that has a trigger or a loss. */
export function framesOf(sentence: Sentence, items: readonly Item[], before: Before): Frame[] {
  if (tellsNothing(items)) return withBlamed(sceneOf(sentence, items), sentence, items)
  const frames: Frame[] = []
  let known: Known = { subject: firstSubject(items, before.items), speaker: speakerIn(items), lost: null, carried: NOTHING }
  const clauses = clausesOf(items)
  for (const [at, clause] of clauses.entries()) {
    const main = at === 0 && clause.link !== null ? clauses[1] : undefined
    const town = townIn(clause, frames.at(-1))
    const subject = town === null ? subjectIn(clause, clauses[at - 1], main, known.subject) : []
    const lost = lostBy(clause, subject, known.lost, frames.at(-1))
    const made = killedAtIt(frameOf(sentence, clause, { ...known, ...town, subject, lost }, attributionOf(items)), clause, subject)
    const frame = withShared(made && beside(made, clause, clauses[at - 1], clauses[at + 1]), clause, frames.at(-1))
    if (frame !== null) frames.push(frame)
    else trail(frames, clause)
    known = {
      ...known,
      subject: theirMen(clause, frame) ?? clauseSubject(clause) ?? known.subject,
      lost: frame?.losses.at(-1)?.party ?? onlyOne(frame?.on ?? []) ?? known.lost,
      carried: frame === null ? carriedBy(clause, clauses.slice(at + 1)) : NOTHING,
    }
  }
  return withBlamed(takeOver(frames, leftBy(before, sentence)), sentence, items)
}

/** No deed and no loss: most sentences are done with by that. */
function tellsNothing(items: readonly Item[]): boolean {
  return !(canTellOfNone(items) || items.some(({ is }) => is === 'trigger' || is === 'losers'))
}

/** Who is spoken of before the sentence names anybody. */
function firstSubject(items: readonly Item[], before: readonly Item[]): readonly Party[] {
  const speaker = speakerIn(items)
  const speaking = speaker !== null && items.some(({ low }) => low === 'we') ? [speaker] : speakerOf(items)
  return speaking.length > 0 ? speaking : meantBy(items, before)
}

function leftBy({ told, paragraph, items }: Before, sentence: Sentence): Carried {
  return told || paragraph !== sentence.paragraph ? NOTHING : givenBy(items)
}

const CAUSE = new Set(['when', 'after', 'as'])

/** What the clauses around one say of the time that it tells of; null where they tell of a misfortune: "three were hurt when the bus overturned". */
function beside(frame: Frame, clause: Clause, before: Clause | undefined, next: Clause | undefined): Frame | null {
  if (next !== undefined && isOnlyWhen(clause, before)) return null
  if (next !== undefined && CAUSE.has(next.link ?? '') && frame.happenings.length === 0 && isPeaceful(next.items)) return null
  return { ...frame, unreal: frame.unreal || isYearsBefore(clause, before), total: frame.total || (frame.losses.length > 0 && isSinceStart(next)) }
}

/** So short is what opens a sentence with a time: "hours", "less than a day". */
const TIME = 4

/** "Hours after the blast, gunmen killed a guard": the blast was told before, and says when. */
function isOnlyWhen({ link, items }: Clause, before: Clause | undefined): boolean {
  const opens = before === undefined || (before.items.length <= TIME && !before.items.some(({ is }) => is === 'trigger' || is === 'party'))
  const told = items.filter(({ is, low }) => is !== 'mark' && low !== 'after')
  return link === 'after' && opens && told.length === 2 && /^(?:the|that|this)$/.test(told[0]?.low ?? '') && told[1]?.is === 'trigger'
}

/** Whose a bare number is: "… were repulsed by troops, who killed 18 of them" tells not of those who did it, but of the other side. */
function lostBy({ link, items: [first] }: Clause, subject: readonly Party[], lost: Party | null, before: Frame | undefined): Party | null {
  const kills = first?.is === 'trigger' && first.happening.role === 'kills' && !first.happening.passive
  const relative = link !== null && RELATIVE.has(link)
  if (!kills || !relative || !subject.some(({ name }) => name === lost?.name)) return lost
  const [only, ...others] = before?.by.filter(({ name }) => !subject.some((one) => one.name === name)) ?? []
  return others.length === 0 ? (only ?? null) : null
}

/** Whom the clause before was about, where it was one party: "peacekeepers came under fire; one was killed". */
function onlyOne(on: readonly Target[]): Party | null {
  const [only, ...others] = on
  return others.length === 0 && only?.party?.sort !== 'nation' ? (only?.party ?? null) : null
}

/** "The army said it …": who speaks of what they did themselves. */
function speakerOf(items: readonly Item[]): readonly Party[] {
  const at = items.findIndex(({ is }) => is === 'speech')
  const said = items[at]
  const behind = items.slice(at + 1, at + OWN)
  const next = behind.find(
    ({ is, low }) => is === 'party' || is === 'losers' || is === 'trigger' || ['it', 'they', 'its', 'their', 'we', 'our', 'to'].includes(low),
  )
  const own =
    next?.is === 'word' ||
    (next?.is === 'party' && THE_GROUP.test(next.low) && said?.is === 'speech' && said.speaker?.sort === 'armed') ||
    (next?.is === 'losers' && next.parts.every((part) => part.own === true))
  return said?.is === 'speech' && said.speaker !== null && own ? [said.speaker] : []
}

/** "Its spokesman said the movement had fired": the speaker's own. */
const THE_GROUP = /^(?:group|movement|militia|organi[sz]ation|faction)$/

function speakerIn(items: readonly Item[]): Party | null {
  const said = items.find((item) => item.is === 'speech' && item.speaker !== null)
  return said?.is === 'speech' ? said.speaker : null
}

/** So near behind the verb of saying "it" is the speaker: "said on its radio station that it had". */
const OWN = 10

/** What the words of the first speaker were: "officials said". */
function attributionOf(items: readonly Item[]): Spoken | null {
  const said = items.find(({ is }) => is === 'speech')
  return said === undefined ? null : { text: said.text.replace(/\s+that$/, ''), from: said.from, to: said.to }
}

/** What the clauses before have said of who is spoken of, whose losses, and when and where. */
interface Known {
  readonly subject: readonly Party[]
  /** Who speaks in the sentence. */
  readonly speaker: Party | null
  readonly lost: Party | null
  readonly carried: Carried
}

const ANOTHER = new Set('another one second third separate similar other further'.split(' '))
const ANOTHER_WHAT =
  /^(?:incidents?|case|attacks?|airstrikes?|strikes?|raids?|bombs?|blasts?|explosions?|clash|clashes|bombings?|ambush|shelling|suicide .*|car bomb|roadside bomb|drone .*|air .*)$/
/** So near its start a clause says that it tells of another event. */
const OPENING = 8
const ELSEWHERE = new Set('elsewhere recently separately meanwhile earlier previously development ago formerly'.split(' '))

function frameOf(sentence: Sentence, clause: Clause, { subject, speaker, lost, carried }: Known, attribution: Spoken | null): Frame | null {
  const { link } = clause
  const { rest: items, none } = withoutNoLosses(clause.items)
  const seen = triggersOf(items)
  const losses = isOldCount(items, seen) ? [] : asSpoken(lossesOf(items, lost), items)
  if ((seen.length === 0 && losses.length + none.length === 0) || isPeaceful(items)) return null
  const roles = seen.map(({ at, happening }) => rolesAt(items, at, happening, subject))
  const parts = partsOf(
    seen,
    roles,
    losses.filter(({ own }) => own !== true),
  )
  const places = placesIn(items, seen)
  const toll = losses.some(({ rule }) => TOLLS.has(rule))
  const whens = (seen[0]?.happening.role === 'claims' ? ownDays(items) : whensIn(items)).map((when) => (toll ? { ...when, rule: SAID_ON } : when))
  const from = sentence.tokens[clause.items[0]?.at ?? 0]?.from ?? sentence.from
  const to = sentence.tokens[(clause.items.at(-1)?.end ?? 1) - 1]?.to ?? sentence.to
  return {
    sentences: [sentence.no],
    quotes: [[from, to]],
    paragraph: sentence.paragraph,
    link,
    happenings: seen.map(({ happening }) => happening),
    anaphor: toll || pointsBack(items, seen),
    weapon: weaponIn(items),
    by: parts.by,
    on: parts.on,
    places: places.length === 0 ? carried.places : places,
    whens: whens.length === 0 ? carried.whens : whens,
    losses: losses.map((loss) => ofFoes(ofThose(ofOwner(loss, items, subject, speaker), hitBy(loss, seen, parts)), seen, roles)),
    none,
    details: detailsIn(items, losses),
    attribution,
    unreal: link === REVENGE || link === PURPOSE || isUnreal(items, seen[0]?.at ?? -1),
    total: isTotal(items, losses) || claimsSeveral(items, seen),
    another: items.slice(0, OPENING).some((item, index) => ANOTHER.has(item.low) && ANOTHER_WHAT.test(items[index + 1]?.low ?? '')),
    elsewhere: items.some(({ low }, index) => ELSEWHERE.has(low) && !/^(?:hours|minutes)$/.test(items[index - 1]?.low ?? '')),
    inherited: false,
  }
}

/** "Claimed Sunday's attack": the day of the attack, and not that of the claim. */
function ownDays(items: readonly Item[]): Frame['whens'] {
  return gather(items, (item, at) => (item.is === 'when' && items[at + 1]?.low === "'s" ? [item.when] : []))
}

/** "Claimed responsibility for both attacks". */
function claimsSeveral(items: readonly Item[], seen: readonly Seen[]): boolean {
  return seen[0]?.happening.role === 'claims' && items.some(({ low }) => SEVERAL.test(low))
}

const SEVERAL = /(?:^| )(?:both|attacks|bombings|blasts|explosions|strikes|killings|ambushes|raids|assaults|shootings)$/

/** "…ambushed soldiers, killing four": a bare number counts those that it was done to. */
function ofThose(loss: Loss, on: readonly Target[]): Loss {
  const [only, ...others] = on
  const party = only?.party ?? null
  const all = loss.mixed !== true || party?.sort === 'civil'
  return loss.party !== null || !loss.bare || !all || party === null || others.length > 0 || party.sort === 'nation' ? loss : { ...loss, party }
}

/** Whom a bare number counts: those that it was done to; "repelled an attempt by armed men, wounding two of them" those who tried. */
function hitBy({ rule }: Loss, seen: readonly Seen[], { by, on }: Pick<Frame, 'by' | 'on'>): readonly Target[] {
  const repelled = seen.some(({ happening }) => happening.role === 'repels') && (rule === 'killing' || rule === 'wounding')
  return repelled ? by.map((party) => ({ name: party.name, party, from: party.from, to: party.to })) : on
}
