import { expect, onTestFinished, test } from 'vitest'
import { offerNames } from '../../src/core/offer-names.ts'
import { testBot } from '../desk-with-events.ts'
import { baseOf, gazetteerIn, scratchFolder } from '../store/gazetteer/scratch.ts'

async function offering() {
  const { bot, say, close } = await testBot()
  onTestFinished(close)
  await say('log Shells fell place:"Tall Marun, Deir ez-Zor, Syria"')
  await say('log Shells fell place:"Bir al-Ward, Syria"')
  const folder = scratchFolder()
  const gazetteer = await gazetteerIn(folder, baseOf(folder))
  return (from: 'anywhere' | 'place', typed: string, limit = 10) => offerNames({ desk: bot.desk, gazetteer }, from, typed, limit)
}

test('places of the log come first, then the world’s, each once, as they are typed', async () => {
  const offered = await offering()
  expect((await offered('anywhere', 'bir', 2))[0]).toBe('Bir al-Ward')
  expect(await offered('anywhere', 'bir s', 1)).toEqual(['Bir Safsaf, Aleppo, Syria'])
  expect(await offered('anywhere', 'tall')).toEqual(['Tall Marun', 'Tall Marun, Deir ez-Zor, Syria', 'Tall Marun, Aleppo, Syria'])
  expect(await offered('anywhere', 'Dar ku')).toEqual(['Dar al Kuzah, Deir ez-Zor, Syria'])
  expect(await offered('anywhere', 'bir', 1)).toEqual(['Bir al-Ward'])
  expect(await offered('place', 'bir')).toEqual(['Bir al-Ward'])
})

test('a relation is kept, and what stands after a comma narrows', async () => {
  const offered = await offering()
  expect(await offered('anywhere', 'near bir saf')).toEqual(['near Bir Safsaf, Aleppo, Syria'])
  expect(await offered('anywhere', 'tall m, alep')).toEqual(['Tall Marun, Aleppo, Syria'])
  expect(await offered('anywhere', 'Aleppo')).toEqual(['Aleppo, Syria'])
  expect(await offered('anywhere', 'Syri', 1)).toEqual(['Syria'])
})

test('one letter asks the log alone, and nothing is offered for what nobody has', async () => {
  const offered = await offering()
  expect(await offered('anywhere', 'b')).toEqual(['Bir al-Ward'])
  expect(await offered('anywhere', 'zzz')).toEqual([])
  expect(await offered('anywhere', '؟')).toEqual([])
})
