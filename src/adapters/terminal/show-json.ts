import type { Reply } from '../../core/reply.ts'
import type { SavedFile } from './save-file.ts'

/** Some readers of lines break at these, and some terminals obey them: they stand escaped in the line. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/gu

/** A reply as one line of JSON, `{ ok, kind, plain, data }`; a file stands in the data as its path and size in bytes. */
export function showJson({ ok, content, data }: Reply, plain: string, saved: SavedFile | null): string {
  const { kind, ...own } = content
  const figures = saved === null ? (data ?? own) : { ...Object(data), ...saved }
  return JSON.stringify({ ok, kind, plain, data: figures }).replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
