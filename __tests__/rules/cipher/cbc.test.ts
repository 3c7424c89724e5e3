import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/cipher/cbc.ts'
import { evidenceOf, gapIn, outcomesOf, sayings, suites } from '../facts.ts'

const serving = (...names: string[]) => ({ cipherSuites: { 'TLSv1.2': suites(...names) } })
const GOOD = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'

describe('cipher/cbc', () => {
  it('passes a healthy server', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
  })

  it.each([
    GOOD,
    'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
    'TLS_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDHE_ECDSA_WITH_AES_128_CCM',
    'TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8',
    'TLS_AES_256_GCM_SHA384',
    'TLS_RSA_WITH_RC4_128_SHA',
    'TLS_RSA_WITH_NULL_SHA256',
    'TLS_GOSTR341112_256_WITH_28147_CNT_IMIT',
  ])('passes %s', (name) => {
    expect(sayings(rule, serving(name))).toEqual(['pass'])
  })

  it.each([
    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
    'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
    'TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5',
    'TLS_RSA_EXPORT_WITH_DES40_CBC_SHA',
    'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256',
    'TLS_RSA_WITH_SEED_CBC_SHA',
    'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA',
  ])('fails %s beside a good one', (name) => {
    expect(sayings(rule, serving(name, GOOD))).toEqual(['fail: 1 suite in CBC mode is accepted'])
  })

  it('counts each suite once, and names it with the versions that it is accepted in', () => {
    const cbc = suites('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA')
    const facts = { cipherSuites: { 'TLSv1.1': cbc, 'TLSv1.2': [...cbc, ...suites(GOOD)] } }
    expect(sayings(rule, facts)).toEqual(['fail: 2 suites in CBC mode are accepted'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: [
          'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA in TLSv1.1, TLSv1.2',
          'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA in TLSv1.1, TLSv1.2',
        ],
        required: 'AEAD suites: AES-GCM, AES-CCM, ChaCha20-Poly1305',
      },
    ])
  })

  it('says so when there is nothing else', () => {
    expect(sayings(rule, serving('TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_RSA_WITH_AES_256_CBC_SHA'))).toEqual([
      'fail: no suite but those in CBC mode is accepted',
    ])
  })

  it('passes nothing when not all hands were answered', () => {
    const gaps = { cipherSuites: [gapIn('TLSv1.2 with 57 suites')] }
    expect(sayings(rule, serving(GOOD), { gaps })[0]).toMatch(/^inconclusive: /)
  })
})
