/** Suites dealt into hands, a hello each, so that one refusal settles a whole hand. */
import { suitesOf } from './suite.ts'
import { TLS13, type ProtocolVersion } from './versions.ts'

const KEY_EXCHANGES: ReadonlySet<string> = new Set(['ECDHE_RSA', 'ECDHE_ECDSA', 'DHE_RSA', 'RSA'])
const CIPHERS = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20_POLY1305|3DES_EDE_CBC|RC4_128)$/

/** Some servers fail at 128 suites or more, wolfSSL reads only the first 150: 60 are safe everywhere. */
export const MAX_SUITES_A_HELLO = 60

/** TLS 1.3 has few suites and most servers have three of them: two hands find them sooner than one. */
const MIN_HANDS = 2

/**
 * Every suite of a version, each in one hand of at most 60. What servers commonly have is spread over the hands,
 * which then yield one each at the same time, and the first hand tells of nearly every server whether it has the version.
 */
export function handsOf(version: ProtocolVersion): readonly (readonly number[])[] {
  const hands = HANDS.get(version) ?? dealSuites(version)
  HANDS.set(version, hands)
  return hands
}

/** Dealt once: it takes a millisecond or two. */
const HANDS = new Map<ProtocolVersion, readonly (readonly number[])[]>()

/** At most 60 suites, one of which nearly every server takes; forward secret ones first, weak ones last. */
export function commonSuites(version: ProtocolVersion): readonly number[] {
  return ranked(version)
    .filter(({ isCommon }) => isCommon)
    .map(({ code }) => code)
    .slice(0, MAX_SUITES_A_HELLO)
}

function ranked(version: ProtocolVersion): readonly { readonly code: number; readonly isCommon: boolean }[] {
  return suitesOf(version)
    .map((suite) => ({
      code: suite.code,
      isCommon: suite.tls13 || (KEY_EXCHANGES.has(suite.keyExchange) && CIPHERS.test(suite.cipher)),
      rank: Number(suite.forwardSecret) + Number(suite.aead),
    }))
    .sort((a, b) => Number(b.isCommon) - Number(a.isCommon) || b.rank - a.rank)
}

function dealSuites(version: ProtocolVersion): readonly (readonly number[])[] {
  const suites = ranked(version).map(({ code }) => code)
  const count = Math.max(version === TLS13 ? MIN_HANDS : 1, Math.ceil(suites.length / MAX_SUITES_A_HELLO))
  return dealInto(count, suites)
}

/** Neighbours into different hands. */
export function dealInto<T>(count: number, items: readonly T[]): T[][] {
  return Array.from({ length: count }, (_, hand) => items.filter((_item, index) => index % count === hand))
}
