import type { Reply } from '../../core/reply.ts'
import type { SavedFile } from './save-file.ts'

/** Some readers of lines break at these, and some terminals obey them: they stand escaped in the line. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/gu

/** A reply as one line of JSON, `{ ok, kind, plain, data }`; a file stands in the data as its path and size in bytes, pictures as a list of these. */
export function showJson({ ok, content, data }: Reply, plain: string, saved: SavedFile | null, pictures: readonly SavedFile[] = []): string {
  const { kind, ...own } = content
  const drawn = pictures.length === 0 ? {} : { pictures: pictures.map(({ path, bytes }) => ({ path, bytes })) }
  const figures = saved === null && pictures.length === 0 ? (data ?? own) : { ...Object(data), ...saved, ...drawn }
  return JSON.stringify({ ok, kind, plain, data: figures }).replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
