import type { Body } from './body.ts'
import type { Gateway } from './gateway.ts'
import type { Component, World } from './world.ts'

/** Something that a person did and the bot has to answer. */
export interface Interaction {
  readonly id: string
  readonly token: string
  /** Discord's numbers: 2 command, 3 component, 4 autocomplete, 5 form. */
  readonly type: 2 | 3 | 4 | 5
  readonly user: string
  readonly channel: string
  readonly guild: string | null
  readonly at: number
  /** The message whose button or select was used. */
  readonly source: string | null
  /** The type of the answer; null before there is one. */
  answered: number | null
  ephemeral: boolean
  /** The message that answers it. */
  original: string | null
  choices: readonly { readonly name: string; readonly value: string }[] | null
  modal: { readonly custom_id: string; readonly title: string; readonly components: readonly Component[] } | null
  readonly followUps: string[]
}

/** All that the routes work on. */
export interface Service {
  readonly world: World
  readonly gateway: Gateway
  readonly interactions: Map<string, Interaction>
  /** Milliseconds within which an interaction has to be answered (developers/interactions/receiving-and-responding). */
  readonly deadline: number
  base(): string
}

/** What a route answers: a status, a body, and the name of the schema that the body must keep. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly schema?: string
}

export interface Call {
  readonly service: Service
  /** The parts of the path, in order. */
  readonly parts: readonly string[]
  readonly query: URLSearchParams
  readonly body: Body
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: RegExp
  /** True where the token in the path is enough, as for answers to interactions. */
  readonly open?: true
  handle(call: Call): Answer
}
