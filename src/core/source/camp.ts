import { fold } from '../fold.ts'

/** A camp that sources are called close to without its name: "pro-government", "rebel sources". */
interface Camp {
  readonly name: string
  /** How a source of it is called, folded. */
  readonly called: readonly string[]
  /** Words, folded, that a side of it has in its name. */
  readonly words: readonly string[]
}

/** It holds what words alone tell. Whatever depends on the conflict is for the desk's actors to say. */
const CAMPS: readonly Camp[] = [
  {
    name: 'government',
    called: ['government', 'governmental', 'regime', 'loyalist', 'state'],
    words: ['government', 'regime', 'loyalist', 'loyalists', 'police', 'arab army', 'security forces', 'armed forces', 'defence forces', 'defense forces'],
  },
  {
    name: 'militants',
    called: ['militant', 'rebel', 'opposition', 'insurgent', 'jihadist', 'jihadi', 'islamist', 'militants', 'rebels', 'insurgents'],
    words: ['militant', 'militants', 'rebel', 'rebels', 'opposition', 'insurgent', 'insurgents', 'jihadist', 'jihadists', 'islamist', 'islamists'],
  },
  {
    name: 'Kurdish forces',
    called: ['kurdish', 'kurds', 'kurd'],
    words: ['kurdish', 'kurds', 'sdf', 'ypg', 'ypj', 'pkk', 'asayish', 'peshmerga', 'syrian democratic forces', 'peoples protection units'],
  },
]

/** A country's army is the government's; an army of another name may be anybody's. */
const ARMY = /^(?!free |national |new |liberation |independence |resistance |revolutionary |peoples |united )\p{L}+ army$/u

/** The name of the camp that a word before `sources` or behind `pro-` stands for; null where it stands for none. */
export function campCalled(word: string): string | null {
  const folded = fold(word)
  return CAMPS.find(({ name, called }) => called.includes(folded) || fold(name) === folded)?.name ?? null
}

/** Whether a side is of a camp, by its name alone. */
export function isOfCamp(side: string, camp: string): boolean {
  const folded = fold(side)
  if (camp === 'government' && ARMY.test(folded)) return true
  return CAMPS.some(({ name, words }) => name === camp && words.some((word) => hasWords(folded, word)))
}

/** Whether a folded text has the words, and not as what it is against. */
export function hasWords(folded: string, words: string): boolean {
  return ` ${folded} `.includes(` ${words} `) && !` ${folded} `.includes(` anti ${words} `)
}
