// The scanners of others: how each is called, and how many pairs of version and suite it says it found.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './programs.mjs'

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {(folder: string) => readonly string[]} argv the folder is for files of this run
 * @property {readonly number[]} statuses that mean it has done its work
 * @property {(read: (file: string) => string) => object} read what it found, from files of that folder
 */

const SSLSCAN_LEAN = ['compression', 'fallback', 'heartbleed', 'renegotiation', 'check-certificate'].map(
  (name) => `--no-${name}`,
)

/**
 * Without what tls-gate's short look leaves out too.
 * @param {readonly string[]} addresses
 */
export function sslscanLean(addresses) {
  return { ...sslscan(addresses, SSLSCAN_LEAN), name: 'sslscan, lean' }
}

/** @returns {Command} */
export function sslscan(addresses, options = []) {
  return {
    name: 'sslscan',
    argv: (folder) => [
      findProgram('sslscan'),
      '--no-colour',
      ...options,
      ...(addresses.length === 1 ? [`${addresses[0]}:443`] : [`--targets=${writeList(folder, addresses, ':443')}`]),
    ],
    statuses: [0],
    read: countLines(/^(?:Accepted|Preferred) /gm),
  }
}

/** @returns {Command} */
export function nmap(addresses) {
  return {
    name: 'nmap',
    argv: (folder) => [
      findProgram('nmap'),
      ...['-n', '-Pn', '-sT', '-p', '443', '--script', 'ssl-enum-ciphers'],
      ...(addresses.length === 1 ? addresses : ['-iL', writeList(folder, addresses, '')]),
    ],
    statuses: [0],
    read: countLines(/^\|\s+TLS_\w+ .*- [A-F]$/gm),
  }
}

/** @returns {Command} */
export function testssl(addresses) {
  return {
    name: 'testssl',
    argv: (folder) => [
      findProgram('testssl'),
      ...['--quiet', '--color', '0', '--warnings', 'batch', '--nodns', 'none', '-p', '-E'],
      ...(addresses.length === 1
        ? [`${addresses[0]}:443`]
        : ['--parallel', '--file', writeList(folder, addresses, ':443')]),
    ],
    statuses: [0],
    read: countLines(/^ x[\da-f]{2,6} /gm),
  }
}

function writeList(folder, addresses, port) {
  const file = join(folder, 'targets')
  writeFileSync(file, addresses.map((address) => `${address}${port}\n`).join(''))
  return file
}

function countLines(pattern) {
  return (read) => ({ pairs: [...read('stdout').matchAll(pattern)].length })
}
