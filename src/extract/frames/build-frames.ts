import type { Happening, Item, Party, Place } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { grainOf } from '../lexicon/place-words.ts'
import { WEAPONS } from '../lexicon/triggers.ts'
import type { Sentence } from '../text/sentences.ts'
import { capitalised } from '../text/token.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Frame, Spoken, Target } from './frame.ts'
import { lossesOf } from './losses.ts'
import { type Roles, rolesAt, subjectOf } from './roles.ts'
import { isTotal } from './totals.ts'
import { isUnreal } from './unreal.ts'

interface Seen {
  readonly item: Item
  readonly at: number
  readonly happening: Happening
}

/** One frame for each clause of a sentence that has a trigger or a loss. */
export function framesOf(sentence: Sentence, items: readonly Item[]): Frame[] {
  const frames: Frame[] = []
  let known: Known = { subject: speakerOf(items), lost: null, carried: NOTHING }
  const clauses = clausesOf(items)
  for (const [at, clause] of clauses.entries()) {
    const main = at === 0 && clause.link !== null ? clauses[1] : undefined
    const subject = relativeTo(clause, clauses[at - 1]) ?? (main && clauseSubject(main)) ?? known.subject
    const frame = frameOf(sentence, clause, { ...known, subject }, attributionOf(items))
    if (frame !== null) frames.push(frame)
    else trail(frames, clause)
    known = {
      subject: clauseSubject(clause) ?? known.subject,
      lost: frame?.losses.at(-1)?.party ?? known.lost,
      carried: frame === null ? carriedBy(clause) : NOTHING,
    }
  }
  return frames
}

/** "the attack, which …", "gunmen who …": what stands before the link is the subject, and only a party can have done it. */
function relativeTo({ link }: Clause, before: Clause | undefined): readonly Party[] | null {
  if (link === null || before === undefined || !RELATIVE.has(link)) return null
  const last = before.items.findLast(({ is }) => is !== 'mark' && is !== 'place' && is !== 'when')
  if (last?.is === 'party') return [last.party]
  return last?.is === 'losers' ? last.parts.flatMap(({ party }) => party ?? []) : []
}

const RELATIVE = new Set(['which', 'who', 'whose'])

/** "The army said it …": who speaks of what they did themselves. */
function speakerOf(items: readonly Item[]): readonly Party[] {
  const at = items.findIndex(({ is }) => is === 'speech')
  const said = items[at]
  const next = items.slice(at + 1, at + 3).find(({ is }) => is !== 'when')
  const own = ['it', 'they', 'its', 'their', 'we', 'our'].includes(next?.low ?? '')
  return said?.is === 'speech' && said.speaker !== null && own ? [said.speaker] : []
}

/** What the words of the first speaker were: "officials said". */
function attributionOf(items: readonly Item[]): Spoken | null {
  const said = items.find(({ is }) => is === 'speech')
  return said === undefined ? null : { text: said.text.replace(/\s+that$/, ''), from: said.from, to: said.to }
}

/** What the clauses before have said of who is spoken of, whose losses, and when and where. */
interface Known {
  readonly subject: readonly Party[]
  readonly lost: Party | null
  readonly carried: Carried
}

/** "On Friday morning, when the army …": a clause that tells nothing says when and where the next one was. */
type Carried = Pick<Frame, 'whens' | 'places'>
const NOTHING: Carried = { whens: [], places: [] }

function carriedBy({ items }: Clause): Carried {
  return { whens: whensIn(items), places: items.flatMap((item) => (item.is === 'place' ? item.places : [])) }
}

/** "… when their lorry overturned near a bridge": a clause that tells nothing says where the one before it was. */
function trail(frames: Frame[], clause: Clause): void {
  const last = frames.at(-1)
  if (last === undefined || last.places.length > 0 || !TRAILING.has(clause.link ?? '')) return
  const { places, whens } = carriedBy(clause)
  frames[frames.length - 1] = { ...last, places, whens: last.whens.length === 0 ? whens : last.whens }
}

const TRAILING = new Set(['when', 'as', 'after', 'while'])

function whensIn(items: readonly Item[]): Frame['whens'] {
  return items.flatMap((item) => (item.is === 'when' ? [item.when] : []))
}

function clauseSubject({ items }: Clause): readonly Party[] | null {
  const verb = items.findIndex((item) => item.is === 'trigger' && item.happening.form === 'verb')
  return subjectOf(items, verb < 0 ? items.length : verb)
}

const ANOTHER = new Set('another one second third separate similar other further'.split(' '))
const ANOTHER_WHAT =
  /^(?:incidents?|case|attacks?|airstrikes?|strikes?|raids?|bombs?|blasts?|explosions?|clash|clashes|bombings?|ambush|shelling|suicide .*|car bomb|roadside bomb|drone .*|air .*)$/
