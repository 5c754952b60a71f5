import { parentPort } from 'node:worker_threads'
import { type KnownActor, overlaid } from '../core/actor/actor-register.ts'
import type { NameFinder } from '../extract/cascade/item.ts'
import { nameFinder } from '../extract/names.ts'
import { readProse } from '../extract/read-prose.ts'
import { readQuestion } from '../extract/read-question.ts'
import { starterActors } from '../registry/starter-actors.ts'
import { packError } from '../threads/packed-error.ts'
import type { OwnActor, ProseAnswer, ProseTask } from './prose-message.ts'

/** The names that were read with last, and what they were made from. */
let kept: { readonly madeFrom: string; readonly names: NameFinder } | null = null

parentPort?.on('message', (task: ProseTask) => parentPort?.postMessage(answer(task)))

function answer(task: ProseTask): ProseAnswer {
  try {
    const names = namesOf(task.own)
    const { text } = task
    if (task.kind === 'report') return { ok: true, value: readProse(text, { published: task.published, names }) }
    return { ok: true, value: readQuestion(text, { published: task.today, names }, task.places) }
  } catch (error) {
    return { ok: false, error: packError(error) }
  }
}

function namesOf(own: readonly OwnActor[]): NameFinder {
  const madeFrom = own.map(({ no, version }) => `${no}:${version}`).join(' ')
  if (kept?.madeFrom !== madeFrom) kept = { madeFrom, names: nameFinder(overlaid(starterActors(), own).flatMap(namesIn)) }
  return kept.names
}

function namesIn({ key, facts: { inter, sources }, names }: KnownActor) {
  return names.map(({ as }) => ({ name: as.name, key, inter, classLabel: sources.includes('class label') }))
}
