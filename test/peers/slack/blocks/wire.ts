import type { HomeView, KnownBlock, ModalView } from '@slack/types'

/** What goes over the wire with blocks in it: the root of the generated schema. */
export interface Wire {
  readonly message: KnownBlock[]
  readonly modal: ModalView
  readonly home: HomeView
}
