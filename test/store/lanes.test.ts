import { expect, onTestFinished, test } from 'vitest'
import { openLanes } from '../../src/store/lanes.ts'
import { scratchFile } from './scratch.ts'

test('what is asked once they are closed is refused', async () => {
  const lanes = openLanes(scratchFile())
  await lanes.ask('write', { kind: 'open' })
  await lanes.close()
  await expect(lanes.ask('read', { kind: 'deskOf', workspace: 'terminal', at: '2020-08-07T12:00:00.000Z' })).rejects.toMatchObject({
    name: 'StoreTrouble',
    code: 'stopping',
  })
})

test('a thread that dies fails what it held, and another takes its place', async () => {
  const lanes = openLanes(scratchFile())
  onTestFinished(() => lanes.close())
  await lanes.ask('write', { kind: 'open' })
  const [fatal, held] = [lanes.ask('write', null as never), lanes.ask('write', { kind: 'open' })]
  await expect(fatal).rejects.toThrow()
  await expect(held).rejects.toMatchObject({ name: 'StoreTrouble', code: 'unusable', message: expect.stringContaining('The database thread stopped') })
  expect(await lanes.ask('write', { kind: 'desk', key: 'desk', at: '2020-08-07T12:00:00.000Z' })).toEqual({ id: 1, key: 'desk' })
})
