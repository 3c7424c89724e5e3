// tls-gate as its users run it: the bundle, in a process of its own.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environmentIn } from './programs.mjs'

/** The Node.js of the runner, which the action runs on. */
const NODE24 = fileURLToPath(new URL('../../.cache/node24/bin/node', import.meta.url))
const NODE = process.env.TLS_GATE_NODE ?? NODE24
const CLI = resolve(process.env.TLS_GATE_CLI ?? fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url)))

/** What it can do: not every bundle has all that is to be measured. Throws when it does not run at all. */
export function findFeatures(folder) {
  // A fact that there is not: it says which there are, before it touches the net.
  const complaintAbout = (...args) =>
    spawnSync(NODE, [CLI, 'check', 'https://192.0.2.2', '--only', 'none', ...args], {
      cwd: folder,
      env: environmentIn(folder),
      encoding: 'utf8',
    }).stderr
  const facts = complaintAbout()
  if (!facts.includes('cipherSuites')) throw new Error(`tls-gate does not run:\n${facts}`)
  return {
    hasGroups: /\bgroups\b/.test(facts),
    hasConnectionsPerAddress: complaintAbout('--connections-per-address', '10') === facts,
  }
}

export function nodeVersion() {
  return spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout.trim()
}

/** What no program on Node.js can be faster than. */
export const NODE_ALONE = { name: 'node -e 0', argv: () => [NODE, '-e', '0'], statuses: [0], read: () => ({}) }

/** The facts that the peers look at as well. */
export function shortLook({ hasGroups }) {
  return ['versions', 'cipherSuites', ...(hasGroups ? ['groups'] : [])]
}

/**
 * @param {object} look
 * @param {readonly string[]} look.addresses
 * @param {readonly string[] | null} look.only facts; null: all
 * @param {number | null} [look.connections] per address; null: as it is by itself
 * @param {string} [look.trust] file of a root certificate
 * @returns {import('./peers.mjs').Command}
 */
export function tlsGate({ addresses, only, connections = null, trust }) {
  return {
    name: `tls-gate${connections === null ? '' : `, ${connections} connections`}`,
    argv: (folder) => [
      ...[NODE, CLI, 'check'],
      ...addresses.map((address) => `https://${address}${trust === undefined ? '' : ` trust=${trust}`}`),
      ...['--preset', 'recommended', '--format', 'json', '--output', join(folder, 'report.json')],
      ...(only === null ? [] : ['--only', only.join(',')]),
      ...(connections === null ? [] : ['--connections-per-address', String(connections)]),
    ],
    statuses: [0, 1], // the legacy server violates the policy
    read: (read) => {
      const targets = JSON.parse(read('report.json')).endpoints.flatMap((endpoint) => endpoint.targets)
      return { pairs: sum(targets.map(pairsOf)), hellos: sum(targets.map(leastHellos)) }
    },
  }
}

function pairsOf({ observations }) {
  return sum(Object.values(seen(observations.cipherSuites, {})).map((suites) => suites.length))
}

/**
 * How many hellos it takes to see what the report says, when each offers all that is left:
 * a version is asked until it refuses, so one more than it has suites, and the same for groups.
 */
function leastHellos({ observations }) {
  const { accepted, rejected } = seen(observations.versions, { accepted: [], rejected: [] })
  const suites = seen(observations.cipherSuites, {})
  const groups = seen(observations.groups, {})
  return (
    rejected.length +
    sum(accepted.map((version) => (suites[version] ?? []).length + 1)) +
    sum(Object.values(groups).map((names) => names.length + 1))
  )
}

function seen(observation, otherwise) {
  return observation?.status === 'seen' ? observation.value : otherwise
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
