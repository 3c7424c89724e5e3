import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/weak-key.ts'
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
    ['ml-dsa-65', null, null, 'pass'],
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
      'fail: the key of "CN=Root" is weak: ec 256 bits (prime256v1)',
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

  it('looks at the anchor, once for all stores that have it, and once if it was sent', () => {
    const weak = { type: 'rsa', bits: 1024, curve: null, hasExplicitCurve: false }
    const { trustPaths } = facts()
    const through = (wasSent: boolean) => ({
      subject: 'CN=Root',
      sha256: 'sha256 of CN=Root',
      notBefore: inDays(-365),
      notAfter: inDays(1460),
      key: weak,
      wasSent,
      heldBy: [],
    })
    const stores = [
      trustingStore('mozilla', { anchor: through(false) }),
      trustingStore('java', { anchor: through(false) }),
    ]
    const saying = ['fail: the key of "CN=Root" is weak: rsa 1024 bits']
    expect(sayings(rule, { trustPaths: { ...trustPaths, stores } })).toEqual(saying)
    const certificates = {
      leaf: leafCertificate(),
      others: [caCertificate(), caCertificate({ subject: 'CN=Root', publicKey: weak })],
    }
    const sent = { ...trustPaths, stores: [trustingStore('mozilla', { anchor: through(true) })] }
    expect(sayings(rule, { certificates, trustPaths: sent })).toEqual(saying)
  })

  it('passes over what is sent and no path goes through, unless there is no path', () => {
    const weak = { type: 'rsa', bits: 1024, curve: null, hasExplicitCurve: false }
    const certificates = {
      leaf: leafCertificate(),
      others: [caCertificate(), caCertificate({ subject: 'CN=Cross', publicKey: weak })],
    }
    expect(sayings(rule, { certificates })).toEqual(['pass'])
    const trustPaths = { stores: [distrustingStore('mozilla')], leafIssuer: 'sent' as const, used: [] }
    expect(sayings(rule, { certificates, trustPaths })).toEqual(['fail: the key of "CN=Cross" is weak: rsa 1024 bits'])
  })

  it('takes no curve that a certificate brings with it (CVE-2020-0601)', () => {
    const publicKey = { type: 'ec', bits: 256, curve: 'prime256v1', hasExplicitCurve: true }
    expect(sayings(rule, { certificates: { leaf: leafCertificate({ publicKey }), others: [] } })).toEqual([
      'fail: the strength of the key of "CN=api.example.com" cannot be told',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
