// One run of one program: what it cost, and what it said.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { compile, environmentIn } from './programs.mjs'
import { undoLater } from './undo.mjs'

/** testssl takes minutes for twenty servers. */
const LIMIT_MS = 30 * 60_000

/**
 * @typedef {object} Run
 * @property {number} wallMs
 * @property {number} cpuMs
 * @property {number} peakMib
 * @property {number} connections
 * @property {number} [bytesUp]
 * @property {number} [bytesDown]
 * @property {number} [firstPacketMs] from the start of the process until its first SYN was on the wire
 * @property {number} [roundTrips] from that SYN until the last answer had come
 * @property {number} [pairs] of version and suite that it found, over all servers
 */

let measurer

/**
 * Throws when the program could not do its work.
 * @param {import('./wire.mjs').Place} place
 * @param {import('./peers.mjs').Command} command
 * @param {string} parent folder for the files of all runs
 * @returns {Promise<Run>}
 */
export async function measure(place, command, parent) {
  const folder = mkdtempSync(join(parent, 'run-'))
  const [program, ...args] = command.argv(folder)
  const stdout = openSync(join(folder, 'stdout'), 'w')
  const stderr = openSync(join(folder, 'stderr'), 'w')
  measurer ??= compile('measure')
  await place.begin()
  const child = spawn(measurer, [place.namespace, program, ...args], {
    cwd: folder,
    detached: true, // a group of its own, so that its children can be ended with it
    env: environmentIn(parent),
    stdio: ['ignore', stdout, stderr, 'pipe'],
  })
  const forget = undoLater(() => endGroup(child))
  const limit = setTimeout(endGroup, LIMIT_MS, child)
  const [report] = await Promise.all([text(child.stdio[3]), once(child, 'exit')])
  clearTimeout(limit)
  forget()
  closeSync(stdout)
  closeSync(stderr)
  const { firstSynUs, lastAnswerUs, ...counts } = await place.end()

  const read = (name) => readFileSync(join(folder, name), 'utf8')
  if (report === '') throw new Error(`did not end by itself\n${read('stderr')}`)
  const { status, startedUs, wallUs, cpuUs, peakKib } = JSON.parse(report)
  if (!command.statuses.includes(status)) throw new Error(`exit status ${status}\n${read('stdout')}${read('stderr')}`)
  let found
  try {
    found = command.read(read)
  } catch (error) {
    throw new Error(`cannot be read: ${error.message}\n${read('stderr')}`, { cause: error })
  }
  return {
    wallMs: wallUs / 1000,
    cpuMs: cpuUs / 1000,
    peakMib: peakKib / 1024,
    ...counts,
    ...(firstSynUs === undefined ? {} : onTheWire({ startedUs, firstSynUs, lastAnswerUs, rttUs: place.rttMs * 1000 })),
    ...found,
  }
}

/** An answer is counted when it is sent, and is half a round trip on its way. */
function onTheWire({ startedUs, firstSynUs, lastAnswerUs, rttUs }) {
  return {
    firstPacketMs: (firstSynUs - startedUs) / 1000,
    roundTrips: (lastAnswerUs - firstSynUs) / rttUs + 0.5,
  }
}

function endGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // it has ended by itself
  }
}
