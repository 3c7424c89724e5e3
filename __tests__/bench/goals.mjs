// What tls-gate wants to reach, and whether it did.
import { FLEET, PAIRS } from './addresses.mjs'
import { RTT_MS } from './wire.mjs'

/**
 * @typedef {object} Goal
 * @property {string} about
 * @property {number | undefined} value undefined: was not run
 * @property {string} unit
 * @property {'>=' | '<=' | '<' | '='} sign
 * @property {number} bound
 */

/**
 * @param {import('./results.mjs').Results} results
 * @returns {readonly Goal[]}
 */
export function goals(results) {
  const median = (id, field) => results.median(id, field)
  const goal = (about, value, unit, sign, bound) => ({ about, value, unit, sign, bound })

  /** How many times as long as `other` takes `id`, by the clock. */
  const times = (other, id) => divide(median(other, 'wallMs'), median(id, 'wallMs'))
  const faster = (about, id, peer, bound) =>
    goal(`${about}: faster than ${peer}`, times(...peerOf(id, peer)), 'x', '>=', bound)
  const peerOf = (id, peer) => [id.replace(/[^/]+$/, peer), id]

  const complete = ['modern', 'legacy'].flatMap((name) =>
    [10, 24].map((connections) =>
      goal(
        `${name}, ${connections} connections: version-suite pairs found`,
        median(`${name}/${RTT_MS}/gate${connections}`, 'pairs'),
        '',
        '=',
        PAIRS[name],
      ),
    ),
  )
  const floor = ['modern', 'legacy'].flatMap((name) =>
    [10, 24].map((connections) =>
      goal(
        `${name}, ${connections} connections: scan over the planner's floor`,
        median(`${name}/${RTT_MS}/gate${connections}`, (run) => scanMs(run) / floorMs(run.hellos, connections)),
        'x',
        '<=',
        1.4,
      ),
    ),
  )
  return [
    goal('start to first packet', median('first-packet', 'firstPacketMs'), 'ms', '<', 150),
    faster('modern, 50 ms, 10 connections', 'modern/50/gate10', 'sslscan', 14),
    faster('modern, 50 ms, 10 connections', 'modern/50/gate10', 'nmap', 3),
    faster('modern, 50 ms, 24 connections', 'modern/50/gate24', 'sslscan', 16),
    faster('legacy, 50 ms, 10 connections', 'legacy/50/gate10', 'sslscan', 15),
    faster('legacy, 50 ms, 10 connections', 'legacy/50/gate10', 'nmap', 15),
    faster('legacy, 50 ms, 24 connections', 'legacy/50/gate24', 'sslscan', 28),
    faster('legacy, 50 ms, 24 connections', 'legacy/50/gate24', 'nmap', 28),
    goal('modern, 0 ms: wall over that of sslscan', times('modern/0/gate10', 'modern/0/sslscan'), 'x', '<=', 1),
    goal('modern, 10 connections: connections', median('modern/50/gate10', 'connections'), '', '<=', 40),
    goal('legacy, 10 connections: connections', median('legacy/50/gate10', 'connections'), '', '<=', 215),
    ...complete,
    ...floor,
    goal('full look at modern: connections', median('full', 'connections'), '', '<=', 60),
    goal('full look at modern: wall', divide(median('full', 'wallMs'), RTT_MS), 'round trips', '<=', 14),
    goal(
      `fleet of ${FLEET.length}, 50 ms: wall over that of one`,
      times('fleet/50/gate10', 'modern/50/gate10'),
      'x',
      '<=',
      2,
    ),
    ...[
      ['nmap', 7],
      ['sslscan', 150],
      ['testssl', 150],
    ].map(([peer, bound]) => faster(`fleet of ${FLEET.length}, 50 ms`, 'fleet/50/gate10', peer, bound)),
    goal(`fleet of ${FLEET.length}, 50 ms: peak memory`, median('fleet/50/gate10', 'peakMib'), 'MiB', '<', 120),
  ]
}

/** @param {Goal} goal */
export function verdictOn({ value, sign, bound }) {
  if (value === undefined) return 'not run'
  const isReached = { '>=': value >= bound, '<=': value <= bound, '<': value < bound, '=': value === bound }[sign]
  return isReached ? 'OK' : 'MISSED'
}

function scanMs({ wallMs, firstPacketMs }) {
  return wallMs - firstPacketMs
}

/** A hello takes two round trips, one to connect and one for the answer. The chain of those that wait for another is left out. */
function floorMs(hellos, connections) {
  return Math.ceil(hellos / connections) * 2 * RTT_MS
}

function divide(a, b) {
  return a === undefined || b === undefined ? undefined : a / b
}
