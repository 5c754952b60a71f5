import { loadTypeScript } from '../../../src/load-typescript.mjs'

if (process.features.typescript) await import('./post-until-killed.ts')
else await loadTypeScript(new URL('./post-until-killed.ts', import.meta.url))
