import { typeOf } from '../frames/decide-type.ts'
import type { Frame } from '../frames/frame.ts'
import { datesClash, join, lossesClash, townsClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** So many sentences down, the news of a headline is told. */
const REACH = 6
/** In the lead its number is the headline's, wherever a headline's words seem to place it. */
const LEAD = 2

/** A headline is the news below it, said shorter: what the report says of it stands, and the headline fills what is left open. */
export const foldHeadline: Refiner = (frames, { headline }) => {
  if (!headline) return [...frames]
  const above = frames.filter(({ sentences }) => sentences[0] === 0)
  const below = frames.filter(({ sentences }) => sentences[0] !== 0)
  const kept = above.filter((frame) => {
    const at = below.findIndex((one) => tells(one, frame))
    const news = below[at]
    if (news !== undefined) below[at] = join(news, frame)
    return news === undefined
  })
  return [...kept, ...below]
}

function tells(news: Frame, headline: Frame): boolean {
  const shared = sharesLoss(news, headline)
  const dead = killed(news)
  const same = dead > 0 && dead === killed(headline)
  if ((news.sentences[0] ?? 0) > REACH || datesClash(news, headline) || (lossesClash(news, headline) && !same)) return false
  if (townsClash(news, headline) && !((same || shared) && (news.sentences[0] ?? 0) <= LEAD)) return false
  return same || shared || typeOf(news).code === typeOf(headline).code
}

function sharesLoss(a: Frame, b: Frame): boolean {
  return a.losses.some((x) => b.losses.some((y) => x.kind === y.kind && x.quantity.low === y.quantity.low))
}

/** All its dead: "killing 22" are 20 pupils and two teachers. */
function killed({ losses }: Frame): number {
  return losses.reduce((sum, { kind, quantity }) => sum + (kind === 'killed' ? quantity.low : 0), 0)
}
