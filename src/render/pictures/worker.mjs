import { loadTypeScript } from '../../load-typescript.mjs'

/** What the drawing thread runs, as piscina wants it: a script with its tasks. */
export const { draw, make } = await loadTypeScript(new URL('./worker.ts', import.meta.url))