/** So near its start a clause says that it tells of another event. */
const OPENING = 8
const ELSEWHERE = new Set('elsewhere recently separately meanwhile earlier previously development ago formerly'.split(' '))

function frameOf(sentence: Sentence, { link, items }: Clause, { subject, lost, carried }: Known, attribution: Spoken | null): Frame | null {
  const seen = items.flatMap((item, at): Seen[] => (item.is === 'trigger' ? [{ item, at, happening: item.happening }] : []))
  const losses = lossesOf(items, lost)
  if (seen.length === 0 && losses.length === 0) return null
  const roles = seen.map(({ at, happening }) => rolesAt(items, at, happening, subject))
  const places = placesIn(items, seen)
  const whens = whensIn(items)
  const from = sentence.tokens[items[0]?.at ?? 0]?.from ?? sentence.from
  const to = sentence.tokens[(items.at(-1)?.end ?? 1) - 1]?.to ?? sentence.to
  return {
    sentences: [sentence.no],
    quotes: [[from, to]],
    paragraph: sentence.paragraph,
    link,
    happenings: seen.map(({ happening }) => happening),
    anaphor: seen.some(({ at, happening }) => happening.role === 'claims' || (happening.form === 'noun' && pointsBack(items, at))),
    weapon: weaponIn(items),
    ...merged(seen, roles, losses),
    places: whens.length === 0 && places.length === 0 ? carried.places : places,
    whens: whens.length === 0 ? carried.whens : whens,
    losses,
    attribution,
    unreal: isUnreal(items),
    total: isTotal(items, losses),
    another: items.slice(0, OPENING).some((item, index) => ANOTHER.has(item.low) && ANOTHER_WHAT.test(items[index + 1]?.low ?? '')),
    elsewhere: items.some(({ low }) => ELSEWHERE.has(low)),
    inherited: false,
  }
}

/** The parts that the triggers give, the first that says anything of each. */
function merged(seen: readonly Seen[], roles: readonly Roles[], losses: Frame['losses']): { by: readonly Party[]; on: readonly Target[] } {
  const order = roles.map((role, index) => ({ role, mutual: seen[index]?.happening.role === 'mutual' }))
  const lost = new Set(losses.flatMap(({ party }) => (party === null ? [] : [party.name])))
  const by = order.map(({ role, mutual }) => role.by.filter(({ name }) => mutual || !lost.has(name))).find((some) => some.length > 0) ?? []
  const doers = new Set(by.map(({ name }) => name))
  const on = order.map(({ role }) => role.on.filter(({ name }) => !doers.has(name))).find((some) => some.length > 0) ?? []
  return { by: by.filter(({ sort }) => sort !== 'civil' && sort !== 'rank'), on }
}

/** "The attack", "this strike", "the previous raid". */
function pointsBack(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    const low = items[index]?.low
    if (low === 'the' || low === 'this' || low === 'these' || low === 'that' || low === 'their') return true
  }
  return false
}

function weaponIn(items: readonly Item[]): string | null {
  const words = new Set(items.flatMap(({ low, is }) => (is === 'mark' ? [] : low.split(/[\s-]+/))))
  return WEAPONS.find(([, names]) => [...words].some((word) => names.has(word)))?.[0] ?? null
}

/** Places of the clause; what a verb takes or hits without a preposition is one too. */
function placesIn(items: readonly Item[], seen: readonly Seen[]): Place[] {
  const direct = seen.flatMap(({ at, happening: { form, role } }) => {
    if (form === 'verb') return role === 'acts' || role === 'gains' ? nameBehind(items, at + 1) : []
    return role === 'gains' && items[at + 1]?.low === 'of' ? nameBehind(items, at + 2) : []
  })
  const said = items.flatMap((item) => (item.is === 'place' ? item.places : []))
  return [...direct, ...said]
}

/** `captured NAME, NAME and NAME`. */
function nameBehind(items: readonly Item[], start: number): Place[] {
  const names: Place[] = []
  for (let at = start; at < items.length && names.length < MOST_NAMES; ) {
    const from = at + (items[at]?.low === 'the' ? 1 : 0)
    const end = nameEnd(items, from)
    const behind = items[end]
    if (end === from || (behind !== undefined && isOne(behind, 'BE'))) break
    const words = items.slice(from, end).map(({ text }) => text)
    names.push({
      name: words.join(' '),
      relation: 'at',
      grain: grainOf(words.at(-1)?.toLowerCase() ?? ''),
      parents: [],
      from: items[from]?.from ?? 0,
      to: items[end - 1]?.to ?? 0,
      tier: 'said',
    })
    if (behind?.low !== 'and' && behind?.low !== ',') break
    at = end + 1
  }
  return names
}

const MOST_NAMES = 8

function nameEnd(items: readonly Item[], from: number): number {
  let end = from
  while (items[end]?.is === 'word' && capitalised(items[end]?.text ?? '') && end - from < 5) end++
  return end
}
