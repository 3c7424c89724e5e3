import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/transparency/invalid-sct.ts'
import { evidenceOf, facts, gapIn, NO_LEAF, outcomesOf, sayings, timestamp } from '../facts.ts'

type Timestamp = Facts['timestamps']['timestamps'][number]

const came = (timestamps: readonly Timestamp[], overrides: Partial<Facts['timestamps']> = {}): Partial<Facts> => ({
  timestamps: { ...facts().timestamps, timestamps, ...overrides },
})
const reason = 'is not signed by its log for this certificate'
const invalid = (logId: string): Timestamp => timestamp(logId, { status: 'invalid', reason })
const malformed = (overrides: Partial<Timestamp> = {}): Timestamp =>
  timestamp('A', { log: null, logId: null, at: null, status: 'malformed', reason: 'cannot be read: cut', ...overrides })
const PRIVATE = { isPublic: false }
const NOT_PUBLIC = 'not-applicable: no store of public CAs has a path to it'

describe('transparency/invalid-sct', () => {
  it.each<[string, Partial<Facts>, readonly string[]]>([
    ['all are valid', {}, ['pass']],
    [
      'one is not signed by its log',
      came([timestamp('A'), invalid('B')]),
      [`fail: in the certificate is a timestamp that ${reason}`],
    ],
    [
      'several are not',
      came([invalid('A'), invalid('B'), invalid('C')]),
      [`fail: in the certificate is a timestamp that ${reason}, and 2 more`],
    ],
    ['one cannot be read', came([malformed()]), ['fail: in the certificate is a timestamp that cannot be read: cut']],
    [
      'a list in the handshake cannot be read',
      came([malformed({ source: 'handshake' })]),
      ['fail: in the handshake is a timestamp that cannot be read: cut'],
    ],
    [
      'one is outside the interval of its log',
      came([timestamp('A', { status: 'not-counted', reason: 'late' })]),
      ['pass'],
    ],
    ['one is of a later version', came([timestamp('A', { status: 'unknown-version', reason: 'is of 1' })]), ['pass']],
    ['none came', came([]), ['not-applicable: it came without timestamps']],
  ])('when %s', (_, overrides, expected) => {
    expect(sayings(rule, overrides)).toEqual(expected)
  })

  it('shows each that is none, and where it came from', () => {
    const timestamps = [timestamp('A'), { ...invalid('B'), at: Date.parse('2026-02-01T00:00:00Z') }, malformed()]
    expect(evidenceOf(outcomesOf(rule, came(timestamps)))).toEqual([
      {
        observed: [
          `in the certificate, of log B (operator of B), 2026-02-01T00:00:00.000Z: invalid, ${reason}`,
          'in the certificate, of no known log: malformed, cannot be read: cut',
        ],
        required: 'a signature of a log for this certificate, of a time that has come',
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it('takes what could not be checked for neither good nor bad', () => {
    const gaps = { timestamps: [gapIn('the log X')] }
    const open = timestamp('X', { log: null, status: 'unknown-log', reason: 'is of the log X' })
    expect(sayings(rule, came([timestamp('A'), open]), { gaps })[0]).toMatch(/^inconclusive: .*the log X/)
    expect(sayings(rule, came([], { isComplete: false }), { gaps })[0]).toMatch(/^inconclusive: /)
    expect(sayings(rule, came([invalid('B'), open]), { gaps })[0]).toMatch(/^fail: /)
  })

  it('leaves private CAs alone, but for what no client can read in the handshake', () => {
    expect(sayings(rule, came([], PRIVATE))).toEqual([NOT_PUBLIC])
    expect(sayings(rule, came([invalid('A'), malformed()], PRIVATE))).toEqual([NOT_PUBLIC])
    expect(sayings(rule, came([{ ...invalid('A'), source: 'handshake' }], PRIVATE))).toEqual([NOT_PUBLIC])
    expect(sayings(rule, came([invalid('A'), malformed({ source: 'handshake' })], PRIVATE))).toEqual([
      'fail: in the handshake is a timestamp that cannot be read: cut',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
