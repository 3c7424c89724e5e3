import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/weak-signature-scheme.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'

const signing = (...schemes: string[]) => ({
  signatureSchemes: { 'TLSv1.2': schemes, 'TLSv1.3': ['ecdsa_secp256r1_sha256'] },
})

describe('protocol/weak-signature-scheme', () => {
  it.each(['rsa_pkcs1_sha256', 'rsa_sha224', 'rsa_pss_rsae_sha512', 'ed25519'])('passes %s', (scheme) => {
    expect(sayings(rule, signing(scheme))).toEqual(['pass'])
  })

  it.each(['rsa_pkcs1_sha1', 'ecdsa_sha1', 'dsa_sha1', 'rsa_md5'])('fails %s', (scheme) => {
    expect(sayings(rule, signing('rsa_pkcs1_sha256', scheme))).toEqual([
      `fail: handshakes may be signed with ${scheme}`,
    ])
  })

  it('names all of them, with their versions', () => {
    const facts = signing('rsa_md5', 'rsa_pkcs1_sha1', 'rsa_pkcs1_sha256')
    expect(sayings(rule, facts)).toEqual(['fail: handshakes may be signed with rsa_md5, rsa_pkcs1_sha1'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: ['rsa_md5 in TLSv1.2', 'rsa_pkcs1_sha1 in TLSv1.2'],
        required: 'none of rsa_pkcs1_sha1, ecdsa_sha1, dsa_sha1, rsa_md5',
      },
    ])
  })

  it('fails what a policy adds', () => {
    const params = { weak: ['rsa_sha224'] }
    expect(sayings(rule, signing('rsa_sha224'), { params })).toEqual(['fail: handshakes may be signed with rsa_sha224'])
  })

  it('passes suites that sign nothing', () => {
    expect(sayings(rule, { signatureSchemes: { 'TLSv1.2': [] } })).toEqual(['pass'])
  })

  it('does not pass what it could not see', () => {
    const gaps = { signatureSchemes: [gapIn('TLSv1.2 with 6 signature schemes')] }
    expect(sayings(rule, {}, { gaps })[0]).toMatch(/^inconclusive: .*TLSv1\.2 with 6 signature schemes: /)
  })
})
