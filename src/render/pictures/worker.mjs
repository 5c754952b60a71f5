import { createRequire } from 'node:module'
import { workerData } from 'piscina'

/** Where Node reads no TypeScript, the thread is handed one script of all files; its packages are found from here. */
function fromScript(script) {
  const made = { exports: {} }
  new Function('require', 'module', 'exports', script)(createRequire(import.meta.url), made, made.exports)
  return made.exports
}

export const { draw, make } = workerData.script === null ? await import('./worker.ts') : fromScript(workerData.script)
