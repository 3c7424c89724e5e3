import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/weak-signature.ts'
import type { SignatureAlgorithm } from '../../../src/wire/x509/algorithms.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, rootCertificate, sayings } from '../facts.ts'

/** The rule goes by the name and the hash alone. */
const algorithm = (name: string, hash: string | null): SignatureAlgorithm => ({
  name,
  hash,
  keyType: null,
  saltLength: null,
})

const signed = (name: string, hash: string | null) => ({
  certificates: { leaf: leafCertificate({ signature: algorithm(name, hash) }), others: [caCertificate()] },
})

describe('certificate/weak-signature', () => {
  it.each([
    ['sha256WithRSAEncryption', 'SHA-256', 'pass'],
    ['ED25519', null, 'pass'],
    ['rsassaPss', 'SHA-1', 'fail: the certificate of "CN=api.example.com" is signed with SHA-1'],
    ['sha1WithRSAEncryption', 'SHA-1', 'fail: the certificate of "CN=api.example.com" is signed with SHA-1'],
    ['md5WithRSAEncryption', 'MD5', 'fail: the certificate of "CN=api.example.com" is signed with MD5'],
    ['md2WithRSAEncryption', 'MD2', 'fail: the certificate of "CN=api.example.com" is signed with MD2'],
    [
      '1.2.643.7.1.1.3.2',
      null,
      'fail: the certificate of "CN=api.example.com" is signed with an algorithm that is not known: 1.2.643.7.1.1.3.2',
    ],
  ])('%s (%s): %s', (name, hash, saying) => {
    expect(sayings(rule, signed(name, hash))).toEqual([saying])
  })

  it('looks at intermediates, and not at the signature of a root on itself', () => {
    const signature = algorithm('sha1WithRSAEncryption', 'SHA-1')
    const chain = (others: ReturnType<typeof caCertificate>[]) => ({
      certificates: { leaf: leafCertificate(), others },
    })
    expect(sayings(rule, chain([caCertificate({ signature })]))).toEqual([
      'fail: the certificate of "CN=Intermediate" is signed with SHA-1',
    ])
    expect(sayings(rule, chain([caCertificate(), rootCertificate({ signature })]))).toEqual(['pass'])
  })

  it('shows the algorithm', () => {
    expect(evidenceOf(outcomesOf(rule, signed('sha1WithRSAEncryption', 'SHA-1')))[0]).toMatchObject({
      observed: 'sha1WithRSAEncryption',
      required: 'SHA-256 or better',
    })
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
