/** What a cipher suite is, read off its registered name: the name is the specification (RFC 5246 appendix C, RFC 8446 appendix B.4). */
import { IANA_SUITES, PRIVATE_SUITES } from './cipher-suites.ts'
import { hex16 } from './hex.ts'
import { TLS12, TLS13, type ProtocolVersion } from './versions.ts'

export interface Suite {
  readonly code: number
  readonly name: string
  readonly openssl: string | null
  /** `ECDHE_RSA`, `RSA`, `DH_anon`, `RSA_EXPORT`; empty for TLS 1.3 suites, which name none. */
  readonly keyExchange: string
  /** `AES_128_GCM`, `RC4_128`, `3DES_EDE_CBC`, `NULL`. */
  readonly cipher: string
  /** `SHA256`, `MD5`; the PRF's hash in AEAD suites. Empty where the name has none (CCM). */
  readonly hash: string
  readonly aead: boolean
  readonly forwardSecret: boolean
  readonly tls13: boolean
}

const SUITES: ReadonlyMap<number, Suite> = new Map(
  [...IANA_SUITES, ...PRIVATE_SUITES].map(([code, name, openssl]) => [code, readSuiteName(code, name, openssl)]),
)

/** Every suite we know, in the order of the registry. TLS_NULL_WITH_NULL_NULL is among them: some server will take it. */
export const ALL_SUITES: readonly Suite[] = [...SUITES.values()]

/** A number that nobody registered keeps its value and prints as hex. */
export function findSuite(code: number): Suite {
  return SUITES.get(code) ?? readSuiteName(code, hex16(code), null)
}

/** The suites that a version defines and a hello of that version can hold. SSL 2.0 has its own and is not among them. */
export function suitesOf(version: ProtocolVersion): readonly Suite[] {
  return ALL_SUITES.filter((suite) => {
    if (suite.tls13) return version === TLS13
    return version !== TLS13 && (version === TLS12 || !needsTls12(suite))
  })
}

/**
 * AEAD, SHA-2 and GOST suites exist from TLS 1.2 on (RFC 5288 section 4, RFC 5289 section 5, RFC 9189 section 4),
 * but for the CBC and NULL suites with a pre-shared key, which any version may negotiate (RFC 5487 section 3).
 */
function needsTls12(suite: Suite): boolean {
  if (suite.aead || suite.keyExchange.startsWith('GOSTR341112')) return true
  return /^(?:SHA\d{3}|SM3|IMIT)$/.test(suite.hash) && !suite.keyExchange.endsWith('PSK')
}

function readSuiteName(code: number, name: string, openssl: string | null): Suite {
  const [, keyExchange = '', rest = ''] = /^(?:TLS|SSL)_(\w+?)_WITH_(\w+)$/.exec(name) ?? []
  if (rest === '') {
    const [, cipher = name, hash = ''] = /^TLS_(\w+)_(SHA\d+|SM3)$/.exec(name) ?? []
    return {
      code,
      name,
      openssl,
      keyExchange: '',
      cipher,
      hash,
      aead: name.startsWith('TLS_') && !cipher.startsWith('SHA'),
      forwardSecret: name.startsWith('TLS_'),
      tls13: name.startsWith('TLS_'),
    }
  }
  const [, cipher = rest, hash = ''] = /^(\w+?)_(MD5|SHA|SHA\d{3}|SM3|IMIT|NULL)(?:_2)?$/.exec(rest) ?? []
  return {
    code,
    name,
    openssl,
    keyExchange,
    cipher,
    hash,
    aead: /GCM|CCM|POLY1305|MGM/.test(cipher),
    forwardSecret: /^(?:EC)?DHE_|^PSK_DHE|^ECCPWD|^(?:EC)?DH_anon/.test(keyExchange),
    tls13: false,
  }
}
