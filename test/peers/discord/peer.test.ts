import { Client, type CommandInteraction, ComponentTypes, InteractionTypes, MessageFlags } from 'oceanic.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandFaults } from './command-rules.ts'
import { type Peer, startPeer } from './peer.ts'
import { joinGuild, Person } from './person.ts'
import { failsOnBytes, messageFaults, modalFaults } from './rules.ts'
import { faultsOf } from './spec.ts'
import { until } from './until.ts'
import { COMPONENTS_V2, type Component } from './world.ts'

const text = (content: string): Component => ({ type: 10, content })
const button = (id: string): Component => ({ type: 2, style: 2, label: id, custom_id: id })
const row = (...components: Component[]): Component => ({ type: 1, components })
const blank = { content: '', embeds: [], components: [], attachments: [], flags: COMPONENTS_V2 }

describe('what the local server refuses, as Discord does', () => {
  test.each([
    ['text beside components', { ...blank, content: 'x', components: [text('a')] }],
    ['41 components', { ...blank, components: Array.from({ length: 41 }, () => text('a')) }],
    ['41 components, nested', { ...blank, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }] }],
    ['4,001 characters over several texts', { ...blank, components: [text('a'.repeat(3000)), text('b'.repeat(1001))] }],
    ['an id twice', { ...blank, components: [row(button('a')), row(button('a'))] }],
    ['a button with neither id nor address', { ...blank, components: [row({ type: 2, style: 2, label: 'x' })] }],
    ['a select beside a button', { ...blank, components: [row(button('a'), { type: 3, custom_id: 'b', options: [] })] }],
    ['a file that was not sent', { ...blank, components: [{ type: 13, file: { url: 'attachment://a.csv' } }] }],
    ['2,001 characters of old content', { ...blank, flags: 0, content: 'a'.repeat(2001) }],
    ['new components without their flag', { ...blank, flags: 0, components: [text('a')] }],
  ])('%s', (_, draft) => {
    expect(messageFaults(draft)).toHaveLength(1)
  })

  test('what is well formed passes', () => {
    expect(messageFaults({ ...blank, components: [{ type: 17, components: [text('a'.repeat(4000)), row(button('a'), button('b'))] }] })).toEqual([])
  })

  test('a text of many bytes fails although it keeps the written limits', () => {
    expect(failsOnBytes([text('字'.repeat(3300))])).toBe(false)
    expect(failsOnBytes([text('字'.repeat(3400))])).toBe(true)
  })

  test.each([
    ['a name in capitals', { name: 'Event', description: 'x', type: 1 }],
    [
      'a required option after another',
      {
        name: 'a',
        description: 'x',
        type: 1,
        options: [
          { name: 'b', description: 'x', type: 3 },
          { name: 'c', description: 'x', type: 3, required: true },
        ],
      },
    ],
    [
      'an option twice',
      {
        name: 'a',
        description: 'x',
        type: 1,
        options: [
          { name: 'b', description: 'x', type: 3 },
          { name: 'b', description: 'x', type: 3 },
        ],
      },
    ],
    [
      '8,001 characters',
      {
        name: 'a',
        description: 'x',
        type: 1,
        options: Array.from({ length: 80 }, (_, at) => ({ name: `o${100 + at}`, description: 'x'.repeat(97), type: 3 })),
      },
    ],
  ])('a command with %s', (_, command) => {
    expect(commandFaults([command]).length).toBeGreaterThan(0)
  })

  test('a form of six parts, and a value longer than its bound', () => {
    const input = (id: string, value = ''): Component => ({ type: 18, label: id, component: { type: 4, custom_id: id, style: 1, max_length: 3, value } })
    expect(modalFaults(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => input(id)))).toHaveLength(1)
    expect(modalFaults([input('a', 'four')])).toHaveLength(1)
  })

  test('the schemas name the part that is wrong', () => {
    expect(faultsOf('MessageCreateRequest', { components: [{ type: 17, components: [{ type: 10, content: '' }] }] })[0]?.path).toContain('components.0')
  })
})

/** A client library that shares no code with the one that the bot uses. */
describe('a second client', () => {
  let peer: Peer
  let client: Client
  beforeAll(async () => {
    peer = await startPeer()
  })
  afterAll(async () => {
    client.disconnect(false)
    await peer.close()
  })

  test('logs in, registers, answers, completes and resumes', async () => {
    const { channel } = joinGuild(peer, 'Badia desk')
    client = new Client({ auth: `Bot ${peer.token}`, gateway: { intents: ['GUILDS'] }, rest: { baseURL: `${peer.url}/api/v10` } })
    client.on('error', () => undefined)
    client.on('interactionCreate', (interaction) => {
      if (interaction.type === InteractionTypes.APPLICATION_COMMAND_AUTOCOMPLETE) void interaction.result([{ name: 'Jundya', value: 'Jundya' }])
      if (interaction.type === InteractionTypes.APPLICATION_COMMAND) void answer(interaction)
    })
    const ready = new Promise<void>((done) => client.once('ready', done))
    await client.connect()
    await ready
    await client.application.bulkEditGlobalCommands([
      { type: 1, name: 'where', description: 'Where', options: [{ type: 3, name: 'place', description: 'A place', autocomplete: true }] },
    ])

    const ana = new Person(peer, 'ana', channel)
    expect(await ana.complete('/where', { place: 'Ju' }, 'place')).toEqual([{ name: 'Jundya', value: 'Jundya' }])
    const { original } = await ana.slash('/where', { place: 'Jundya' })
    const [shown] = ana.seen()
    expect([shown?.id, shown?.components[0]?.content, shown?.attachments[0]?.bytes]).toEqual([original, 'At Jundya', new Uint8Array([0, 255, 13, 10])])
    expect(new Person(peer, 'ben', channel).seen()).toEqual([])

    peer.gateway.cut(4000)
    await until(() => peer.gateway.ops.includes(6))
    await ana.slash('/where', { place: 'Qanat' })
    expect(ana.seen()).toHaveLength(2)
    expect(peer.faults).toEqual([])
  })
})

async function answer(interaction: CommandInteraction): Promise<void> {
  await interaction.defer(MessageFlags.EPHEMERAL)
  await interaction.editOriginal({
    flags: MessageFlags.IS_COMPONENTS_V2,
    components: [{ type: ComponentTypes.TEXT_DISPLAY, content: `At ${interaction.data.options.getString('place')}` }],
    files: [{ name: 'a.bin', contents: Buffer.from([0, 255, 13, 10]) }],
  })
}
