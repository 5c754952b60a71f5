import { setTimeout as sleep } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import type { Picture } from '../../../core/picture.ts'
import type { Drawn } from '../render.ts'
import type { Turn } from '../turn.ts'
import { upload } from '../upload.ts'

/** Draws pictures and gives them to Slack, to be shown in a message. One that cannot be drawn is left out, and reported. */
export async function drawPictures({ talk, spot, bot }: Turn, pictures: readonly Picture[]): Promise<Drawn[]> {
  const client = talk.web.interactive(spot)
  const drawn = await Promise.all(
    pictures.map((picture) =>
      givePicture(client, picture, talk.house.draw).catch((error: unknown) => {
        bot.report('picture', error)
        return []
      }),
    ),
  )
  return drawn.flat()
}

/** One picture as a file of Slack's; only the bot sees it until a message shows it. */
export async function givePicture(client: WebClient, picture: Picture, draw: (picture: Picture) => Promise<Uint8Array>): Promise<Drawn[]> {
  const bytes = await draw(picture)
  const held = { name: picture.name, size: bytes.length, alt: picture.alt, bytes: () => new Uint8Array(bytes) }
  const file = await upload(client, held, null)
  await lookedAt(client, file)
  return [{ file, alt: picture.alt }]
}

/** Waits until Slack has looked at a file, which it tells by knowing its type; before that it refuses a message that shows it (slackapi/slack-github-action #413). */
async function lookedAt(client: WebClient, file: string): Promise<void> {
  for (const pause of PAUSES_MS) {
    await sleep(pause)
    const { file: seen } = await client.files.info({ file })
    if ((seen?.mimetype ?? '') !== '') return
  }
}

/** Some eight seconds in all; then the message is tried with the picture, and without. */
const PAUSES_MS = [100, 200, 400, 800, 1600, 2500, 2500]
