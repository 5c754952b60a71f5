// Node 20 reads no TypeScript by itself. The large libraries come first: tsx would look at each of their files.
if (!process.features.typescript) {
  await Promise.all([
    import('zod'),
    import('kysely'),
    import('chrono-node/en'),
    import('temporal-polyfill'),
    import('csv-stringify/sync'),
    import('string-width'),
    import('wrap-ansi'),
  ])
  const { register } = await import('tsx/esm/api')
  register()
}
await import('./main.ts')
