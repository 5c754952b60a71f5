import type { ActorRegister } from '../../core/actor/actor-register.ts'
import type { Facts } from '../../core/event.ts'
import type { SourceBook } from '../../core/source/book.ts'
import { type Kinships, kinships } from '../../core/source/kinship.ts'
import { type Voice, voiceOf } from '../../core/source/voice.ts'

/** Who speaks in each report of an event, as far as the desk knows its sources and actors. */
export function voicesOf(register: ActorRegister, book: SourceBook, { by, on, when, places, reports }: Facts): Voice[] {
  const about = { on: when.start ?? when.end, theatre: places.flatMap(({ country }) => country ?? []) }
  const parties = { by, on, kinships: once(kinships(register, about)) }
  return reports.map((report) => voiceOf(report, parties, book))
}

/** Remembers the answers: the same names are asked about again and again. */
function once(ask: Kinships): Kinships {
  const known = new Map<string, ReturnType<Kinships>>()
  return (name) => {
    const answer = known.get(name) ?? ask(name)
    known.set(name, answer)
    return answer
  }
}
