import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/weak-key.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const keyed = (type: string, bits: number | null, curve: string | null = null) => ({
  certificates: {
    leaf: leafCertificate({ publicKey: { type, bits, curve, hasExplicitCurve: false } }),
    others: [caCertificate()],
  },
})

describe('certificate/weak-key', () => {
  it.each([
    ['rsa', 2048, null, 'pass'],
    ['rsa', 2047, null, 'fail: the key of "CN=api.example.com" is weak: rsa 2047 bits'],
    ['rsa-pss', 1024, null, 'fail: the key of "CN=api.example.com" is weak: rsa-pss 1024 bits'],
    ['dsa', 1024, null, 'fail: the key of "CN=api.example.com" is weak: dsa 1024 bits'],
    ['ec', 256, 'prime256v1', 'pass'],
    ['ec', 224, 'secp224r1', 'fail: the key of "CN=api.example.com" is weak: ec 224 bits (secp224r1)'],
    ['ed25519', null, null, 'pass'],
    ['ed448', null, null, 'pass'],
    // what cannot be told is not strong
    ['ec', null, 'sect163k1', 'fail: the strength of the key of "CN=api.example.com" cannot be told'],
    ['unknown (1.2.643.7.1.1.1.1)', null, null, 'fail: the strength of the key of "CN=api.example.com" cannot be told'],
  ])('%s of %s bits (%s): %s', (type, bits, curve, saying) => {
    expect(sayings(rule, keyed(type, bits, curve))).toEqual([saying])
  })

  it('holds to what the policy asks for', () => {
    expect(sayings(rule, keyed('rsa', 2048), { params: { minRsaBits: 3072 } })).toEqual([
      'fail: the key of "CN=api.example.com" is weak: rsa 2048 bits',
    ])
    expect(sayings(rule, keyed('ec', 256, 'prime256v1'), { params: { minEcBits: 384 } })).toEqual([
      'fail: the key of "CN=api.example.com" is weak: ec 256 bits (prime256v1)',
      'fail: the key of "CN=Intermediate" is weak: ec 256 bits (prime256v1)',
    ])
  })

  it('fails once for each weak certificate of the chain, and tells them apart', () => {
    const publicKey = { type: 'rsa', bits: 1024, curve: null, hasExplicitCurve: false }
    const certificates = { leaf: leafCertificate({ publicKey }), others: [caCertificate({ publicKey })] }
    const outcomes = outcomesOf(rule, { certificates })
    expect(outcomes.map((outcome) => (outcome.kind === 'fail' ? outcome.about : null))).toEqual([
      'CN=api.example.com',
      'CN=Intermediate',
    ])
    expect(evidenceOf(outcomes)[1]).toEqual({
      observed: 'rsa 1024 bits',
      required: 'rsa of 2048 bits or more',
      sha256: 'sha256 of CN=Intermediate',
    })
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
