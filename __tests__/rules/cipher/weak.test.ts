import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/cipher/weak.ts'
import { evidenceOf, gapIn, outcomesOf, sayings, suites } from '../facts.ts'

const serving = (...names: string[]) => ({ cipherSuites: { 'TLSv1.2': suites(...names) } })

describe('cipher/weak', () => {
  it.each([
    ['TLS_RSA_WITH_NULL_SHA', 'NULL'],
    ['TLS_SHA256_SHA256', 'NULL'],
    ['TLS_DH_anon_WITH_AES_128_CBC_SHA', 'anon'],
    ['TLS_ECDH_anon_WITH_AES_128_CBC_SHA', 'anon'],
    ['TLS_RSA_EXPORT_WITH_RC4_40_MD5', 'EXPORT, RC4'],
    ['TLS_RSA_WITH_RC4_128_SHA', 'RC4'],
    ['TLS_RSA_WITH_DES_CBC_SHA', 'DES'],
    ['TLS_RSA_EXPORT_WITH_DES40_CBC_SHA', 'EXPORT, DES'],
    ['TLS_RSA_WITH_3DES_EDE_CBC_SHA', '3DES'],
    ['SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA', '3DES'],
    ['TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5', 'EXPORT, RC2'],
    ['TLS_RSA_WITH_IDEA_CBC_SHA', 'IDEA'],
    ['TLS_NULL_WITH_NULL_NULL', 'NULL'],
  ])('fails %s: %s', (name, kinds) => {
    expect(sayings(rule, serving(name))).toEqual([`fail: 1 weak cipher suite is accepted: ${kinds}`])
  })

  it.each([
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_RSA_WITH_AES_128_CBC_SHA',
    'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
    'TLS_AES_128_GCM_SHA256',
    'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA',
  ])('passes %s', (name) => {
    expect(sayings(rule, serving(name))).toEqual(['pass'])
  })

  it('names each suite once, with the versions that it is accepted in', () => {
    const rc4 = suites('TLS_RSA_WITH_RC4_128_SHA', 'TLS_RSA_WITH_AES_128_CBC_SHA')
    const facts = { cipherSuites: { TLSv1: rc4, 'TLSv1.2': [...rc4, ...suites('TLS_RSA_WITH_NULL_SHA256')] } }
    expect(sayings(rule, facts)).toEqual(['fail: 2 weak cipher suites are accepted: RC4, NULL'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: ['TLS_RSA_WITH_RC4_128_SHA in TLSv1, TLSv1.2', 'TLS_RSA_WITH_NULL_SHA256 in TLSv1.2'],
        required: 'none with NULL, anon, EXPORT, RC4, DES, 3DES, RC2, IDEA',
      },
    ])
  })

  it('looks only for the kinds that the policy names', () => {
    expect(sayings(rule, serving('TLS_RSA_WITH_3DES_EDE_CBC_SHA'), { params: { kinds: ['RC4'] } })).toEqual(['pass'])
  })

  it('passes nothing when not all hands were answered, but fails what was seen', () => {
    const gaps = { cipherSuites: [gapIn('TLSv1.2 with 57 suites')] }
    expect(sayings(rule, serving('TLS_AES_128_GCM_SHA256'), { gaps })[0]).toMatch(
      /^inconclusive: not all could be seen: TLSv1\.2 with 57 suites: /,
    )
    expect(sayings(rule, serving('TLS_RSA_WITH_NULL_SHA'), { gaps })[0]).toMatch(/^fail: /)
  })
})
