import { describe, expect, it } from '@jest/globals'
import type { ServedCertificate } from '../../../src/deductions/certificates.ts'
import rule from '../../../src/rules/compare/chain-differs.ts'
import {
  caCertificate,
  comparedOutcomes,
  evidenceOf,
  leafCertificate,
  NO_LEAF,
  rootCertificate,
  told,
} from '../facts.ts'

const [A, B, ROOT] = [caCertificate({ subject: 'CN=A' }), caCertificate({ subject: 'CN=B' }), rootCertificate()]
const sent = (others: readonly ServedCertificate[], leaf: Partial<ServedCertificate> = {}) => ({
  certificates: { leaf: leafCertificate(leaf), others },
})

describe('compare/chain-differs', () => {
  it('passes the same certificates in the same order', () => {
    expect(told(comparedOutcomes(rule, sent([A, B]), sent([A, B])))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, NO_LEAF, NO_LEAF))).toEqual(['pass'])
  })

  it.each([
    [
      [A],
      [],
      '0 certificates are sent beside the leaf here and 1 there',
      '0 certificates are sent beside the leaf now and 1 before',
    ],
    [
      [],
      [A],
      '1 certificate is sent beside the leaf here and 0 there',
      '1 certificate is sent beside the leaf now and 0 before',
    ],
    [
      [A, B],
      [B, A],
      'other certificates are sent beside the leaf, or in another order',
      'now other certificates are sent beside the leaf, or in another order',
    ],
    [
      [A],
      [B],
      'other certificates are sent beside the leaf, or in another order',
      'now other certificates are sent beside the leaf, or in another order',
    ],
    [[A], [A, ROOT], 'a self-signed root is sent here only', 'a self-signed root is newly sent'],
    [[A, ROOT], [A], 'a self-signed root is not sent here', 'a self-signed root is no longer sent'],
  ])('fails others: %#', (from, to, here, now) => {
    expect(told(comparedOutcomes(rule, sent(from), sent(to)))).toEqual([`fail: ${here}`])
    expect(told(comparedOutcomes(rule, sent(from), sent(to), { relation: 'addresses' }))).toEqual([`fail: ${here}`])
    expect(told(comparedOutcomes(rule, sent(from), sent(to), { relation: 'times' }))).toEqual([`fail: ${now}`])
  })

  it('shows what was sent', () => {
    expect(evidenceOf(comparedOutcomes(rule, sent([A]), sent([A, ROOT])))).toEqual([
      { observed: ['CN=api.example.com', 'CN=A', 'CN=Root'], required: ['CN=api.example.com', 'CN=A'] },
    ])
  })

  it.each([
    ['as many', [B], 'pass'],
    ['more', [B, A], 'pass'],
    ['none', [], 'fail: 0 certificates are sent beside the leaf here and 1 there'],
    ['the root too', [B, ROOT], 'fail: a self-signed root is sent here only'],
  ])('beneath another issuer minds which kinds are sent alone: %s', (_, others, said) => {
    expect(told(comparedOutcomes(rule, sent([A]), sent(others, { issuer: 'CN=Other' })))).toEqual([said])
  })

  it('leaves to others what they tell', () => {
    expect(told(comparedOutcomes(rule, sent([A]), sent([], { isSelfSigned: true })))).toEqual([
      'not-applicable: one of the two is self-signed: see compare/trust-differs',
    ])
    expect(
      told(comparedOutcomes(rule, sent([A]), sent([B], { sha256: 'another' }), { relation: 'addresses' })),
    ).toEqual(['not-applicable: the leaf is another: see compare/certificate-differs-between-addresses'])
  })

  it('tells that no certificate is sent at all', () => {
    expect(told(comparedOutcomes(rule, sent([A]), NO_LEAF))).toEqual(['fail: no certificate is sent here'])
    expect(told(comparedOutcomes(rule, NO_LEAF, sent([A]), { relation: 'times' }))).toEqual([
      'fail: a certificate is sent now',
    ])
  })
})
