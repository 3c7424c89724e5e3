import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import certificateTransparency from '../../../src/deductions/certificate-transparency.ts'
import rule from '../../../src/rules/transparency/too-few-scts.ts'
import { contextOf } from '../../deductions/test-pki.ts'
import { evidenceOf, facts, gapIn, inDays, leafCertificate, NO_LEAF, outcomesOf, sayings, timestamp } from '../facts.ts'

type Policy = Facts['certificateTransparency']['policies'][number]

const complies = (policy: Policy['policy']): Policy => ({ policy, verdict: 'complies', reason: null })
const violates = (policy: Policy['policy'], reason = 'too few'): Policy => ({ policy, verdict: 'violates', reason })
const unknown = (policy: Policy['policy']): Policy => ({ policy, verdict: 'unknown', reason: 'perhaps' })
const judged = (...policies: readonly Policy[]): Partial<Facts> => ({
  certificateTransparency: { listDate: '2026-02-01', policies },
})

describe('transparency/too-few-scts', () => {
  it.each<[string, Partial<Facts>, readonly string[]]>([
    ['enough for both', judged(complies('Chrome'), complies('Apple')), ['pass']],
    ['too few for Chrome', judged(violates('Chrome'), complies('Apple')), ['fail: Chrome refuses it: too few']],
    [
      'too few for Apple',
      judged(complies('Chrome'), violates('Apple', 'all static')),
      ['fail: Apple refuses it: all static'],
    ],
    [
      'too few for both',
      judged(violates('Chrome'), violates('Apple', 'none')),
      ['fail: Chrome refuses it: too few; Apple refuses it: none'],
    ],
    [
      'too few for one, and nothing to be told of the other',
      judged(violates('Chrome'), unknown('Apple')),
      ['fail: Chrome refuses it: too few'],
    ],
  ])('with %s', (_, overrides, expected) => {
    expect(sayings(rule, overrides)).toEqual(expected)
  })

  it('passes whatever else was not seen, where there is enough', () => {
    const gaps = { timestamps: [gapIn('the log X')], certificateTransparency: [gapIn('the log X')] }
    expect(sayings(rule, {}, { gaps })).toEqual(['pass'])
    expect(sayings(rule, judged(violates('Chrome'), complies('Apple')), { gaps })[0]).toMatch(/^fail/)
  })

  it('holds an unknown log against nobody, and takes it for no pass', () => {
    const timestamps = {
      ...facts().timestamps,
      timestamps: [timestamp('A'), timestamp('X', { log: null, status: 'unknown-log', reason: 'is of the log X' })],
    }
    const worked = certificateTransparency.deduce({ certificates: facts().certificates, timestamps }, contextOf())
    if (worked.status !== 'seen') throw new Error(JSON.stringify(worked))
    const gaps = { certificateTransparency: worked.gaps ?? [] }
    const overrides = { timestamps, certificateTransparency: worked.value }
    expect(sayings(rule, overrides, { gaps })).toEqual([
      expect.stringMatching(
        /^inconclusive: not all could be seen: what Chrome asks for: .* it has 1 that counts, but 1 more could not be checked/,
      ),
    ])
  })

  it('shows every timestamp, whose it is and what is wrong with it', () => {
    const timestamps = {
      isPublic: true,
      isComplete: true,
      versions: [],
      timestamps: [
        timestamp('A', { at: Date.parse('2026-02-01T00:00:00Z'), leafIndex: 52 }),
        timestamp('B', {
          source: 'handshake',
          version: 'TLSv1.2',
          status: 'invalid',
          reason: 'is forged',
          at: 2 ** 60,
        }),
        timestamp('X', { log: null, at: null, logId: null, status: 'malformed', reason: 'cannot be read' }),
      ],
    }
    const policies = [violates('Chrome'), unknown('Apple')]
    expect(
      evidenceOf(outcomesOf(rule, { timestamps, certificateTransparency: { listDate: '2026-02-01', policies } })),
    ).toEqual([
      {
        observed: [
          'in the certificate, of log A (operator of A), entry 52, 2026-02-01T00:00:00.000Z: valid',
          'in the handshake of TLSv1.2, of log B (operator of B): invalid, is forged',
          'in the certificate, of no known log: malformed, cannot be read',
        ],
        required: ['enough timestamps for Chrome'],
        logs: 'as of 2026-02-01',
        policies,
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it('leaves private CAs alone, whatever they have', () => {
    const timestamps = { ...facts().timestamps, isPublic: false }
    expect(sayings(rule, { timestamps, certificateTransparency: { listDate: '2026-02-01', policies: [] } })).toEqual([
      'not-applicable: no store of public CAs has a path to it',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })

  it.each([
    [180, 2, true],
    [181, 2, false],
    [181, 3, true],
  ])('of a certificate of %d days with %d timestamps it is %s that they are enough', (days, count, isEnough) => {
    const certificates = {
      leaf: leafCertificate({ notBefore: inDays(-45), notAfter: inDays(days - 45) - 1000 }),
      others: [],
    }
    const timestamps = {
      ...facts().timestamps,
      timestamps: ['A', 'B', 'C'].slice(0, count).map((log) => timestamp(log)),
    }
    const worked = certificateTransparency.deduce({ certificates, timestamps }, contextOf())
    if (worked.status !== 'seen') throw new Error(JSON.stringify(worked))
    const [said] = sayings(rule, { certificates, timestamps, certificateTransparency: worked.value })
    expect(said === 'pass').toBe(isEnough)
  })
})
