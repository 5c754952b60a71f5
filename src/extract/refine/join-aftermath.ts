import type { Frame } from '../frames/frame.ts'
import { gather } from '../text/gather.ts'
import { ATTACKERS, datesClash, findRecent, join, lossesClash } from './join.ts'
import type { Refiner } from './refiner.ts'
import { isSame } from './takes-prisoners.ts'

/** So many sentences back stands the attack that "the attackers" made. */
const REACH = 2
/** "Six of the gunmen were killed", "four others were hurt", "two attackers were arrested": what became of more people of the event told before. */
export const joinAftermath: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const at = tellsOfThem(frame) ? findRecent(out, (told) => isOfIt(told, frame)) : -1
    const before = out[at]
    if (before === undefined) out.push(frame)
    else out[at] = join(before, strikesBack(frame) ? { ...frame, by: [], losses: ofFoes(frame, before) } : frame)
  }
  return out
}

/** "The army killed 13 attackers": who did that is not who attacked. */
function strikesBack({ happenings, losses }: Frame): boolean {
  return happenings.some(({ type }) => type === 'arrests') || losses.some(({ party, them }) => party?.sort === 'armed' || them === true)
}

/** "We killed six of them": they are those who came, unless whoever says so came. */
function ofFoes({ by, losses }: Frame, told: Frame): Frame['losses'] {
  const came = by.some((one) => told.by.some((before) => isSame(one, before)))
  const foes = came ? gather(told.on, ({ party }) => (party === null ? [] : [party])) : told.by
  const [only, ...others] = foes
  return losses.map((loss) => (loss.them === true && loss.party === null && only !== undefined && others.length === 0 ? { ...loss, party: only } : loss))
}

function tellsOfThem({ losses, happenings, places, another, elsewhere }: Frame): boolean {
  if (another || elsewhere || places.length > 0 || !happenings.every(({ role, type }) => role === 'kills' || type === 'arrests' || type === 'abduction'))
    return false
  return losses.some(
    ({ party, further, own, them }) => own === true || them === true || (further === true && party?.generic !== false) || ATTACKERS.test(party?.name ?? ''),
  )
}

function isOfIt(told: Frame, frame: Frame): boolean {
  const distance = (frame.sentences[0] ?? 0) - (told.sentences.at(-1) ?? 0)
  return distance <= REACH && !told.total && !datesClash(told, frame) && !lossesClash(told, frame)
}
