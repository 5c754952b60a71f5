import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { askReport } from '../../../src/adapters/terminal/ask-report.ts'
import { type Asking, openKeyboard } from '../../../src/adapters/terminal/keyboard.ts'

const [TAB, ENTER, UP, CTRL_C, CTRL_D] = ['\t', '\r', '\u001b[A', '\u0003', '\u0004']

const COMMAND: Asking = {
  prompt: '> ',
  complete: async (line) => ({ word: line.split(' ').at(-1) ?? '', candidates: line.endsWith('pl') ? ['place:'] : [] }),
  prefill: '',
  keep: true,
}
const QUESTION: Asking = { ...COMMAND, prompt: '? ', keep: false }

/** A line editor as on a terminal, fed with keys one after the other. */
function desk(history: readonly string[] = []) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { columns: 80 })
  const [remembered, screen] = [[] as string[], [] as string[]]
  let interrupted = 0
  output.on('data', (chunk) => screen.push(String(chunk)))
  const interrupt = () => {
    interrupted += 1
  }
  const keyboard = openKeyboard({ input, output, history, remember: (line) => remembered.push(line), interrupt })
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      input.write(key)
      await setImmediate()
    }
  }
  return { keyboard, press, remembered, interrupted: () => interrupted, screen: () => stripVTControlCharacters(screen.join('')) }
}

test.each<[name: string, keys: string[], line: string]>([
  ['a line is read', ['find', ENTER], 'find'],
  ['Tab completes', ['log pl', TAB, 'Homs', ENTER], 'log place:Homs'],
  ['Ctrl-C clears the line', ['find x', CTRL_C, 'show', ENTER], 'show'],
  ['Ctrl-C on an empty line does not leave', [CTRL_C, 'show', ENTER], 'show'],
  ['up goes back', [UP, ENTER], 'tally'],
  ['further up, further back', [UP, UP, ENTER], 'find'],
])('%s', async (_, keys, line) => {
  const { keyboard, press } = desk(['find', 'tally'])
  const asked = keyboard.ask(COMMAND)
  await press(...keys)
  expect(await asked).toBe(line)
  keyboard.close()
})

test('what is pasted at once is one line, and is not remembered', async () => {
  const { keyboard, press, remembered } = desk()
  const asked = keyboard.ask(COMMAND)
  await press('read ', '\u001b[200~One.', ENTER, ENTER, 'Two.\u001b[201~', ENTER)
  expect(await asked).toBe('read One.\n\nTwo.')
  const next = keyboard.ask(COMMAND)
  await press('find', ENTER)
  expect(await next).toBe('find')
  expect(remembered).toEqual(['find'])
  keyboard.close()
})

test('Ctrl-C drops what was pasted', async () => {
  const { keyboard, press } = desk()
  const asked = keyboard.ask(COMMAND)
  await press('\u001b[200~One.', ENTER, 'Two.\u001b[201~', CTRL_C, 'find', ENTER)
  expect(await asked).toBe('find')
  keyboard.close()
})

test('Ctrl-D ends a report and not the session', async () => {
  const { keyboard, press } = desk()
  const report = askReport(keyboard)
  await press('One.', ENTER, 'Two.', ENTER, CTRL_D)
  expect(await report).toBe('One.\nTwo.')
  const asked = keyboard.ask(COMMAND)
  await press('find', ENTER)
  expect(await asked).toBe('find')
  keyboard.close()
})

test('a line that did not read stands there again, to be corrected', async () => {
  const { keyboard, press } = desk()
  const asked = keyboard.ask({ ...COMMAND, prefill: 'log kiled:3' })
  await press('\u007f', '4', ENTER)
  expect(await asked).toBe('log kiled:4')
  keyboard.close()
})

test('a question is dropped with Ctrl-C, and the next one can be asked', async () => {
  const { keyboard, press } = desk()
  const dropped = keyboard.ask(QUESTION)
  await press('half an answer', CTRL_C)
  expect(await dropped).toBeNull()
  const asked = keyboard.ask(QUESTION)
  await press('2', ENTER)
  expect(await asked).toBe('2')
  keyboard.close()
})

test('commands are remembered; answers, numbers and leaving are not', async () => {
  const { keyboard, press, remembered } = desk(['find'])
  for (const [asking, line] of [
    [COMMAND, 'log x'],
    [QUESTION, 'Homs'],
    [COMMAND, '2'],
    [COMMAND, 'exit'],
    [COMMAND, 'log x'],
  ] as const) {
    const asked = keyboard.ask(asking)
    await press(line, ENTER)
    await asked
  }
  expect(remembered).toEqual(['log x'])
  const asked = keyboard.ask(COMMAND)
  await press(UP, UP, ENTER)
  expect(await asked).toBe('find')
  keyboard.close()
})

test('Ctrl-C while an answer is awaited interrupts it, and what is typed ahead is read next', async () => {
  const { keyboard, press, interrupted, screen } = desk()
  await press(CTRL_C, 'find', ENTER)
  expect(interrupted()).toBe(1)
  expect(await keyboard.ask(COMMAND)).toBe('find')
  expect(screen()).toContain('> find\n')
  keyboard.close()
})

test('what is printed while a line is typed leaves the line as it was', async () => {
  const { keyboard, press, screen } = desk()
  const asked = keyboard.ask(COMMAND)
  await press('find ho')
  keyboard.print('a digest')
  await press('ms', ENTER)
  expect(await asked).toBe('find homs')
  expect(screen()).toMatch(/a digest\n> find ho/u)
  keyboard.close()
})

test('Ctrl-D leaves', async () => {
  const { keyboard, press } = desk()
  const asked = keyboard.ask(COMMAND)
  await press(CTRL_D)
  expect(await asked).toBeNull()
  expect(keyboard.gone()).toBe(true)
  expect(await keyboard.ask(COMMAND)).toBeNull()
})
