import type { Frame } from '../frames/frame.ts'

/** "The militia took the town despite the army's air strikes", "amid Russian shelling": what others did is not how it was taken. */
export function isAgainstIt(a: Frame, b: Frame): boolean {
  const { by, link } = b
  if (a.by.length === 0 && by.length > 0 && b.on.length > 0 && b.on.every(({ name }) => DOERS.test(name))) return true
  const theirs = by.length > 0 && a.by.length > 0 && by.every(({ name }) => a.by.every((party) => party.name !== name))
  return theirs && (link === 'despite' || link === 'amid')
}

/** Who did what was told before: "The driver was shot dead by soldiers" is no part of how it was done. */
const DOERS = /^(?:the )?(?:driver|attacker|assailant|bomber|gunman|suspect)s?$/i
