/**
 * Sums what jest wrote with `--json --outputFile`, for .ci/run:
 *
 *     node sum-results.mjs FAILED_STEPS STATUS:RESULTS.json...
 *
 * prints `N passed, N failed` and ends with 1 when anything failed. FAILED_STEPS counts the failed steps without tests,
 * STATUS is what a run of jest ended with. Failed are tests, files of tests that could not be run, and one for each run
 * that ran no test, left no results, or ended with a STATUS that its results do not account for.
 */
import { readFileSync } from 'node:fs'

/** @param {string} run */
function countRun(run) {
  const [, status, file] = /^(\d+):(.+)$/.exec(run) ?? []
  const { passed, failed } = readResults(file)
  const isAccountedFor = failed > 0 || (status === '0' && passed > 0)
  return { passed, failed: isAccountedFor ? failed : 1 }
}

/** @param {string | undefined} file */
function readResults(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length)
    return { passed: numPassedTests, failed: numFailedTests + broken.length }
  } catch (error) {
    console.error(`no results of a test run: ${error.message}`)
    return { passed: 0, failed: 0 }
  }
}

const [failedSteps, ...runs] = process.argv.slice(2)
const counts = runs.map(countRun)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, Number(failedSteps))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
