import type { Content } from '../../../core/reply.ts'
import { entryCard, eventCard } from './card.ts'
import { digest } from './digest.ts'
import { drafts } from './drafts.ts'
import { errors } from './errors.ts'
import { file } from './file.ts'
import { form } from './form.ts'
import { list } from './list.ts'
import { notice } from './notice.ts'
import { page } from './page.ts'
import { question } from './question.ts'
import type { Renderer } from './renderer.ts'
import { tally } from './tally.ts'

/** How each kind of answer is shown in Discord. */
export const renderers: { readonly [Kind in Content['kind']]: Renderer<Kind> } = {
  eventCard,
  entryCard,
  eventList: list,
  tally,
  question,
  formErrors: errors,
  form,
  notice,
  help: page,
  doc: page,
  drafts,
  digest,
  file,
}
