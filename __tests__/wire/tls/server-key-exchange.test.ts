import { describe, expect, it } from '@jest/globals'
import { SSL3, TLS10, TLS11, TLS12 } from '../../../src/spec/versions.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { bitsOf, readServerKeyExchange, type ServerKeyExchange } from '../../../src/wire/tls/server-key-exchange.ts'
import { ALL_SUITES } from '../../../src/spec/suite.ts'
import { bytes, counted, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'

function suiteCode(name: string): number {
  const suite = ALL_SUITES.find((candidate) => candidate.name === name)
  if (suite === undefined) throw new Error(`no suite is named ${name}`)
  return suite.code
}

const NOTHING: ServerKeyExchange = { group: null, dh: null, rsaBits: null, scheme: null }

const ECDH = `
  03                // curve_type named_curve
  0017              // secp256r1
  03 04aabb         // point, three bytes of it`

const DH = `
  0003 00c1c2       // dh_p, with a leading zero
  0002 0002         // dh_g, the same
  0002 ddee         // dh_Ys`

const RSA = `
  0009 00 ff00000000000001  // rsa_modulus of 64 bits, with a leading zero
  0003 010001       // rsa_exponent`

const HINT = '0004 68696e74 // psk_identity_hint "hint"'
const SIGNED = '0004 51525354 // signature'
const SCHEME = '0804 // rsa_pss_rsae_sha256'

const dh = { prime: bytes('c1c2'), generator: bytes('02') }

type Case = readonly [name: string, version: number, body: string, expected: ServerKeyExchange]

const CASES: readonly Case[] = [
  [
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    TLS12,
    `${ECDH}\n${SCHEME}\n${SIGNED}`,
    { ...NOTHING, group: 0x17, scheme: 0x0804 },
  ],
  [
    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
    TLS12,
    `${ECDH}\n0403\n${SIGNED}`,
    { ...NOTHING, group: 0x17, scheme: 0x0403 },
  ],
  ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', TLS11, `${ECDH}\n${SIGNED}`, { ...NOTHING, group: 0x17 }],
  ['TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', TLS10, `${ECDH}\n${SIGNED}`, { ...NOTHING, group: 0x17 }],
  ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', SSL3, `${ECDH}\n${SIGNED}`, { ...NOTHING, group: 0x17 }],
  ['TLS_ECDH_anon_WITH_AES_128_CBC_SHA', TLS12, ECDH, { ...NOTHING, group: 0x17 }],
  ['TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA', TLS12, `${HINT}\n${ECDH}`, { ...NOTHING, group: 0x17 }],
  ['TLS_DHE_RSA_WITH_AES_128_CBC_SHA', TLS12, `${DH}\n${SCHEME}\n${SIGNED}`, { ...NOTHING, dh, scheme: 0x0804 }],
  ['TLS_DHE_DSS_WITH_AES_128_CBC_SHA', TLS10, `${DH}\n${SIGNED}`, { ...NOTHING, dh }],
  ['TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA', SSL3, `${DH}\n${SIGNED}`, { ...NOTHING, dh }],
  ['TLS_DH_anon_WITH_AES_128_CBC_SHA', TLS12, DH, { ...NOTHING, dh }],
  ['TLS_DH_anon_EXPORT_WITH_RC4_40_MD5', TLS10, DH, { ...NOTHING, dh }],
  ['TLS_DHE_PSK_WITH_AES_128_CBC_SHA', TLS12, `${HINT}\n${DH}`, { ...NOTHING, dh }],
  ['TLS_RSA_EXPORT_WITH_RC4_40_MD5', TLS10, `${RSA}\n${SIGNED}`, { ...NOTHING, rsaBits: 64 }],
  ['TLS_PSK_WITH_AES_128_CBC_SHA', TLS12, HINT, NOTHING],
  ['TLS_RSA_PSK_WITH_AES_128_CBC_SHA', TLS12, HINT, NOTHING],
]

describe('readServerKeyExchange', () => {
  it.each(CASES)('reads that of %s in version %i', (name, version, body, expected) => {
    expect(readServerKeyExchange(bytes(body), version, suiteCode(name))).toEqual(expected)
  })

  it.each(CASES)(
    'refuses that of %s in version %i at every shorter length, and with a byte after it',
    (name, version, body) => {
      const whole = bytes(body)
      for (let length = 0; length < whole.length; length++) {
        const cut = attempt(() => readServerKeyExchange(whole.subarray(0, length), version, suiteCode(name)))
        expect(cut).toBeInstanceOf(MalformedError)
      }
      expect(attempt(() => readServerKeyExchange(join(whole, bytes('00')), version, suiteCode(name)))).toMatchObject({
        what: 'ServerKeyExchange',
        why: '1 bytes left over',
      })
    },
  )

  it.each([
    'TLS_RSA_WITH_AES_128_CBC_SHA', // has no such message
    'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA',
    'TLS_DH_RSA_WITH_AES_128_CBC_SHA',
    'TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA',
    'TLS_ECCPWD_WITH_AES_128_GCM_SHA256',
    'TLS_KRB5_WITH_RC4_128_SHA',
    'TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC',
    'TLS_NULL_WITH_NULL_NULL',
    'TLS_AES_128_GCM_SHA256',
  ])('does not read that of %s, whatever it holds', (name) => {
    expect(readServerKeyExchange(bytes('ff'), TLS12, suiteCode(name))).toBeNull()
    expect(readServerKeyExchange(bytes(''), TLS12, suiteCode(name))).toBeNull()
  })

  it('does not read that of a suite that nobody registered', () => {
    expect(readServerKeyExchange(bytes('ff'), TLS12, 0x1a1a)).toBeNull()
  })

  it('keeps a group and a scheme that nobody registered', () => {
    expect(readServerKeyExchange(bytes('03 fafa 01 20  fbfb 0000'), TLS12, 0xc02f)).toEqual({
      ...NOTHING,
      group: 0xfafa,
      scheme: 0xfbfb,
    })
  })

  it('takes a prime and a modulus of nothing but zeros for zero', () => {
    const zeros = readServerKeyExchange(
      bytes('0002 0000  0000  0000'),
      TLS12,
      suiteCode('TLS_DH_anon_WITH_AES_128_CBC_SHA'),
    )
    expect(zeros?.dh).toEqual({ prime: bytes(''), generator: bytes('') })
    const rsa = readServerKeyExchange(
      bytes('0002 0000 0001 03 0000'),
      TLS10,
      suiteCode('TLS_RSA_EXPORT_WITH_RC4_40_MD5'),
    )
    expect(rsa?.rsaBits).toBe(0)
  })

  it('keeps every byte of a prime as long as can be', () => {
    const prime = new Uint8Array(65_535).fill(0xff)
    const body = join(counted(2, prime), counted(2, bytes('02')), counted(2, bytes('03')))
    const read = readServerKeyExchange(body, TLS12, suiteCode('TLS_DH_anon_WITH_AES_128_CBC_SHA'))
    expect(hexOf(read?.dh?.prime ?? bytes(''))).toBe(hexOf(prime))
  })
})

describe('bitsOf', () => {
  it.each([
    ['', 0],
    ['01', 1],
    ['7f', 7],
    ['80', 8],
    ['ff', 8],
    ['0100', 9],
    ['ffff', 16],
    [`80${'00'.repeat(127)}`, 1024],
    [`01${'00'.repeat(128)}`, 1025],
  ])('of %s are %i', (hex, bits) => {
    expect(bitsOf(bytes(hex))).toBe(bits)
  })
})
