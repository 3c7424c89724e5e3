/** The cipher suites that the server takes, version by version: RFC 5246 section 7.4.1.3, RFC 8446 section 4.1.3. */
import { gap, seen, type Gap } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { askSsl2 } from '../ledger/ssl2.ts'
import { enumerateSuites } from '../ledger/survey.ts'
import { hex16 } from '../spec/hex.ts'
import { findSsl2CipherKind, hex24 } from '../spec/ssl2-cipher-kinds.ts'
import { findSuite } from '../spec/suite.ts'
import { SSL2, SSL3, TLS10, TLS11, TLS12, TLS13, versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    cipherSuites: CipherSuites
  }
}

/** By version name (`TLSv1.2`), every accepted suite by rising number. */
export type CipherSuites = Readonly<Record<string, readonly CipherSuite[]>>

export interface CipherSuite {
  /** `0xC02F`; `0x010080` for the cipher kinds of SSL 2.0. */
  readonly code: string
  readonly name: string
  /** null where OpenSSL never had a name for it. */
  readonly openssl: string | null
}

/** Likeliest first: it is the longest, so it starts first. */
const ASKED = [TLS12, TLS13, SSL3, TLS10, TLS11]

export default {
  fact: 'cipherSuites',
  title: 'cipher suites',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run({ ledger, net }) {
    const gaps: Gap[] = []
    const eliminations = await Promise.all(
      ASKED.map(async (version) => ({ version, found: await enumerateSuites(ledger, version) })),
    )
    const ssl2 = await askSsl2(ledger, net)
    const suites: [name: string, suites: readonly CipherSuite[]][] = []
    if (ssl2.kind === 'unseen') gaps.push(gap(versionName(SSL2), ssl2.failure))
    if (ssl2.kind === 'accepted') suites.push([versionName(SSL2), ssl2.hello.cipherKinds.map(describeSsl2)])
    for (const { version, found } of eliminations.toSorted((a, b) => a.version - b.version)) {
      const name = versionName(version)
      if (found === null) continue
      if (found.accepted.length > 0) suites.push([name, found.accepted.map(describe)])
      for (const { items, failure } of found.unseen) {
        gaps.push(gap(`${name} with ${String(items.length)} suites`, failure))
      }
    }
    return seen(Object.fromEntries(suites), gaps)
  },
} satisfies Probe<'cipherSuites', 'addresses', Ledger>

function describe(code: number): CipherSuite {
  const { name, openssl } = findSuite(code)
  return { code: hex16(code), name, openssl }
}

function describeSsl2(kind: number): CipherSuite {
  const { name, openssl } = findSsl2CipherKind(kind)
  return { code: hex24(kind), name, openssl }
}
