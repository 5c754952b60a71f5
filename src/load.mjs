import { pathToFileURL } from 'node:url'
import { loadTypeScript } from './load-typescript.mjs'

/** Runs the TypeScript file that the first argument names, a thread's or a script's; what follows is for that file. */
const [file] = process.argv.splice(2, 1)
await loadTypeScript(new URL(file, pathToFileURL(`${process.cwd()}/`)))
