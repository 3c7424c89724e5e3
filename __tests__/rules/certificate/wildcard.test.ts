import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/wildcard.ts'
import { evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const named = (...dnsNames: readonly string[]) => ({
  certificates: { leaf: leafCertificate({ dnsNames }), others: [] },
})

describe('certificate/wildcard', () => {
  it.each([
    [['api.example.com'], 'pass'],
    [[], 'pass'],
    [['*.example.com'], 'fail: the certificate is for "*.example.com"'],
    [
      ['api.example.com', '*.a.example.com', '*.b.example.com'],
      'fail: the certificate is for "*.a.example.com", "*.b.example.com"',
    ],
  ])('%j: %s', (names, saying) => {
    expect(sayings(rule, named(...names))).toEqual([saying])
  })

  it('shows the wildcards alone', () => {
    expect(evidenceOf(outcomesOf(rule, named('api.example.com', '*.example.com')))[0]).toMatchObject({
      observed: ['*.example.com'],
    })
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
