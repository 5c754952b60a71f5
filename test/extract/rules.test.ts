import { describe, expect, test } from 'vitest'
import { line, read } from './line.ts'
import { RULE_TABLES } from './rules/index.ts'

describe.each(RULE_TABLES)('$rule', ({ reads, readsNothing, notYet }) => {
  test.each([...reads])('%s', (sentence, ...drafts) => {
    expect(read(sentence).map(line)).toEqual(drafts)
  })

  test.each([...readsNothing])('nothing in: %s', (sentence) => {
    expect(read(sentence).map(line)).toEqual([])
  })

  test.each([...notYet])('not yet: %s', (sentence, draft) => {
    expect(read(sentence).map(line)).not.toEqual([draft])
  })
})

test('the tables are wide: four hundred sentences and more, most of them read', () => {
  const count = (of: 'reads' | 'readsNothing' | 'notYet') => RULE_TABLES.reduce((sum, table) => sum + table[of].length, 0)
  expect(count('reads') + count('readsNothing')).toBeGreaterThanOrEqual(400)
  expect(count('notYet')).toBeLessThan(count('reads') / 10)
})
