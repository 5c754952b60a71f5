import { expect, test } from 'vitest'
import type { DeskWord } from '../../src/extract/lexicon/desk-words.ts'
import { nameFinder } from '../../src/extract/names.ts'
import { readReport } from '../../src/extract/read-report.ts'
import { line } from './line.ts'

/** What a desk on two borders would add. */
const WORDS: readonly DeskWord[] = [
  { words: 'kulbars', means: 'people', sort: 'civil' },
  { words: 'ribat men', means: 'people', sort: 'armed' },
  { words: 'sea-drone attack', means: 'event', type: 'airstrike' },
]

function lines(text: string, words: readonly DeskWord[], names: readonly string[] = []): string[] {
  const known = names.map((name) => ({ name, key: name, inter: 2, classLabel: false }))
  return readReport(text, { published: '2024-05-15', names: nameFinder(known, words), words }).map(line)
}

test('a word that the desk adds for people is read as people', () => {
  const text = 'Border guards shot dead two kulbars near Baneh on Monday.'
  expect(lines(text, WORDS)).toEqual(['attack | 2024-05-13 | Baneh | Border guards → kulbars | civilians killed 2'])
})

test('a word for fighters can do it', () => {
  const text = 'Ribat men attacked an army post near Ngomeni, killing four soldiers.'
  expect(lines(text, WORDS)).toEqual(['clash |  | Ngomeni | Ribat men → army post | soldiers killed 4'])
})

test('a word for an event makes one, of the type that the desk gave it', () => {
  const text = 'A sea-drone attack on the port of Qarasu killed three dockers.'
  expect(lines(text, WORDS)).toEqual(['airstrike |  | Qarasu |  → dockers | civilians killed 3'])
})

test('a name of the register is known at once', () => {
  const text = 'The Dawn Column raided Beled Amin on Sunday.'
  expect(lines(text, [], ['Dawn Column'])).toEqual(['clash | 2024-05-12 | Beled Amin | Dawn Column →  | '])
})
