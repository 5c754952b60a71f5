import { loadTypeScript } from '../../../src/load-typescript.mjs'

await loadTypeScript(new URL('./post-until-killed.ts', import.meta.url))
