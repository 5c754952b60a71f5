import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Makes `schema.json` of Slack's own types (`npm run schema:slack && npm run fix`). The generator needs an older compiler than the project's, so
 * it runs from outside.
 *
 * The types say which fields there are; how long they may be stands in their comments ("Maximum length for this field is 255 characters"),
 * and is read from there.
 */
type Schema = Record<string, unknown>

const WORDS = /(?:maximum length|max length)(?:\s+for\s+(?:the\s+)?(?:`?text`?\s+(?:in|within)\s+)?this\s+(?:field|object))?\s+(?:is|of)\s+(\d[\d,]*)/i
const TOP = /maximum\s+length\s+is\s+(\d[\d,]*)\s+characters/i
const BELOW = /must be less than (\d+) characters/i
const FIRST_OF_TWO = /maximum length is (\d+) characters/i
const ITEMS = /(?:a?\s*maximum (?:of |number of items is |number of option groups is |number of options is )?|an array of up to )(\d+)\b(?! characters)/i
const PLACEHOLDER = /maximum length for the `text` field in this object is (\d+)/i
const MARKDOWN = /limit ([\d,]+) characters max/i

const raw = JSON.parse(readFileSync(0, 'utf8')) as Schema
const output = new URL('schema.json', import.meta.url)
let found = 0
writeFileSync(output, `${JSON.stringify(limited(raw), null, 2)}\n`)
process.stdout.write(`${found} limits found in comments.\n`)

/** The schema without its comments, with what they limit as rules. */
function limited(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(limited)
  if (typeof node !== 'object' || node === null) return node
  const { description } = node as Schema
  const rest = Object.entries(node).filter(([key, value]) => key !== 'description' || typeof value !== 'string')
  const kept = Object.fromEntries(rest.map(([key, value]) => [key, limited(value)]))
  return typeof description === 'string' ? { ...kept, ...rulesOf(description.replace(/\s+/g, ' '), kept) } : kept
}

/** A field of its own type is limited itself, one that refers to a text object by that object's text. */
function rulesOf(comment: string, { type, $ref, anyOf }: Schema): Schema {
  if (type === 'array') {
    const most = number(ITEMS.exec(comment))
    return most === null ? {} : { maxItems: most }
  }
  const below = number(BELOW.exec(comment))
  const most = number(WORDS.exec(comment) ?? PLACEHOLDER.exec(comment) ?? TOP.exec(comment) ?? FIRST_OF_TWO.exec(comment) ?? MARKDOWN.exec(comment))
  const longest = below === null ? most : below - 1
  const least = /minimum length (?:for the `text` in this field )?is 1\b/i.test(comment) ? { minLength: 1 } : {}
  const rule = { ...least, ...(longest === null ? {} : { maxLength: longest }) }
  if (Object.keys(rule).length === 0) return {}
  found += 1
  if (type === 'string') return rule
  const text = { properties: { text: rule } }
  return $ref !== undefined || anyOf !== undefined ? { allOf: [text] } : text
}

function number(match: RegExpExecArray | null): number | null {
  return match === null ? null : Number(match[1]?.replaceAll(',', ''))
}
