// @ts-expect-error the package gives its schemas as plain JavaScript
import * as schemas from 'discord-api-spec/zod'

/** What a value breaks of a schema: a path and a sentence for each fault. */
export interface Fault {
  readonly path: string
  readonly message: string
}

interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** What the schemas of Discord's own API description say against a value, by the schema's name without its ending. */
export function faultsOf(name: string, value: unknown): Fault[] {
  const schema = (schemas as Record<string, Schema>)[`${name}Schema`]
  if (schema === undefined) throw new Error(`Discord's description has no ${name}.`)
  const read = schema.safeParse(value)
  return read.success ? [] : read.error.issues.map(deepest)
}

/** The fault of the alternative that a value came nearest to: a union alone says only that none fits. */
function deepest(issue: Issue): Fault {
  const inner = (issue.errors ?? []).flat().sort((a, b) => b.path.length - a.path.length)[0]
  if (inner === undefined) return { path: issue.path.join('.'), message: issue.message }
  const { path, message } = deepest(inner)
  return { path: [...issue.path, path].join('.'), message }
}
