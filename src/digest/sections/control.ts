import { showWhen } from '../../core/when.ts'
import { showControl } from '../../render/control-change.ts'
import { event as eventNode, text, when } from '../../render/inline.ts'
import { confirmed } from '../digest.ts'
import { evidence } from '../row.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 20

/** Which places changed hands, by whose account. */
export const control: DigestSection = {
  name: 'control',
  title: 'Changes of control',
  blocks: (digest) =>
    lines(
      confirmed(digest)
        .flatMap((event) =>
          event.facts.control.map((change) => [
            text(`${showControl(change)} · `),
            when(showWhen(event.facts.when, digest.style.language)),
            text(' · '),
            eventNode(event.no),
            text(' · '),
            ...evidence(event),
          ]),
        )
        .slice(0, MOST),
    ),
}
