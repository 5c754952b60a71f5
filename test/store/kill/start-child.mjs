import { loadTypeScript } from '../../../src/load-typescript.mjs'

if (process.features.typescript) await import('./log-until-killed.ts')
else await loadTypeScript(new URL('./log-until-killed.ts', import.meta.url))
