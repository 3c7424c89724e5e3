import { describe, expect, it } from '@jest/globals'
import { dealInto, handsOf, MAX_SUITES_A_HELLO } from '../../src/spec/hands.ts'
import { ALL_SUITES, suitesOf } from '../../src/spec/suite.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13 } from '../../src/spec/versions.ts'
import { WIDTH } from '../probes/scripted.ts'

const VERSIONS = [SSL3, TLS10, TLS11, TLS12, TLS13]

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)

describe('the hands of a version', () => {
  it.each(VERSIONS)('%i hold each of its suites once, and no other', (version) => {
    expect(sorted(handsOf(version, WIDTH).flat())).toEqual(sorted(suitesOf(version).map(({ code }) => code)))
  })

  it.each(VERSIONS)('%i hold 60 suites at the most, and are as many as they must be or three', (version) => {
    const hands = handsOf(version, WIDTH)
    for (const hand of hands) expect(hand.length).toBeLessThanOrEqual(60)
    expect(MAX_SUITES_A_HELLO).toBe(60)
    const needed = Math.ceil(suitesOf(version).length / 60)
    expect(hands).toHaveLength(version === TLS13 ? 3 : needed)
  })

  it.each(VERSIONS)('%i are even: one suite more or less', (version) => {
    const sizes = handsOf(version, WIDTH).map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })

  it.each(VERSIONS)('%i are dealt once', (version) => {
    expect(handsOf(version, WIDTH)).toBe(handsOf(version, WIDTH))
  })

  it.each([
    [TLS12, 13, 7],
    [TLS12, 24, 12],
    [TLS12, 128, 14],
    [TLS11, 17, 3],
    [TLS11, 18, 4],
    [TLS10, 24, 5],
    [TLS10, 128, 6],
    [SSL3, 128, 3],
    [TLS13, 128, 3],
    [TLS12, 0, 6],
  ])(
    '%i are, with %i connections at a time, %i: more where there is room, of 24 suites at least',
    (version, width, count) => {
      const hands = handsOf(version, width)
      expect(hands).toHaveLength(count)
      expect(sorted(hands.flat())).toEqual(sorted(suitesOf(version).map(({ code }) => code)))
    },
  )

  it('spread what a server with everything switched on has as well', () => {
    const isImplemented = (code: number): boolean => {
      const suite = suitesOf(TLS12).find((candidate) => candidate.code === code)
      return suite?.openssl != null && !/PSK|SRP/.test(suite.keyExchange)
    }
    for (const width of [10, 24]) {
      const counts = handsOf(TLS12, width).map((hand) => hand.filter(isImplemented).length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    }
  })

  it('spread what most servers have over all of them', () => {
    const code = (name: string): number => ALL_SUITES.find((suite) => suite.name === name)?.code ?? -1
    const common = [
      'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
      'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
      'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
      'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
      'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
    ].map(code)
    const hands = handsOf(TLS12, WIDTH)
    const holding = hands.map((hand) => hand.filter((suite) => common.includes(suite)).length)
    expect(holding.reduce((sum, count) => sum + count, 0)).toBe(common.length)
    expect(Math.max(...holding)).toBeLessThanOrEqual(2)
    const tls13 = handsOf(TLS13, WIDTH).map(
      (hand) => hand.filter((suite) => [0x1301, 0x1302, 0x1303].includes(suite)).length,
    )
    expect(tls13).toEqual([1, 1, 1])
  })

  it('of TLS 1.2 each have a suite with an RSA key and one with an ECDSA key', () => {
    for (const hand of handsOf(TLS12, WIDTH)) {
      const keyExchanges = suitesOf(TLS12)
        .filter(({ code }) => hand.includes(code))
        .map(({ keyExchange }) => keyExchange)
      expect(keyExchanges).toEqual(expect.arrayContaining(['ECDHE_RSA', 'ECDHE_ECDSA', 'RSA']))
    }
  })

  it('begin with what most servers have: AEAD and forward secrecy before all else', () => {
    for (const [first] of handsOf(TLS12, WIDTH)) {
      expect(suitesOf(TLS12).find(({ code }) => code === first)).toMatchObject({ aead: true, forwardSecret: true })
    }
  })
})

describe('dealInto', () => {
  it.each([
    [1, [], [[]]],
    [1, [1, 2, 3], [[1, 2, 3]]],
    [2, [1, 2, 3], [[1, 3], [2]]],
    [3, [1, 2], [[1], [2], []]],
    [2, [], [[], []]],
  ])('%i hands of %j are %j', (count, items, hands) => {
    expect(dealInto(count, items)).toEqual(hands)
  })
})
