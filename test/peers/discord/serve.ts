import { createInterface } from 'node:readline'
import { startPeer } from './peer.ts'
import { joinGuild, Person } from './person.ts'
import { texts } from './rules.ts'

/**
 * A local Discord as a process of its own, with one server, and a keyboard for the person in it:
 * `event find by=ISIS; place=Jundya` runs a command with its options; the answer is printed.
 */
const peer = await startPeer({ port: Number(process.argv[2] ?? 0) })
const { channel } = joinGuild(peer, 'Local')
const person = new Person(peer, process.argv[3] ?? 'ana', channel)
print(`DISCORD_API_URL=${peer.url} DISCORD_TOKEN=${peer.token} npm start`)

for await (const line of createInterface({ input: process.stdin })) {
  const [, path = '', given = ''] = /^\/?((?:[a-z-]+ ?)+?)(?:\s+(\S+=.*))?$/u.exec(line.trim()) ?? []
  const options = Object.fromEntries(
    given.split(/;\s*(?=[a-z-]+=)/u).flatMap((pair) => (pair.includes('=') ? [[pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]] : [])),
  )
  if (path === '') continue
  try {
    const { modal, original } = await person.slash(`/${path.trim()}`, options)
    print(modal === null ? texts(peer.world.messages.get(original ?? '')?.components ?? []).join('\n') : `(a form: ${modal.title})`)
  } catch (error) {
    print(String(error))
  }
  for (const fault of peer.faults.splice(0)) print(`refused: ${fault}`)
}
await peer.close()

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
