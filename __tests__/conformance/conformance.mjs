// `npm run conformance [-- --suites DIR] [--json FILE]`: the engine for chains and timestamps beside what others wrote down as right.
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { findSuites } from './find-suites.mjs'
import { reasonFor } from './reasons.mjs'
import { renderDisagreements, renderTable } from './render.mjs'
import { runSuite } from './run-suite.mjs'

const { values } = parseArgs({
  options: { suites: { type: 'string' }, json: { type: 'string' }, quiet: { type: 'boolean', default: false } },
})
const directory = resolve(values.suites ?? fileURLToPath(new URL('../../../shared/suites', import.meta.url)))

if (!existsSync(directory)) {
  console.error(`conformance: there is no folder ${JSON.stringify(directory)}: --suites names the one with the suites`)
  process.exit(2)
}
const suites = findSuites(directory)
if (suites.length === 0) {
  console.error(`conformance: no suite of a known form is in ${JSON.stringify(directory)}`)
  process.exit(2)
}

const results = []
for (const suite of suites) results.push(await runSuite(suite))
const disagreements = results.flatMap(({ name, disagreements }) =>
  disagreements.map((one) => ({ suite: name, ...one, reason: reasonFor(one.id) })),
)
console.log(renderTable(results))
if (!values.quiet) console.log(renderDisagreements(disagreements))
if (values.json !== undefined) {
  const summary = results.map(({ name, cases, agree, acceptedWrongly, rejectedWrongly, slowestMs }) => [
    name,
    { cases, agree, acceptedWrongly, rejectedWrongly, slowestMs },
  ])
  writeFileSync(values.json, JSON.stringify({ suites: Object.fromEntries(summary), disagreements }, null, 2))
}
const unexplained = disagreements.filter(({ reason }) => reason === null)
if (unexplained.length > 0) {
  console.error(`conformance: ${unexplained.length} disagreements without a reason`)
  process.exitCode = 1
}
