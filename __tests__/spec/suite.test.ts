import { describe, expect, it } from '@jest/globals'
import { ALL_SUITES, findSuite, suitesOf } from '../../src/spec/suite.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13 } from '../../src/spec/versions.ts'

const namesOf = (version: number): ReadonlySet<string> => new Set(suitesOf(version).map(({ name }) => name))

describe('the suites', () => {
  it('are those of the registry without the two signals, and twelve private ones', () => {
    expect(ALL_SUITES).toHaveLength(350 + 12)
    expect(new Set(ALL_SUITES.map(({ code }) => code)).size).toBe(362)
    expect(ALL_SUITES.some(({ name }) => name.endsWith('SCSV'))).toBe(false)
  })

  it.each([
    [0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE_RSA', 'AES_128_GCM', 'SHA256', true, true],
    [0x0000, 'TLS_NULL_WITH_NULL_NULL', 'NULL', 'NULL', 'NULL', false, false],
    [0x0004, 'TLS_RSA_WITH_RC4_128_MD5', 'RSA', 'RC4_128', 'MD5', false, false],
    [0x0014, 'TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA', 'DHE_RSA_EXPORT', 'DES40_CBC', 'SHA', false, true],
    [0xc0ac, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM', 'ECDHE_ECDSA', 'AES_128_CCM', '', true, true],
    [0xc0aa, 'TLS_PSK_DHE_WITH_AES_128_CCM_8', 'PSK_DHE', 'AES_128_CCM_8', '', true, true],
    [0x1301, 'TLS_AES_128_GCM_SHA256', '', 'AES_128_GCM', 'SHA256', true, true],
    [0xc0b4, 'TLS_SHA256_SHA256', '', 'SHA256', 'SHA256', false, true],
    [0xfeff, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA', 'RSA_FIPS', '3DES_EDE_CBC', 'SHA', false, false],
    [0xffe0, 'SSL_RSA_FIPS_WITH_3DES_EDE_CBC_SHA_2', 'RSA_FIPS', '3DES_EDE_CBC', 'SHA', false, false],
  ])('%i %s is read off its name', (code, name, keyExchange, cipher, hash, aead, forwardSecret) => {
    expect(findSuite(code)).toMatchObject({ name, keyExchange, cipher, hash, aead, forwardSecret })
  })

  it('that nobody registered keep their number', () => {
    expect(findSuite(0x1a1a)).toMatchObject({ code: 0x1a1a, name: '0x1A1A', openssl: null, tls13: false })
  })

  it('stand in the versions that define them', () => {
    for (const version of [SSL3, TLS10, TLS11]) {
      expect(namesOf(version).has('TLS_RSA_WITH_AES_128_CBC_SHA')).toBe(true)
      expect(namesOf(version).has('TLS_RSA_WITH_AES_128_CBC_SHA256')).toBe(false)
      expect(namesOf(version).has('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')).toBe(false)
      // RFC 5487 section 3: a pre-shared key with CBC and SHA-256 in any version
      expect(namesOf(version).has('TLS_PSK_WITH_AES_128_CBC_SHA256')).toBe(true)
    }
    expect(namesOf(TLS12).has('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')).toBe(true)
    expect(namesOf(TLS12).has('TLS_AES_128_GCM_SHA256')).toBe(false)
    expect(suitesOf(TLS12).length + suitesOf(TLS13).length).toBe(ALL_SUITES.length)
    expect(suitesOf(TLS13).every(({ tls13 }) => tls13)).toBe(true)
  })
})
