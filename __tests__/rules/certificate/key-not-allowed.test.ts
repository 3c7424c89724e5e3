import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/key-not-allowed.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const keyed = (type: string, curve: string | null = null, hasExplicitCurve = false) => ({
  certificates: {
    leaf: leafCertificate({ publicKey: { type, bits: 256, curve, hasExplicitCurve } }),
    others: [caCertificate({ publicKey: { type: 'rsa', bits: 4096, curve: null, hasExplicitCurve: false } })],
  },
})

const MODERN = { types: ['ec'], curves: ['prime256v1', 'secp384r1'] }

const notOnList = (key: string): string => `fail: the key of the certificate is not on the list: ${key}`

describe('certificate/key-not-allowed', () => {
  it.each<[string, string | null, string]>([
    ['ec', 'prime256v1', 'pass'],
    ['ec', 'secp384r1', 'pass'],
    ['ec', 'secp521r1', notOnList('ec (secp521r1)')],
    ['ec', null, notOnList('ec')],
    ['rsa', null, notOnList('rsa')],
    ['ed25519', null, notOnList('ed25519')],
    ['unknown (1.2.3)', null, notOnList('unknown (1.2.3)')],
  ])('%s %s: %s', (type, curve, saying) => {
    expect(sayings(rule, keyed(type, curve), { params: MODERN })).toEqual([saying])
  })

  it.each(['P-256', 'secp256r1', 'SECP256R1', 'prime256v1'])('knows the curve as %s', (name) => {
    expect(sayings(rule, keyed('ec', 'prime256v1'), { params: { curves: [name] } })).toEqual(['pass'])
    expect(sayings(rule, keyed('ec', 'secp384r1'), { params: { curves: [name] } })).toEqual([
      notOnList('ec (secp384r1)'),
    ])
  })

  it('asks for a curve of keys on curves alone, and for a type where types are listed', () => {
    expect(sayings(rule, keyed('rsa'), { params: { curves: ['P-256'] } })).toEqual(['pass'])
    expect(sayings(rule, keyed('rsa'), { params: { types: ['rsa', 'ec'], curves: ['P-256'] } })).toEqual(['pass'])
    expect(sayings(rule, keyed('ec', 'secp521r1'), { params: { types: ['ec'] } })).toEqual(['pass'])
    expect(sayings(rule, keyed('rsa'), { params: { types: ['ec'], curves: ['P-256'] } })).toEqual([notOnList('rsa')])
  })

  it('takes no curve that a certificate brings with it', () => {
    expect(sayings(rule, keyed('ec', 'prime256v1', true), { params: MODERN })).toEqual([
      notOnList('ec (prime256v1, by its parameters)'),
    ])
  })

  it('shows the key beside the list', () => {
    expect(evidenceOf(outcomesOf(rule, keyed('rsa'), { params: MODERN }))).toEqual([
      { observed: 'rsa', required: ['ec', 'prime256v1', 'secp384r1'], sha256: 'sha256 of CN=api.example.com' },
    ])
  })

  it('does not apply without a list, or without a certificate', () => {
    expect(sayings(rule, keyed('rsa'))).toEqual(['not-applicable: the policy lists no keys'])
    expect(sayings(rule, NO_LEAF, { params: MODERN })).toEqual(['not-applicable: no certificate is served'])
  })
})
