import type { ModalView } from '@slack/types'
import { plain } from '../piece.ts'
import type { Message } from '../stage.ts'

/** A window that shows an answer. Tables stand in messages only: the answer was laid out without them. */
export function resultView({ blocks }: Message): ModalView {
  return { type: 'modal', title: plain('Sitlog', 24), close: plain('Done', 24), blocks: [...blocks] }
}
