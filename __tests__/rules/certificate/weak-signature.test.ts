import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/weak-signature.ts'
import type { SignatureAlgorithm } from '../../../src/wire/x509/algorithms.ts'
import {
  caCertificate,
  distrustingStore,
  evidenceOf,
  facts,
  leafCertificate,
  NO_LEAF,
  outcomesOf,
  rootCertificate,
  sayings,
  trustingStore,
} from '../facts.ts'

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

  it('looks at no signature on an anchor, be it signed by another, but where another store goes further', () => {
    const signature = algorithm('sha1WithRSAEncryption', 'SHA-1')
    const certificates = { leaf: leafCertificate(), others: [caCertificate({ signature })] }
    const short = trustingStore('./ca.pem', { path: ['CN=api.example.com', 'CN=Intermediate'] })
    const trust = (...stores: (typeof short)[]) => ({ trustPaths: { ...facts().trustPaths, stores } })
    expect(sayings(rule, { certificates, ...trust(short) })).toEqual(['pass'])
    expect(sayings(rule, { certificates, ...trust(short, trustingStore('mozilla')) })).toEqual([
      'fail: the certificate of "CN=Intermediate" is signed with SHA-1',
    ])
  })

  it('looks at a leaf that is an anchor itself', () => {
    const own = trustingStore('./own.pem', { path: ['CN=api.example.com'] })
    const trustPaths = { ...facts().trustPaths, stores: [own] }
    expect(sayings(rule, { ...signed('sha1WithRSAEncryption', 'SHA-1'), trustPaths })).toEqual([
      'fail: the certificate of "CN=api.example.com" is signed with SHA-1',
    ])
  })

  it('passes over what is sent and no path goes through, unless there is no path', () => {
    const signature = algorithm('sha1WithRSAEncryption', 'SHA-1')
    const certificates = {
      leaf: leafCertificate(),
      others: [caCertificate(), caCertificate({ subject: 'CN=Cross', signature })],
    }
    expect(sayings(rule, { certificates })).toEqual(['pass'])
    const trustPaths = { stores: [distrustingStore('mozilla')], leafIssuer: 'sent' as const, used: [] }
    expect(sayings(rule, { certificates, trustPaths })).toEqual([
      'fail: the certificate of "CN=Cross" is signed with SHA-1',
    ])
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
