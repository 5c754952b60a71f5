import type { Register } from '../../core/entry.ts'
import { actor } from './actor.ts'
import type { EntryForm } from './entry-form.ts'
import { holding } from './holding.ts'
import { place } from './place.ts'
import { source } from './source.ts'
import { total } from './total.ts'

/** How the entries of each register are printed. */
export const entryForms: { readonly [R in Register]: EntryForm<R> } = { actor, place, source, total, holding }
