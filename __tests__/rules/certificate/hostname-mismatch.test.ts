import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/hostname-mismatch.ts'
import { evidenceOf, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const wanted = 'api.example.com'

describe('certificate/hostname-mismatch', () => {
  it('passes a certificate for the name', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
  })

  it('fails one for another name, and shows both', () => {
    const other = { nameMatch: { matches: false, wanted, presented: ['www.example.com'] } }
    expect(sayings(rule, other)).toEqual(['fail: the certificate is not for api.example.com'])
    expect(evidenceOf(outcomesOf(rule, other))).toEqual([{ observed: ['www.example.com'], required: wanted }])
  })

  it('fails one that names nobody', () => {
    expect(sayings(rule, { nameMatch: { matches: false, wanted, presented: [] } })).toEqual([
      'fail: the certificate names no host in its subjectAltName, so not api.example.com',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
