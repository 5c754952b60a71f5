import { quiet } from '../../render/inline.ts'
import { digestRow } from '../row.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 12

/** What nobody confirms. It stands here and in no figure. */
export const unconfirmed: DigestSection = {
  name: 'unconfirmed',
  title: 'Unconfirmed',
  blocks: ({ unconfirmed: all, style }) =>
    all.length === 0
      ? []
      : [
          { kind: 'events', rows: all.slice(0, MOST).map((event) => digestRow(event, style.language)) },
          ...lines([[quiet(all.length > MOST ? `In no figure above. ${all.length - MOST} more are not listed.` : 'In no figure above.')]]),
        ],
}
