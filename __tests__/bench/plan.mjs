// What is run: for each part a table of rows, each a program at one place.
import { FLEET, LEGACY, MODERN } from './addresses.mjs'
import { nmap, sslscan, sslscanLean, testssl } from './peers.mjs'
import { NODE_ALONE, shortLook, tlsGate } from './tls-gate.mjs'

export const PARTS = ['first-packet', 'modern', 'legacy', 'full', 'fleet']

/** The start is short, so its spread is large beside it. */
const STARTS = 10

/**
 * @typedef {object} Row
 * @property {string} id that the goals know it by
 * @property {import('./peers.mjs').Command} command
 * @property {number} runs
 *
 * @typedef {object} Table
 * @property {string} title
 * @property {import('./wire.mjs').Place} place
 * @property {readonly Row[]} rows their runs are taken in turn, so that what else the machine does meets all of them
 */

/**
 * @param {object} setting
 * @param {{ near: import('./wire.mjs').Place, far: import('./wire.mjs').Place }} setting.places
 * @param {ReturnType<import('./tls-gate.mjs').findFeatures>} setting.features
 * @param {string} setting.root file of the root certificate
 * @param {ReturnType<import('./options.mjs').readOptions>} setting.options
 * @returns {readonly Table[]}
 */
export function plan({ places: { near, far }, features, root, options }) {
  const { runs, peerRuns } = options
  const row = (id, command, count) => ({ id, command, runs: count })
  const only = shortLook(features)

  /** With the limit that it has by itself, and with a higher one. */
  const gate = (addresses, count) =>
    features.hasConnectionsPerAddress
      ? [10, 24].map((connections) => row(`gate${connections}`, tlsGate({ addresses, only, connections }), count))
      : [row('gate10', tlsGate({ addresses, only }), count)]

  const oneServer = (name, address, place, withTestssl) => ({
    title: `${name}, ${place.name}`,
    place,
    rows: [
      ...gate([address], runs),
      row('sslscan', sslscan([address]), peerRuns),
      row('lean', sslscanLean([address]), peerRuns),
      row('nmap', nmap([address]), peerRuns),
      ...(withTestssl ? [row('testssl', testssl([address]), 1)] : []),
    ].map((one) => ({ ...one, id: `${name}/${place.rttMs}/${one.id}` })),
  })

  /** sslscan takes one server after the other, testssl all the processors. */
  const fleet = (place, slowOnes) => ({
    title: `fleet of ${FLEET.length}, ${place.name}`,
    place,
    rows: [
      ...gate(FLEET, runs),
      row('nmap', nmap(FLEET), peerRuns),
      ...slowOnes.map((name) => row(name, { sslscan, testssl }[name](FLEET), 1)),
    ].map((one) => ({ ...one, id: `fleet/${place.rttMs}/${one.id}` })),
  })

  const tables = {
    'first-packet': () => [
      {
        title: 'start, until the first packet',
        place: far,
        rows: [
          row('first-packet', tlsGate({ addresses: [MODERN], only: ['versions'] }), STARTS),
          row('node', NODE_ALONE, STARTS),
        ],
      },
    ],
    modern: () => [near, far].map((place) => oneServer('modern', MODERN, place, options.testssl)),
    legacy: () => [near, far].map((place) => oneServer('legacy', LEGACY, place, false)),
    full: () => [
      {
        title: `full look at modern, ${far.name}`,
        place: far,
        rows: [row('full', tlsGate({ addresses: [MODERN], only: null, trust: root }), runs)],
      },
    ],
    fleet: () => [
      fleet(near, ['sslscan']),
      fleet(far, options.long ? ['sslscan', ...(options.testssl ? ['testssl'] : [])] : []),
    ],
  }
  return PARTS.filter((part) => options.parts.includes(part)).flatMap((part) => tables[part]())
}
