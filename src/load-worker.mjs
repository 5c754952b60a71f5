import { loadTypeScript } from './load-typescript.mjs'

/** What each thread runs first: the TypeScript file that its argument names. */
await loadTypeScript(new URL(process.argv[2]))
