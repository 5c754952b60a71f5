import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read, Scene, until } from './scene.ts'

const LINE =
  'event log Cells stormed army positions when:"6 Aug 2020" place:"Jundya, Deir ez-Zor, Syria" type:clash by:ISIS on:"Syrian Army" killed:2+ src:"South Front"'

describe('a conversation by HTTP', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await Scene.open('http')
  })
  afterAll(async () => {
    expect(scene.peer.web.blunders).toEqual([])
    await scene.close()
  })

  test('what is logged comes back as a card to the person, and as a line to the channel', async () => {
    const card = await scene.say(scene.ana, LINE)
    expect(read(card)).toMatch(
      /^Logged E-1 Armed clash: Cells stormed army positions\nWhen {2}Thu 6 Aug 2020 \(UTC\)\nWhere {2}Jundya, Deir ez-Zor, Syria\nWho {2}ISIS → Syrian Arab Army/,
    )
    expect(read(card)).toContain('[Undo] [Edit]')
    expect(card.text).toContain('Logged E-1')
    const [told] = await until(() => (scene.channel().length > 0 ? scene.channel() : null))
    expect(told).toMatch(/^ana logged E-1 · Thu 6 Aug 2020 · Armed clash/)
  })

  test('a button in the channel opens the event for whoever presses it, alone', async () => {
    const [receipt] = scene.peer.screen.inChannel(scene.ana.channel)
    await scene.peer.click(scene.ben, receipt as NonNullable<typeof receipt>, 'Open')
    const card = await until(() => scene.peer.screen.privateTo(scene.ben.user, scene.ben.channel)[0])
    expect(read(card)).toContain('E-1 Armed clash')
  })

  test('a list is paged in place, and shared once', async () => {
    for (let count = 0; count < 11; count++) await scene.say(scene.ana, `event log Shelling number ${count} place:Raqqa when:2020-08-0${(count % 6) + 1}`)
    const list = await scene.say(scene.ana, 'event find')
    expect(read(list)).toContain('1–10 of 12')
    await scene.peer.click(scene.ana, list, 'Next page')
    await until(() => read(list).includes('11–12 of 12'))
    const before = scene.channel().length
    await scene.peer.click(scene.ana, list, 'Share')
    await scene.peer.click(scene.ana, list, 'Share')
    const again = await until(() => scene.peer.screen.privateTo(scene.ana.user, scene.ana.channel).find((message) => read(message).includes('shared already')))
    expect(read(again)).toBe('This is shared already.')
    expect(scene.channel().slice(before)).toHaveLength(1)
    expect(scene.channel().at(-1)).toContain('11–12 of 12')
    expect(scene.channel().at(-1)).not.toContain('[Share]')
  })
})
