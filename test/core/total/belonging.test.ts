import { expect, test } from 'vitest'
import { byRegister } from '../../../src/core/total/belonging.ts'
import { starter } from '../actor/register.ts'

const belongs = byRegister(starter)

test.each([
  ['its own name', 'ISIS', 'isis', 'same'],
  ['another name of it', 'Daesh', 'ISIS', 'same'],
  ['a member', '104th Brigade', 'Syrian Armed Forces', 'same'],
  ['what it is a member of', 'Syrian Armed Forces', '104th Brigade', 'maybe'],
  ['somebody else', 'ISIS', 'Syrian Armed Forces', 'other'],
  ['who a class may cover', 'Hezbollah', 'pro-government forces', 'maybe'],
  ['who it covers', 'SAA', 'regime forces and gunmen loyal to them', 'same'],
  ['who bears no arms', 'civilians', 'pro-government forces', 'other'],
  ['a name that nobody knows', 'gunmen loyal to them', 'Syrian Armed Forces', 'maybe'],
  ['a whole that nobody knows', 'ISIS', 'gunmen of the desert', 'maybe'],
])('%s', (_, name, whole, how) => {
  expect(belongs(name, whole)).toBe(how)
})
