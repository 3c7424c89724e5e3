// What tls-gate wants to reach, and whether it did.
import { FLEET, PAIRS } from './addresses.mjs'
import { RTT_MS } from './wire.mjs'

/** How much faster than each peer, 50 ms away, with so many connections per address. */
const FASTER = [
  ['modern', 10, { sslscan: 14, nmap: 3 }],
  ['modern', 24, { sslscan: 16 }],
  ['legacy', 10, { sslscan: 15, nmap: 15 }],
  ['legacy', 24, { sslscan: 28, nmap: 28 }],
  ['fleet', 10, { nmap: 7, sslscan: 150, testssl: 150 }],
]

/**
 * @typedef {object} Goal
 * @property {string} about
 * @property {number | undefined} value undefined: was not run
 * @property {'>=' | '<=' | '<' | '='} sign
 * @property {number} bound
 * @property {string} unit
 * @property {string} note more of what was seen; may be empty
 */

/**
 * @param {import('./results.mjs').Results} results
 * @returns {readonly Goal[]}
 */
export function goals(results) {
  const far = (name, tool) => `${name}/${RTT_MS}/${tool}`
  const ratio = (a, b) => divide(results.median(a, 'wallMs'), results.median(b, 'wallMs'))

  const start = goal('start to first packet', results.median('first-packet', 'firstPacketMs'), '< 150 ms')

  const speed = FASTER.flatMap(([name, connections, peers]) =>
    Object.entries(peers).map(([peer, bound]) => {
      const timesAsLong = (tool) => ratio(far(name, tool), far(name, `gate${connections}`))
      const lean = peer === 'sslscan' ? timesAsLong('lean') : undefined
      const about = `${name}, ${RTT_MS} ms, ${connections} connections: faster than ${peer}`
      return goal(about, timesAsLong(peer), `>= ${bound} x`, lean && `than the lean one ${lean.toFixed(1)} x`)
    }),
  )
  const lean = ratio('modern/0/gate10', 'modern/0/lean')
  const near = goal(
    'modern, 0 ms: wall over that of sslscan',
    ratio('modern/0/gate10', 'modern/0/sslscan'),
    '<= 1 x',
    lean && `of the lean one ${lean.toFixed(2)} x`,
  )

  const economy = [
    goal('modern: connections in all', results.median(far('modern', 'gate10'), 'connections'), '<= 40'),
    goal('legacy: connections in all', results.median(far('legacy', 'gate10'), 'connections'), '<= 215'),
  ]
  const looks = ['modern', 'legacy'].flatMap((name) =>
    [10, 24].flatMap((connections) => {
      const id = far(name, `gate${connections}`)
      const about = `${name}, ${RTT_MS} ms, ${connections} connections`
      const overFloor = results.median(id, (run) => scanMs(run) / floorMs(run, connections))
      const [asked, least] = ['connections', 'hellos'].map((field) => results.median(id, field))
      const note =
        least && `${wavesOf(asked, connections)} waves of ${asked} hellos; ${least} is the least there can be`
      return [
        goal(`${about}: pairs found`, results.median(id, 'pairs'), `= ${PAIRS[name]}`),
        goal(`${about}: scan over its floor`, overFloor, '<= 1.4 x', note),
      ]
    }),
  )

  const full = [
    goal('full look at modern: connections in all', results.median('full', 'connections'), '<= 60'),
    goal(
      'full look at modern: first packet to last answer',
      results.median('full', 'roundTrips'),
      '<= 14 round trips',
      note(divide(results.median('full', 'wallMs'), RTT_MS), 'with the start of the process and the report'),
    ),
  ]
  const fleet = [
    goal('fleet, 50 ms: wall over that of one', ratio(far('fleet', 'gate10'), far('modern', 'gate10')), '<= 2 x'),
    goal('fleet, 50 ms: peak memory', results.median(far('fleet', 'gate10'), 'peakMib'), '< 120 MiB'),
    goal(
      'fleet, 50 ms: pairs found',
      results.median(far('fleet', 'gate10'), 'pairs'),
      `= ${FLEET.length * PAIRS.modern}`,
    ),
  ]
  return [start, near, ...speed, ...economy, ...looks, ...full, ...fleet]
}

/** @param {string} wanted `>= 14 x` */
function goal(about, value, wanted, note = '') {
  const [, sign, bound, unit] = /^(\S+) ([\d.]+) ?(.*)$/.exec(wanted)
  return { about, value, sign, bound: Number(bound), unit, note }
}

/** @param {Goal} goal */
export function verdictOn({ value, sign, bound }) {
  if (value === undefined) return 'not run'
  const isReached = { '>=': value >= bound, '<=': value <= bound, '<': value < bound, '=': value === bound }[sign]
  return isReached ? 'OK' : 'MISSED'
}

/** The planner's floor: so many waves of hellos with so many connections at once, two round trips each, to connect and to ask. */
function floorMs(run, connections) {
  return wavesOf(run.connections, connections) * 2 * RTT_MS
}

/** Two at the least: whether there is more than what was taken can only be asked when that is known. */
function wavesOf(hellos, connections) {
  return Math.max(2, Math.ceil(hellos / connections))
}

/** Without the start of the process, which is a goal of its own. */
function scanMs({ wallMs, firstPacketMs }) {
  return wallMs - firstPacketMs
}

function note(value, text) {
  return value === undefined ? '' : `${value.toFixed(1)} ${text}`
}

function divide(a, b) {
  return a === undefined || b === undefined ? undefined : a / b
}
