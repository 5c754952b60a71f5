import { SlackPeer } from '../../../peers/slack/peer.ts'
import { BOT_TOKEN } from '../../../peers/slack/workspace.ts'
import { posterOf } from '../posters/slack.ts'
import { type Ground, oneOf } from './ground.ts'

/** A local Slack, through Slack's own client. */
export async function slackGround(): Promise<Ground> {
  const peer = await SlackPeer.open()
  const { situation } = peer.workspace.channels
  const reach = { url: peer.apiUrl, token: BOT_TOKEN }
  return {
    workspace: `slack:${peer.workspace.team}`,
    channel: () => situation,
    poster: 'slack',
    reach,
    posterOf: (house) => posterOf(reach, house),
    trouble: () =>
      peer.faults.add('chat.postMessage', oneOf([{ kind: 'done-but-500' }, { kind: 'broken' }, { kind: 'busy', seconds: 1 }, { kind: 'slow', ms: 300 }])),
    keys: () => peer.screen.messages.flatMap(({ metadata }) => keyIn(metadata)),
    close: () => peer.close(),
  }
}

function keyIn(metadata: unknown): string[] {
  const read = (typeof metadata === 'string' ? JSON.parse(metadata) : metadata) as { event_payload?: { key?: string } } | null
  return read?.event_payload?.key === undefined ? [] : [read.event_payload.key]
}
