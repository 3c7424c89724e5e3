// How the benchmark is called.
import { parseArgs } from 'node:util'
import { PARTS } from './plan.mjs'

export const USAGE = `npm run bench -- [OPTION...]: tls-gate beside sslscan, nmap and testssl.sh, on the same servers

  --runs N         of tls-gate, for each row; the median is shown (5)
  --peer-runs N    of sslscan and nmap (2); testssl always runs once
  --no-testssl     leaves testssl out
  --long           also sslscan and testssl against twenty servers 50 ms away: some minutes
  --part A,B,...   of ${PARTS.join(', ')}: only these
  --markdown FILE  also writes the results there

TLS_GATE_CLI may name another bundle than dist/cli/index.js, TLS_GATE_NODE another Node.js than the runner's, 24.
Linux, root, and what .ci/install-peers installs.`

/** @returns {null | { runs: number, peerRuns: number, testssl: boolean, long: boolean, parts: string[], markdown: string | undefined }} null: help is asked for */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '5' },
      'peer-runs': { type: 'string', default: '2' },
      'no-testssl': { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      part: { type: 'string', default: PARTS.join(',') },
      markdown: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const parts = values.part.split(',')
  const unknown = parts.find((part) => !PARTS.includes(part))
  if (unknown !== undefined) throw new Error(`--part: ${unknown} found, expected ${PARTS.join(', ')}`)
  return {
    runs: readCount('--runs', values.runs),
    peerRuns: readCount('--peer-runs', values['peer-runs']),
    testssl: !values['no-testssl'],
    long: values.long,
    parts,
    markdown: values.markdown,
  }
}

function readCount(name, text) {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Error(`${name}: ${text} found, expected a number from 1 to 999`)
  return Number(text)
}
