import type { HomeView, KnownBlock, ModalView } from '@slack/types'
import type { AppsManifestValidateArguments } from '@slack/web-api'

/** What goes over the wire with blocks in it, and the manifest: the root of the generated schema. */
export interface Wire {
  readonly message: KnownBlock[]
  readonly modal: ModalView
  readonly home: HomeView
  readonly manifest: AppsManifestValidateArguments['manifest']
}
