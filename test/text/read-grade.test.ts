import { expect, test } from 'vitest'
import { readGrade } from '../../src/text/read-grade.ts'
import { answerTo } from './answer-to.ts'

test.each([
  ['B2', 'B2'],
  ['b2', 'B2'],
  ['F', 'F'],
  ['6', '6'],
  ['Confirmed', 'confirmed'],
  ['discounted', 'discounted'],
])('%s is %s', (raw, grade) => {
  expect(readGrade(raw)).toBe(grade)
})

test.each(['', 'G1', 'B7', 'B0', 'B22', '2B', 'conf', 'x'.repeat(90)])('refuses %j', (raw) => {
  expect(answerTo(() => readGrade(raw))).toBe(
    `“${raw.slice(0, 80)}” is no grade: a letter A–F and a digit 1–6, or confirmed, fair, weak, contested, discounted. Example: B2`,
  )
})
