import { loadTypeScript } from '../../../src/load-typescript.mjs'

// Each poster is a script of its own: who posts to a file need not read the clients of the platforms.
const asked = JSON.parse(process.argv[2])
const { posterOf } = await loadTypeScript(new URL(`./posters/${asked.poster}.ts`, import.meta.url))
const { postUntilKilled } = await loadTypeScript(new URL('./post-until-killed.ts', import.meta.url))
await postUntilKilled(asked, posterOf)
