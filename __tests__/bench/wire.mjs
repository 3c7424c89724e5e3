// Two places to scan the same servers from: beside them, and 50 ms away.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { CLIENT, SERVERS } from './addresses.mjs'
import { compile, findProgram } from './programs.mjs'
import { undoLater } from './undo.mjs'

export const RTT_MS = 50

/** Until the last packets of the run before have come and gone, and its servers have closed. */
const SETTLE_MS = 6 * RTT_MS

/**
 * @typedef {object} Place
 * @property {string} name
 * @property {number} rttMs
 * @property {string} namespace path
 * @property {() => Promise<void>} begin zeroes the counts
 * @property {() => Promise<Counts>} end
 *
 * @typedef {object} Counts
 * @property {number} connections that were tried
 * @property {number} [bytesUp] of IP packets, from client to server
 * @property {number} [bytesDown]
 * @property {number} [firstSynUs] CLOCK_MONOTONIC
 * @property {number} [lastAnswerUs] when the last of what servers said was sent
 */

/** @returns {Promise<{ near: Place, far: Place }>} */
export async function startWire() {
  const relay = spawn(compile('relay'), [String((RTT_MS / 2) * 1000)], {
    detached: true, // Ctrl-C is for the benchmark, which ends it in its turn
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(relay, 'exit')
  undoLater(async () => {
    relay.stdin.end()
    await ended
  })
  const lines = createInterface({ input: relay.stdout })[Symbol.asyncIterator]()
  const nextLine = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the relay has ended')
    return value
  }
  const ask = async () => {
    relay.stdin.write('\n')
    return JSON.parse(await nextLine())
  }

  const [client, server] = (await nextLine()).split(' ')
  setUp(client, [CLIENT])
  setUp(server, SERVERS)
  return { near: besideServers(server, relay.pid), far: acrossTheWire(client, ask) }
}

function setUp(namespace, addresses) {
  const commands = [
    'link set lo up',
    ...addresses.map((address) => `address add ${address}/24 dev wire`),
    'link set wire txqueuelen 10000 up', // nothing is lost while the relay sleeps
  ]
  execFileSync(findProgram('nsenter'), [`--net=${namespace}`, findProgram('ip'), '-batch', '-'], {
    input: commands.map((command) => `${command}\n`).join(''),
    stdio: ['pipe', 'inherit', 'inherit'],
  })
}

/** @returns {Place} */
function acrossTheWire(namespace, ask) {
  return {
    name: `${RTT_MS} ms`,
    rttMs: RTT_MS,
    namespace,
    async begin() {
      await wait(SETTLE_MS)
      await ask()
    },
    async end() {
      const { syns, bytesUp, bytesDown, firstSynUs, lastAnswerUs } = await ask()
      return { connections: syns, bytesUp, bytesDown, ...(syns > 0 ? { firstSynUs, lastAnswerUs } : {}) }
    },
  }
}

/** Of loopback only the kernel's count is there: the connections that the namespace has opened. The relay lives in it. */
function besideServers(namespace, relayPid) {
  const activeOpens = () => {
    const lines = readFileSync(`/proc/${relayPid}/net/snmp`, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('Tcp:'))
      .map((line) => line.split(' '))
    return Number(lines[1][lines[0].indexOf('ActiveOpens')])
  }
  let before = 0
  return {
    name: '0 ms',
    rttMs: 0,
    namespace,
    async begin() {
      await wait(SETTLE_MS)
      before = activeOpens()
    },
    async end() {
      return { connections: activeOpens() - before }
    },
  }
}
