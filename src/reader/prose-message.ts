import type { Actor } from '../core/actor/actor.ts'
import type { Prose } from '../core/reading/prose.ts'
import type { PlaceWords, Question } from '../core/reading/question.ts'
import type { Day } from '../core/when.ts'
import type { PackedError } from '../threads/packed-error.ts'

/** A text for the thread that reads, with what the desk adds to the delivered actors. */
export type ProseTask = (ReportTask | QuestionTask) & { readonly text: string; readonly own: readonly OwnActor[] }

interface ReportTask {
  readonly kind: 'report'
  /** The day that "Monday" is counted from; null where nobody knows. */
  readonly published: Day | null
}

/** The words of a search, and those of them that name places. */
interface QuestionTask {
  readonly kind: 'question'
  readonly today: Day
  readonly places: readonly PlaceWords[]
}

/** An entry of the desk's register of actors, as far as its names go. */
export interface OwnActor {
  readonly no: number
  readonly version: number
  readonly status: 'live' | 'retracted'
  readonly facts: Actor
}

export type ProseAnswer = { readonly ok: true; readonly value: Prose | Question | null } | { readonly ok: false; readonly error: PackedError }
