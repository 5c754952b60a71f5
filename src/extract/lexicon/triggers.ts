import type { Trigger, TriggerRow } from './trigger.ts'
import { NOUNS } from './trigger-nouns.ts'
import { VERBS } from './trigger-verbs.ts'
import { formsOf } from './verb-forms.ts'

function phrasesOf(rows: readonly TriggerRow[], form: 'verb' | 'noun'): [string, Trigger][] {
  return rows.flatMap(([type, role, strength, words]) =>
    words.split(', ').flatMap((phrase) => {
      const [first = '', ...rest] = phrase.split(' ')
      const forms = form === 'verb' ? formsOf(first) : [first]
      return forms.map((one): [string, Trigger] => [[one, ...rest].join(' '), { type, role, form, weak: strength === 'weak' }])
    }),
  )
}

const verbs = new Map(phrasesOf(VERBS, 'verb'))
const nouns = new Map(phrasesOf(NOUNS, 'noun'))

/** Every phrase that says that something happened, as a verb, as a noun, or as what its neighbours make it. */
export const TRIGGERS: ReadonlyMap<string, { readonly verb: Trigger | null; readonly noun: Trigger | null }> = new Map(
  [...new Set([...verbs.keys(), ...nouns.keys()])].map((phrase) => [phrase, { verb: verbs.get(phrase) ?? null, noun: nouns.get(phrase) ?? null }]),
)

/** Verbs that lend themselves to a noun: "launched an attack on". Their subject is who did it. */
export const LIGHT_VERBS = new Set(
  'launch launched launches launching conduct conducted conducting conducts carry carried carrying carries stage staged staging mount mounted mounting stepped undertake undertook perpetrated executed begun began started made initiated continue continued continues escalated waged unleashed unleash delivered dealt committed planned threw thrown throwing hurled hurling tossed fired fire fires firing lobbed dropped'.split(
    ' ',
  ),
)
