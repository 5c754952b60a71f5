import { EXTENTS } from '../../core/control/control.ts'
import { readArea } from '../read-area.ts'
import { readSource } from '../read-source.ts'
import { clearable } from './clear.ts'
import { factOptions } from './facts.ts'
import { choice, freeText, many, one, readName, readText } from './option.ts'

const { when, place, hedge, grade, quote } = factOptions
const YES = ['yes', 'no'] as const

/** What can be said of who holds what: the keys of `hold`, in the order of forms and help. For a change, `-` takes a value away. */
export const holdingOptions = {
  text: freeText({ summary: 'The statement in a sentence of your own; or H-1, to change that one', example: 'The east bank but for four towns' }, 4000),
  ...clearable({
    holder: one({ summary: 'Who holds it', example: 'ISIS', complete: 'actor' }, readName),
    place: { ...place, summary: 'What they hold: name, province, country', example: '"Second Station, Homs, Syria"' },
    when: { ...when, summary: 'The day or days of which it is said', example: '"13..29 Mar 2018"' },
    except: many({ summary: 'A place in it that is held otherwise', example: '"al-Sha\'afa"', complete: 'place' }, readName),
    'except-by': one({ summary: 'Who holds what is excepted, where the source says so', example: 'ISIS', complete: 'actor' }, readName),
    extent: choice({ summary: 'How far: wholly if not said; presence is no hold', example: 'partly' }, EXTENTS),
    ends: choice({ summary: 'Whether it says that the hold, or presence, ended then', example: 'yes' }, YES),
    evidenced: choice({ summary: 'Whether imagery or geolocation shows it', example: 'yes' }, YES),
    area: one({ summary: 'Area held, share, and of what', example: '"5,650 km², about 3 % of Syria"' }, readArea),
    src: one({ summary: 'Source: [origin via] publisher, date, address', example: '"SOHR, 2018-03-29"', complete: 'source' }, readSource),
    'said-by': factOptions['said-by'],
    hedge,
    grade,
    quote,
    summary: one({ summary: 'Another sentence, for a change', example: '"The east bank but for five towns"' }, (raw) => readText(raw, 4000)),
  }),
} as const
