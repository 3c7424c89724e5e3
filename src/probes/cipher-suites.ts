/**
 * The cipher suites that the server takes, version by version, found by elimination: offer a hand, strike out what
 * the server chose, offer the rest again, until it refuses.
 */
import { gap, seen, type Failure, type Gap } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { dealHands } from '../spec/common-suites.ts'
import { hex16 } from '../spec/hex.ts'
import { findSuite, suitesOf } from '../spec/suite.ts'
import { findVersion, type ProtocolVersion } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    cipherSuites: CipherSuites
  }
}

/** By version name (`TLSv1.2`), every accepted suite by rising number. */
export type CipherSuites = Readonly<Record<string, readonly CipherSuite[]>>

export interface CipherSuite {
  /** `0xC02F`. */
  readonly code: string
  readonly name: string
  /** null where OpenSSL never had a name for it. */
  readonly openssl: string | null
}

export default {
  fact: 'cipherSuites',
  title: 'cipher suites',
  needs: ['versions'],
  async run({ ledger, facts }) {
    const gaps: Gap[] = []
    const found = await Promise.all(
      facts.versions.accepted.map(async (name) => {
        const version = findVersion(name)
        if (version === undefined) throw new Error(`versions named ${name}, which is none`)
        const accepted = await eliminate(ledger, version, name, gaps)
        return [name, accepted] as const
      }),
    )
    return seen(Object.fromEntries(found), gaps)
  },
} satisfies Probe<'cipherSuites', 'versions', Ledger>

async function eliminate(ledger: Ledger, version: ProtocolVersion, name: string, gaps: Gap[]): Promise<CipherSuite[]> {
  const known = new Set(ledger.acceptedSuites(version))
  const unknown = suitesOf(version)
    .map((suite) => suite.code)
    .filter((code) => !known.has(code))
  const ends = await Promise.all(
    dealHands(unknown).map(async (hand) => {
      let left = hand
      for (;;) {
        const answer = await ledger.ask({ version, suites: left, until: 'hello' })
        if (answer.kind !== 'accepted') return { answer, left: left.length }
        known.add(answer.suite)
        left = left.filter((code) => code !== answer.suite)
        if (left.length === 0) return null
      }
    }),
  )
  // A server that refuses by alert does not refuse by hanging up as well: that is more likely a limit on connections.
  const usesAlerts = ends.some((end) => end?.answer.kind === 'refused' && end.answer.inTls)
  for (const end of ends) {
    if (end === null) continue
    const { answer, left } = end
    const failure = answer.kind === 'unseen' ? answer.failure : usesAlerts && !answer.inTls ? HUNG_UP : null
    if (failure !== null) gaps.push(gap(`${name} with ${String(left)} suites`, failure))
  }
  return [...known].sort((a, b) => a - b).map(describe)
}

const HUNG_UP: Failure = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' }

function describe(code: number): CipherSuite {
  const { name, openssl } = findSuite(code)
  return { code: hex16(code), name, openssl }
}
