import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/chain/leaf-outlives-intermediate.ts'
import {
  caCertificate,
  distrustingStore,
  evidenceOf,
  facts,
  inDays,
  leafCertificate,
  NO_LEAF,
  outcomesOf,
  sayings,
  trustingStore,
} from '../facts.ts'

const ending = (notAfter: number) => ({
  certificates: { leaf: leafCertificate(), others: [caCertificate({ notAfter })] },
})

describe('chain/leaf-outlives-intermediate', () => {
  it('passes when they expire in the same second, and fails a second before', () => {
    expect(sayings(rule, ending(inDays(45)))).toEqual(['pass'])
    expect(sayings(rule, ending(inDays(45) - 1000))).toEqual([
      'fail: the intermediate "CN=Intermediate" expires before the leaf does',
    ])
    expect(evidenceOf(outcomesOf(rule, ending(inDays(10))))).toEqual([
      {
        observed: '2026-03-11T12:00:00.000Z',
        required: '2026-04-15T12:00:00.000Z or later',
        sha256: 'sha256 of CN=Intermediate',
      },
    ])
  })

  it('goes by the stores that have a path', () => {
    const trustPaths = { ...facts().trustPaths, stores: [distrustingStore('java'), trustingStore('mozilla')] }
    expect(sayings(rule, { ...ending(inDays(45)), trustPaths })).toEqual(['pass'])
    expect(sayings(rule, { ...ending(inDays(10)), trustPaths })).toEqual([
      'fail: the intermediate "CN=Intermediate" expires before the leaf does',
    ])
  })

  it('passes over what is sent and no path goes through', () => {
    const old = caCertificate({ subject: 'CN=Cross', notAfter: inDays(-300) })
    expect(sayings(rule, { certificates: { leaf: leafCertificate(), others: [caCertificate(), old] } })).toEqual([
      'pass',
    ])
  })

  it('does not apply without a certificate, or without a path', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
    const trustPaths = { stores: [distrustingStore('mozilla')], leafIssuer: 'sent' as const, used: [] }
    expect(sayings(rule, { trustPaths })).toEqual(['not-applicable: no trust store has a path'])
  })
})
