/** The parameters of finite-field Diffie-Hellman up to TLS 1.2: RFC 5246 section 7.4.3, RFC 7919. TLS 1.3 has them as groups. */
import { createHash } from 'node:crypto'
import { gap, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Accepted, Ledger } from '../ledger/ledger.ts'
import { findDhPrime } from '../spec/dh-primes.ts'
import { FFDHE_GROUPS, groupsOf } from '../spec/groups.ts'
import { MAX_SUITES_A_HELLO } from '../spec/hands.ts'
import { hasFiniteField } from '../spec/suite.ts'
import { findVersion, versionName, type ProtocolVersion } from '../spec/versions.ts'
import { bitsOf } from '../wire/tls/server-key-exchange.ts'

declare module '../core/facts.ts' {
  interface Facts {
    diffieHellman: DiffieHellman
  }
}

export interface DiffieHellman {
  /** Each once, the weakest first; empty: no DHE suite is taken. */
  readonly parameters: readonly DhParameters[]
}

export interface DhParameters {
  readonly bits: number
  /** `ffdhe2048`, `RFC 2409 group 2`; null: a prime of the server's own, or of some product. */
  readonly prime: string | null
  /** SHA-256 of the prime in hex: whether two servers share it. */
  readonly primeSha256: string
  /** Hex. */
  readonly generator: string
  /** Names of the versions in which they were met. */
  readonly versions: readonly string[]
}

export default {
  fact: 'diffieHellman',
  title: 'Diffie-Hellman parameters',
  // After these nothing is asked any more that could add to the parameters met.
  needs: ['versions', 'cipherSuites'],
  async run({ ledger, facts }): Promise<Observed<DiffieHellman>> {
    const gaps: Gap[] = []
    await Promise.all(
      facts.versions.accepted.map(async (name) => {
        const version = findVersion(name)
        const suites = (facts.cipherSuites[name] ?? []).map(({ code }) => Number(code)).filter(hasFiniteField)
        if (version === undefined || suites.length === 0) return
        const answer = await ledger.ask(withoutNamedGroups(version, suites))
        if (answer.kind === 'unseen') gaps.push(gap(name, answer.failure))
      }),
    )
    return seen({ parameters: collect(ledger) }, gaps)
  },
} satisfies Probe<'diffieHellman', 'versions' | 'cipherSuites', Ledger>

/** The hellos so far offered the groups of RFC 7919, which may hide weaker ones that other callers are given. */
function withoutNamedGroups(version: ProtocolVersion, suites: readonly number[]) {
  const groups = groupsOf(version).filter((group) => !FFDHE_GROUPS.includes(group))
  return { version, suites: suites.slice(0, MAX_SUITES_A_HELLO), groups }
}

function collect(ledger: Ledger): readonly DhParameters[] {
  const found = new Map<string, { parameters: Omit<DhParameters, 'versions'>; versions: Set<ProtocolVersion> }>()
  for (const { question, answer } of ledger.entries()) {
    if (answer.kind !== 'accepted') continue
    const parameters = parametersOf(answer)
    if (parameters === null) continue
    const key = `${parameters.primeSha256} ${parameters.generator}`
    const known = found.get(key) ?? { parameters, versions: new Set() }
    known.versions.add(question.version)
    found.set(key, known)
  }
  return [...found.values()]
    .map(({ parameters, versions }) => ({
      ...parameters,
      versions: [...versions].sort((a, b) => a - b).map(versionName),
    }))
    .sort((a, b) => a.bits - b.bits || a.primeSha256.localeCompare(b.primeSha256))
}

function parametersOf({ flight }: Accepted): Omit<DhParameters, 'versions'> | null {
  const dh = flight.keyExchange?.dh
  if (dh == null) return null
  const primeSha256 = createHash('sha256').update(dh.prime).digest('hex')
  return {
    bits: bitsOf(dh.prime),
    prime: findDhPrime(primeSha256) ?? null,
    primeSha256,
    generator: Buffer.from(dh.generator).toString('hex'),
  }
}
