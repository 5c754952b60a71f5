import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { sheet } from '../../../src/adapters/terminal/sheet.ts'
import { welcome } from '../../../src/adapters/terminal/welcome.ts'

const where = { database: '/home/ana/.local/share/sitlog/sitlog.db', member: 'ana', role: 'admin', zone: 'Asia/Damascus' }

test('in a narrow window it breaks between words', () => {
  const lines = welcome(where, sheet(40, false)).split('\n')
  expect(lines.filter((line) => stringWidth(line) > 40)).toEqual([])
})

test('the first screen is five lines that fit a usual window', () => {
  const lines = welcome(where, sheet(80, false)).split('\n')
  expect(lines).toHaveLength(5)
  expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([])
  expect(lines[0]).toBe('Sitlog  /home/ana/.local/share/sitlog/sitlog.db  ana, admin, Asia/Damascus time')
})
