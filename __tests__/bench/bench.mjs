// `npm run bench`: tls-gate beside sslscan, nmap and testssl.sh, in one run on the same servers. A missed goal is told
// and no failure: what fails the benchmark is a program that could not do its work.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goals } from './goals.mjs'
import { describeMachine } from './machine.mjs'
import { measure } from './measure.mjs'
import { readOptions, USAGE } from './options.mjs'
import { plan } from './plan.mjs'
import { renderGoals, renderTable } from './render.mjs'
import { Results } from './results.mjs'
import { startServers } from './servers.mjs'
import { findFeatures } from './tls-gate.mjs'
import { isInterrupted, undoAll, undoLater, undoOnSignals } from './undo.mjs'
import { startWire } from './wire.mjs'

try {
  await main()
} catch (error) {
  if (!isInterrupted()) console.error(`bench: ${error.message}`)
  process.exitCode = 1
} finally {
  await undoAll()
}

async function main() {
  const options = readOptions(process.argv.slice(2))
  if (options === null) {
    console.log(USAGE)
    return
  }
  if (process.getuid?.() !== 0) throw new Error('needs root, for network namespaces: sudo npm run bench')
  undoOnSignals()

  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-bench-'))
  undoLater(() => rmSync(folder, { recursive: true, force: true }))
  const places = await startWire()
  const { root } = await startServers(folder, places.near.namespace)
  const tables = plan({ places, features: findFeatures(folder), root, options })

  const results = new Results()
  const pieces = []
  const print = (text) => {
    console.log(text)
    pieces.push(text)
  }
  print(`${describeMachine(options)}\n`)
  for (const table of tables) {
    await runTable(table, results, folder)
    print(renderTable(table, results))
  }
  print(renderGoals(goals(results)))
  if (options.markdown !== undefined) writeFileSync(options.markdown, pieces.join('\n'))
}

async function runTable({ title, place, rows }, results, folder) {
  const rounds = Math.max(...rows.map(({ runs }) => runs))
  for (let round = 1; round <= rounds; round++) {
    for (const { id, command, runs } of rows.filter((row) => row.runs >= round)) {
      console.error(`${title}: ${command.name}, run ${round} of ${runs}`)
      try {
        results.add(id, await measure(place, command, folder))
      } catch (error) {
        if (isInterrupted()) throw error
        console.error(`bench: ${command.name}: ${error.message}`)
        process.exitCode = 1
      }
    }
  }
}
