import type { Frame } from '../frames/frame.ts'

/** "The militia took the town despite the army's air strikes", "amid Russian shelling": what others did is not how it was taken. */
export function isAgainstIt(a: Frame, { by, link }: Frame): boolean {
  const theirs = by.length > 0 && a.by.length > 0 && by.every(({ name }) => a.by.every((party) => party.name !== name))
  return theirs && (link === 'despite' || link === 'amid')
}
