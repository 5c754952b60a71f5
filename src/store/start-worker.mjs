// Node 20 reads no TypeScript in a worker by itself. The large libraries come first: tsx would look at each of their files.
if (!process.features.typescript) {
  await Promise.all([import('better-sqlite3'), import('kysely'), import('zod')])
  const { register } = await import('tsx/esm/api')
  register()
}
await import('./worker.ts')
