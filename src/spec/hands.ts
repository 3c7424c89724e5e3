/** Suites dealt into hands, a hello each, so that one refusal settles a whole hand. */
import { suitesOf, type Suite } from './suite.ts'
import { TLS10, TLS11, TLS12, TLS13, type ProtocolVersion } from './versions.ts'

const KEY_EXCHANGES: ReadonlySet<string> = new Set(['ECDHE_RSA', 'ECDHE_ECDSA', 'DHE_RSA', 'RSA'])
const CIPHERS = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20_POLY1305|3DES_EDE_CBC|RC4_128)$/

/** Some servers fail at 128 suites or more, wolfSSL reads only the first 150: 60 are safe everywhere. */
export const MAX_SUITES_A_HELLO = 60

/** TLS 1.3 has few suites, and most servers have the same three of them. */
const HANDS_OF_TLS13 = 3

/** Where many connections may be had at a time, there are more and smaller hands than need be: TLS 1.2 has half of the suites. */
const SHARE_OF_WIDTH: ReadonlyMap<ProtocolVersion, number> = new Map([
  [TLS12, 1 / 2],
  [TLS11, 1 / 5],
  [TLS10, 1 / 5],
])

/** Of fewer a hand of its own is hardly worth its refusal. */
const MIN_SUITES_A_HAND = 24

/**
 * Every suite of a version, each in one hand of at most 60. What servers commonly have is spread over the hands,
 * which then yield one each at the same time, and the first hand tells of nearly every server whether it has the version.
 * @param width how many connections there may be at a time
 */
export function handsOf(version: ProtocolVersion, width: number): readonly (readonly number[])[] {
  const suites = rankedSuitesOf(version)
  const count = version === TLS13 ? HANDS_OF_TLS13 : countHands(version, suites.length, width)
  const key = `${String(version)} ${String(count)}`
  const hands = HANDS.get(key) ?? dealInto(count, suites)
  HANDS.set(key, hands)
  return hands
}

/** Dealt once: it takes a millisecond or two. */
const HANDS = new Map<string, readonly (readonly number[])[]>()

function countHands(version: ProtocolVersion, suites: number, width: number): number {
  const wished = Math.round(width * (SHARE_OF_WIDTH.get(version) ?? 0))
  const least = Math.ceil(suites / MAX_SUITES_A_HELLO)
  return Math.max(least, Math.min(wished, Math.floor(suites / MIN_SUITES_A_HAND)))
}

/** Every suite of a version, those that servers commonly have first. */
export function rankedSuitesOf(version: ProtocolVersion): readonly number[] {
  return ranked(version).map(({ code }) => code)
}

/** At most 60 suites, one of which nearly every server takes; forward secret ones first, weak ones last. */
export function commonSuites(version: ProtocolVersion): readonly number[] {
  return ranked(version)
    .filter(({ isCommon }) => isCommon)
    .map(({ code }) => code)
    .slice(0, MAX_SUITES_A_HELLO)
}

/** What a server with everything switched on has: spread evenly as well, or one hand outlasts all others. */
const SHARED_KEYS = /PSK|SRP/

interface Ranked {
  readonly code: number
  readonly isCommon: boolean
}

const RANKED = new Map<ProtocolVersion, readonly Ranked[]>()

function ranked(version: ProtocolVersion): readonly Ranked[] {
  const suites = RANKED.get(version) ?? rank(suitesOf(version))
  RANKED.set(version, suites)
  return suites
}

function rank(suites: readonly Suite[]): readonly Ranked[] {
  return suites
    .map((suite) => ({
      code: suite.code,
      isCommon: suite.tls13 || (KEY_EXCHANGES.has(suite.keyExchange) && CIPHERS.test(suite.cipher)),
      isImplemented: suite.openssl !== null && !SHARED_KEYS.test(suite.keyExchange),
      rank: Number(suite.forwardSecret) + Number(suite.aead),
    }))
    .sort(
      (a, b) =>
        Number(b.isCommon) - Number(a.isCommon) || Number(b.isImplemented) - Number(a.isImplemented) || b.rank - a.rank,
    )
}

/** Neighbours into different hands. */
export function dealInto<T>(count: number, items: readonly T[]): T[][] {
  return Array.from({ length: count }, (_, hand) => items.filter((_item, index) => index % count === hand))
}
