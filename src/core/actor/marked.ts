/** What a cell of a file of actors says beside a name or a relation: `Islamic State [en 2014-06-29.. by SOHR]`. */
export interface Marked {
  readonly value: string
  readonly lang?: string
  readonly from?: string
  readonly until?: string
  /** Who uses the name, or says that the relation is so. */
  readonly by?: string
}

/** In the order in which they are written; each may be left out. */
const MARK = /^(?:([a-z]{2,3}(?:-[A-Za-z]{2,4})?)(?: |$))?(?:(\d{4}[\d-]*)?\.\.(\d{4}[\d-]*)?(?: |$))?(?:by (\S.*))?$/
/** What is meant as dates and is none: it is kept as it stands, so that whoever checks dates refuses it by name. */
const AS_DATE = /^[\d.\s-]*\d{4}|\.\./
const VALUE = /(?:[^;[]|\[[^[\]]*\]|\[)+/g

/** The values of a cell, between semicolons; those within brackets part nothing. */
export function readMarked(cell: string): Marked[] {
  const values = cell.match(VALUE) ?? []
  return values
    .map((one) => one.trim())
    .filter(Boolean)
    .map(readOne)
}

function readOne(written: string): Marked {
  const open = written.endsWith(']') ? written.lastIndexOf('[') : -1
  const value = written.slice(0, Math.max(open, 0)).trim()
  if (value === '') return { value: written }
  const mark = written.slice(open + 1, -1).trim()
  const [match, lang, from, until, by] = MARK.exec(mark) ?? []
  if (match === undefined || mark === '') return AS_DATE.test(mark) ? { value, from: `[${mark}]` } : { value: written }
  return { value, ...(lang && { lang }), ...(from && { from }), ...(until && { until }), ...(by && { by }) }
}

/** The same as a cell says it. */
export function writeMarked({ value, lang, from, until, by }: { readonly [K in keyof Marked]: Marked[K] | undefined } & { readonly value: string }): string {
  const dates = from === undefined && until === undefined ? undefined : `${from ?? ''}..${until ?? ''}`
  const mark = [lang, dates, by === undefined ? undefined : `by ${by.replace(/[[\]]/g, ' ')}`].filter((part) => part !== undefined)
  return mark.length === 0 ? value : `${value} [${mark.join(' ')}]`
}
