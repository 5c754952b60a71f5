import { loadTypeScript } from '../../../src/load-typescript.mjs'

await loadTypeScript(new URL('./log-until-killed.ts', import.meta.url))
