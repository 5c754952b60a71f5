import { setImmediate } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'
import type { Mark, Sketch } from '../../core/sketch.ts'

/** A sketch as it goes to the drawing thread. */
export type Parcel = Sketch<readonly Uint8Array[]>

/** Marks that are packed at once: a millisecond or two. What is handed over unpacked is packed in one go, which holds everybody up. */
const SLICE = 200

export function packed(sketch: Sketch): Promise<Parcel> {
  return withMarks(sketch, async (marks) => {
    const pieces: Uint8Array[] = []
    for (let at = 0; at < marks.length; at += SLICE) {
      pieces.push(serialize(marks.slice(at, at + SLICE)))
      await setImmediate()
    }
    return pieces
  })
}

export function unpacked(parcel: Parcel): Promise<Sketch> {
  return withMarks(parcel, async (pieces) => pieces.flatMap((piece): Mark[] => deserialize(piece)))
}

async function withMarks<From, To>(sketch: Sketch<From>, how: (marks: From) => Promise<To>): Promise<Sketch<To>> {
  if (sketch.what !== 'compare') return { ...sketch, marks: await how(sketch.marks) }
  const { before, after } = sketch
  return { ...sketch, before: { ...before, marks: await how(before.marks) }, after: { ...after, marks: await how(after.marks) } }
}
