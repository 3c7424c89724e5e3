import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/self-signed.ts'
import { distrustingStore, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings, trustingStore } from '../facts.ts'

const certificates = { leaf: leafCertificate({ issuer: 'CN=api.example.com', isSelfSigned: true }), others: [] }
describe('certificate/self-signed', () => {
  it('passes a leaf that an issuer signed', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
  })

  it('fails a leaf that signed itself', () => {
    const trustPaths = {
      stores: [distrustingStore('mozilla'), distrustingStore('./ca.pem')],
      leafIssuer: 'missing' as const,
      used: [],
    }
    expect(sayings(rule, { certificates, trustPaths })).toEqual(['fail: the certificate is signed by its own key'])
    expect(evidenceOf(outcomesOf(rule, { certificates, trustPaths }))[0]).toMatchObject({
      observed: 'CN=api.example.com',
      required: 'an issuer trusted by mozilla or ./ca.pem',
    })
  })

  it('passes a self-signed leaf that callers carry as an anchor', () => {
    const trustPaths = {
      stores: [distrustingStore('mozilla'), trustingStore('./ca.pem')],
      leafIssuer: 'anchor' as const,
      used: [],
    }
    expect(sayings(rule, { certificates, trustPaths })).toEqual(['pass'])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
