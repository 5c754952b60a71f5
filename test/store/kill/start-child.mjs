// As src/start.mjs: fifty children start, and tsx would look at each file of the large libraries.
await Promise.all([import('kysely'), import('zod')])
const { register } = await import('tsx/esm/api')
register()
await import('./log-until-killed.ts')
