import type { Reporter, TestModule } from 'vitest/node'

/**
 * Prints `N passed, N failed` as the last line of a run, with `, N skipped` where tests were; a file that cannot be read, or an error outside a
 * test, counts as failed. Above it stands which tests passed at the second try only.
 */
export function closingLineReporter(): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const tests = modules.flatMap((module) => [...module.children.allTests()])
      const count = (state: string) => tests.filter((test) => test.result().state === state).length
      const failed = count('failed') + modules.flatMap(errorsOutsideTests).length + unhandledErrors.length
      const skipped = count('skipped') + count('pending')
      for (const test of tests.filter((one) => one.diagnostic()?.flaky))
        console.log(`Passed at the second try only: ${test.module.relativeModuleId}, ${test.fullName}`)
      console.log(`${count('passed')} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`)
    },
  }
}

function errorsOutsideTests(module: TestModule): unknown[] {
  return [...module.errors(), ...[...module.children.allSuites()].flatMap((suite) => suite.errors())]
}
