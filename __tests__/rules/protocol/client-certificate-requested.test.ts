import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/client-certificate-requested.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

const asking = (...authorities: string[]) => ({
  clientCertificate: { isRequested: true, authorities, schemes: ['ecdsa_secp256r1_sha256'] },
})

describe('protocol/client-certificate-requested', () => {
  it('passes a server that asks for none', () => {
    expect(sayings(rule, { clientCertificate: { isRequested: false, authorities: [], schemes: [] } })).toEqual(['pass'])
  })

  it('fails one that asks, and names whose certificates it takes', () => {
    expect(sayings(rule, asking('CN=Callers'))).toEqual(['fail: the server asks its callers for a certificate'])
    expect(evidenceOf(outcomesOf(rule, asking('CN=Callers', 'CN=Partners')))).toEqual([
      { observed: ['CN=Callers', 'CN=Partners'], required: 'no CertificateRequest' },
    ])
  })

  it('says so when the server does not tell', () => {
    expect(evidenceOf(outcomesOf(rule, asking()))).toEqual([
      { observed: 'a certificate of any authority', required: 'no CertificateRequest' },
    ])
  })
})
