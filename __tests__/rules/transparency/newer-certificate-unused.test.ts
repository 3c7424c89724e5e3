import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/transparency/newer-certificate-unused.ts'
import type { Facts } from '../../../src/core/facts.ts'
import {
  evidenceOf,
  gapIn,
  inDays,
  issuedCertificate,
  leafCertificate,
  NO_LEAF,
  outcomesOf,
  sayings,
} from '../facts.ts'

const known = (overrides: Partial<Facts['issuedCertificates']>): Partial<Facts> => ({
  issuedCertificates: {
    service: 'crt.sh',
    certificates: [issuedCertificate()],
    isComplete: true,
    ...overrides,
  },
})

const HOUR = 3_600_000

/** One issued `hoursAgo`, and the one that is served. */
const renewed = (hoursAgo: number, isComplete = true): Partial<Facts> =>
  known({
    isComplete,
    certificates: [
      issuedCertificate({
        notBefore: inDays(0) - hoursAgo * HOUR,
        notAfter: inDays(90),
        reference: 'https://crt.sh/?id=2',
      }),
      issuedCertificate(),
    ],
  })

/** Leaves for other kinds of key. */
const beside = (...notBefore: readonly number[]): Partial<Facts> => ({
  alternateLeaves: { certificates: notBefore.map((from) => leafCertificate({ notBefore: from })), isComplete: true },
})

const TOLD =
  'fail: a certificate for it that is valid from 2026-02-27T12:00:00.000Z has been issued, and one of 2026-01-15T12:00:00.000Z is still served'

describe('transparency/newer-certificate-unused', () => {
  it('passes what is the newest, and what a service knows nothing of', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
    expect(sayings(rule, known({ certificates: [] }))).toEqual(['pass'])
  })

  it('fails a certificate whose successor has been there for two days', () => {
    const outcomes = outcomesOf(rule, renewed(48))
    expect(sayings(rule, renewed(48))).toEqual([TOLD])
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: { servedSince: '2026-01-15T12:00:00.000Z', servedUntil: '2026-04-15T12:00:00.000Z' },
        required: { issuer: 'CN=Intermediate', from: '2026-02-27T12:00:00.000Z', until: '2026-05-30T12:00:00.000Z' },
        service: 'crt.sh',
        reference: 'https://crt.sh/?id=2',
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it('gives a deployment its time, as much as the policy says', () => {
    expect(sayings(rule, renewed(47.99))).toEqual(['pass'])
    expect(sayings(rule, renewed(47.99), { params: { graceHours: 47 } })).toHaveLength(1)
    expect(sayings(rule, renewed(47.99), { params: { graceHours: 47 } })[0]).toMatch(/^fail: /)
    expect(sayings(rule, renewed(48), { params: { graceHours: 49 } })).toEqual(['pass'])
  })

  it('looks past one that is too fresh, to one that is not', () => {
    const fresh = issuedCertificate({ notBefore: inDays(0) - HOUR, notAfter: inDays(90) })
    const older = issuedCertificate({ notBefore: inDays(-2), notAfter: inDays(88) })
    expect(sayings(rule, known({ certificates: [fresh, older] }))).toEqual([TOLD])
  })

  it('takes what was issued within a day for one order', () => {
    const served = (notBefore: number): Partial<Facts> => ({
      certificates: { leaf: leafCertificate({ notBefore }), others: [] },
    })
    const issuedAt = inDays(0) - 72 * HOUR
    expect(sayings(rule, { ...renewed(72), ...served(issuedAt - 24 * HOUR) })).toEqual(['pass'])
    expect(sayings(rule, { ...renewed(72), ...served(issuedAt - 24 * HOUR - 1) })[0]).toMatch(/^fail: /)
  })

  it('takes those for other kinds of key for served as well, and goes by the newest', () => {
    const issuedAt = inDays(0) - 72 * HOUR
    expect(sayings(rule, { ...renewed(72), ...beside(inDays(-80), issuedAt) })).toEqual(['pass'])
    expect(sayings(rule, { ...renewed(72), ...beside(inDays(-80)) })[0]).toMatch(/ and one of 2026-01-15T.*served$/)
    expect(sayings(rule, { ...renewed(72), ...beside(inDays(-30)) })[0]).toMatch(/ and one of 2026-01-30T.*served$/)
  })

  it('has nothing to say where nothing is served', () => {
    expect(sayings(rule, { ...NO_LEAF, ...renewed(72) })).toEqual(['not-applicable: no certificate is served'])
  })

  it('is inconclusive where the service is down, and fails by what it has said nevertheless', () => {
    const gaps = { issuedCertificates: [gapIn('what crt.sh knows of api.example.com')] }
    expect(sayings(rule, known({ certificates: [], isComplete: false }), { gaps })[0]).toMatch(/^inconclusive: /)
    expect(sayings(rule, renewed(72, false), { gaps })[0]).toMatch(/^fail: /)
  })

  it('is inconclusive where a leaf that was not seen may be the newer one, and passes where nothing newer is known', () => {
    const gaps = { alternateLeaves: [gapIn('TLSv1.2, hand 1')] }
    const unseen = { alternateLeaves: { certificates: [], isComplete: false } }
    expect(sayings(rule, { ...renewed(72), ...unseen }, { gaps })[0]).toMatch(/^inconclusive: .*TLSv1\.2, hand 1/)
    expect(sayings(rule, unseen, { gaps })).toEqual(['pass'])
  })
})
