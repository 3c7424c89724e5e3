/** The suites to ask for first: whatever a server has, it nearly always has one of these. */
import { suitesOf } from './suite.ts'
import { TLS13, type ProtocolVersion } from './versions.ts'

const KEY_EXCHANGES: ReadonlySet<string> = new Set(['ECDHE_RSA', 'ECDHE_ECDSA', 'DHE_RSA', 'RSA'])
const CIPHERS = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20_POLY1305|3DES_EDE_CBC|RC4_128)$/

/** At most 60 of a version's suites, forward secret ones first. */
export function commonSuites(version: ProtocolVersion): readonly number[] {
  return suitesOf(version)
    .filter((suite) => version === TLS13 || (KEY_EXCHANGES.has(suite.keyExchange) && CIPHERS.test(suite.cipher)))
    .sort((a, b) => Number(b.forwardSecret) - Number(a.forwardSecret) || Number(b.aead) - Number(a.aead))
    .map((suite) => suite.code)
}

/** Some servers fail at 128 suites or more, wolfSSL reads only the first 150: 60 are safe everywhere. */
export const MAX_SUITES_A_HELLO = 60

/** Deals suites into hands of at most 60, neighbours into different hands, so that the accepted ones spread. */
export function dealHands(suites: readonly number[]): number[][] {
  const count = Math.ceil(suites.length / MAX_SUITES_A_HELLO)
  return Array.from({ length: count }, (_, hand) => suites.filter((_suite, index) => index % count === hand))
}
