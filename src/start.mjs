if (process.features.typescript) await import('./main.ts')
else {
  const { loadTypeScript } = await import('./load-typescript.mjs')
  await loadTypeScript(new URL('./main.ts', import.meta.url))
}
