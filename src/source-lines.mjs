import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

/**
 * Lets the traces of errors name the lines of the sources that a script was made of; `mapFile` says which. It is read when the first error is:
 * Node would by itself, but at once and in every thread, and keeps some ten megabytes in each.
 */
export function nameSourceLines(script, mapFile) {
  let map = null
  Error.prepareStackTrace = (error, sites) => {
    const lines = sites.map((site) => {
      const line = `\n    at ${site}`
      if (site.getFileName() !== script) return line
      map ??= new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8')))
      const [at, column] = [site.getLineNumber(), site.getColumnNumber()]
      const { fileName, lineNumber, columnNumber } = map.findOrigin(at, column)
      return fileName === undefined ? line : line.replace(`${script}:${at}:${column}`, `file:///${fileName}:${lineNumber}:${columnNumber}`)
    })
    return `${error}${lines.join('')}`
  }
}
