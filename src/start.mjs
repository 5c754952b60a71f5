import { loadTypeScript } from './load-typescript.mjs'

await loadTypeScript(new URL('./main.ts', import.meta.url))
