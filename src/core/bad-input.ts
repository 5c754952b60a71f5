import type { FormError } from './reply.ts'

/** A value that cannot be read: says what is wrong and shows a right example. */
export class BadValue extends Error {
  readonly example: string | null
  constructor(message: string, example: string | null = null) {
    super(message)
    this.name = 'BadValue'
    this.example = example
  }
}

/** A value that is understood and cannot be, as 31 February: all of its words belong to it. */
export class NoSuchValue extends BadValue {}

/** A value that reads two ways: each choice is a text that reads one way. */
export class Ambiguous extends Error {
  readonly choices: readonly { readonly label: string; readonly value: string }[]
  constructor(question: string, choices: Ambiguous['choices']) {
    super(question)
    this.name = 'Ambiguous'
    this.choices = choices
  }
}

/** Input that a command cannot work with, after its values were read one by one. */
export class BadInput extends Error {
  readonly errors: readonly FormError[]
  constructor(errors: readonly FormError[]) {
    super(errors.map((error) => `${error.key}: ${error.message}`).join('; '))
    this.name = 'BadInput'
    this.errors = errors
  }
}

/** Input that lacks what a record needs. */
export class Missing extends Error {
  readonly keys: readonly string[]
  constructor(keys: readonly string[]) {
    super(`Missing: ${keys.join(', ')}`)
    this.name = 'Missing'
    this.keys = keys
  }
}

/** A plain refusal: the thing asked for is not there, or may not be done. */
export class Refusal extends Error {
  readonly hint: string | null
  constructor(message: string, hint: string | null = null) {
    super(message)
    this.name = 'Refusal'
    this.hint = hint
  }
}
