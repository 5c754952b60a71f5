import { defineConfig } from 'vitest/config'
import { closingLineReporter } from './scripts/closing-line-reporter.ts'

/** Tests start real processes and real database files, so the limit on one test is generous; nothing else is timed. */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: '100%', // one core would stay idle, and on two that is half
    isolate: false, // what the files import is read once by each process, not by each file
    reporters: ['default', closingLineReporter()],
    retry: 1, // what passes only then is named above the closing line: the cases are the same each time (test/seed.ts), so it has a race to be found
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
