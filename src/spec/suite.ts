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

const WITH = '_WITH_'
const HASHES: readonly string[] = ['MD5', 'SHA', 'SHA256', 'SHA384', 'SHA512', 'SM3', 'IMIT', 'NULL']
const AEAD: readonly string[] = ['GCM', 'CCM', 'POLY1305', 'MGM']
const FORWARD_SECRET: readonly string[] = ['DHE_', 'ECDHE_', 'PSK_DHE', 'ECCPWD', 'DH_anon', 'ECDH_anon']

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

/** Whether keys are agreed on in a finite field whose parameters the server sends, as strong as it likes. */
export function hasFiniteField(code: number): boolean {
  const { keyExchange } = findSuite(code)
  return /^DHE_|^DH_anon|^PSK_DHE/.test(keyExchange)
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
  // By plain string operations: at start-up 362 names are read, and regular expressions take milliseconds to warm up.
  const at = name.indexOf(WITH)
  if (at < 0) {
    const isTls13 = name.startsWith('TLS_')
    const rest = isTls13 ? name.slice('TLS_'.length) : name
    const [cipher, hash] = isTls13 ? cutHash(rest) : [name, '']
    const isAead = isTls13 && !cipher.startsWith('SHA')
    return { code, name, openssl, keyExchange: '', cipher, hash, aead: isAead, forwardSecret: isTls13, tls13: isTls13 }
  }
  const keyExchange = name.slice('TLS_'.length, at)
  const rest = name.slice(at + WITH.length)
  const [cipher, hash] = cutHash(rest.endsWith('_2') ? rest.slice(0, -2) : rest)
  return {
    code,
    name,
    openssl,
    keyExchange,
    cipher,
    hash,
    aead: AEAD.some((mode) => cipher.includes(mode)),
    forwardSecret: FORWARD_SECRET.some((start) => keyExchange.startsWith(start)),
    tls13: false,
  }
}

/** `AES_128_GCM_SHA256` gives `AES_128_GCM` and `SHA256`; without a hash at its end the whole is the cipher. */
function cutHash(text: string): readonly [cipher: string, hash: string] {
  const at = text.lastIndexOf('_')
  const hash = text.slice(at + 1)
  return at > 0 && HASHES.includes(hash) ? [text.slice(0, at), hash] : [text, '']
}
