import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { issue } from '../../../src/lab/issue.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificate } from '../../../src/wire/x509/certificate.ts'
import { fixedKey } from '../../fixed-keys.ts'
import { bytes, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { randomFrom } from '../random.ts'
import {
  bend,
  BIT_STRING,
  elementsOf,
  extension,
  extensions,
  header,
  INTEGER,
  name,
  OID,
  SEQUENCE,
  tlv,
} from './tlv.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const leaf = issue({
  ...life,
  subject: { organization: 'Example', commonName: 'a.test' },
  names: ['a.test', '*.b.test', '192.0.2.1'],
  key: fixedKey('rsa1024'),
  hash: 'sha256',
  ocsp: 'http://ocsp.test',
  caIssuers: 'http://ca.test/ca.der',
  crl: 'http://crl.test',
})

function nested(levels: number): Uint8Array {
  const headers: Uint8Array[] = []
  for (let length = 0, level = 0; level < levels; level++) {
    const around = header(SEQUENCE, length)
    headers.push(around)
    length += around.length
  }
  return join(...headers.toReversed())
}

// attempt lets any other error pass through, a RangeError of the stack among them
describe('only MalformedError is thrown', () => {
  it.each([100, 1000, 20_000])('for %d levels of SEQUENCE', (levels) => {
    expect(attempt(() => readCertificate(nested(levels)))).toBeInstanceOf(MalformedError)
  })

  it('for 20,000 levels of indefinite length', () => {
    const der = new Uint8Array(Buffer.alloc(40_000, '3080', 'hex'))
    expect(attempt(() => readCertificate(der))).toBeInstanceOf(MalformedError)
  })

  it.each<[string, Uint8Array]>([
    ['an indefinite length around a whole certificate', join(bytes('3080'), ...elementsOf(leaf.der), bytes('0000'))],
    ['a length of 2^31', join(bytes('3084 80000000'), leaf.der)],
    ['a length of 2^32 - 1', join(bytes('3084 ffffffff'), leaf.der)],
    ['a length of 2^31 - 1', join(bytes('3084 7fffffff'), leaf.der)],
    ['trailing bytes', join(leaf.der, bytes('00'))],
    ['a second certificate behind the first', join(leaf.der, leaf.der)],
    ['1 MiB of zeros', new Uint8Array(2 ** 20)],
    ['1 MiB and a byte', tlv(SEQUENCE, new Uint8Array(2 ** 20 - 4))],
  ])('for %s', (_what, der) => {
    expect(attempt(() => readCertificate(der))).toBeInstanceOf(MalformedError)
  })

  it('and none for levels hidden in an extension, which is then broken alone', () => {
    const der = bend(leaf.der, { extensions: extensions(extension('551d11', nested(1000))) })
    expect(readCertificate(der)).toMatchObject({ dnsNames: [], malformed: [{ oid: '2.5.29.17', critical: false }] })
  })

  it('for every truncation of a certificate', () => {
    expect(attempt(() => readCertificate(leaf.der))).toMatchObject({ subject: 'CN=a.test,O=Example' })
    for (let length = 0; length < leaf.der.length; length++) {
      expect(attempt(() => readCertificate(leaf.der.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('for 2,000 changes of one byte', () => {
    const random = randomFrom(3)
    let refused = 0
    for (let round = 0; round < 2000; round++) {
      const changed = leaf.der.slice()
      changed[random(changed.length)] = random(256)
      if (attempt(() => readCertificate(changed)) instanceof MalformedError) refused++
    }
    // a change in the modulus or the signature is still a certificate
    expect(refused).toBeGreaterThan(200)
    expect(refused).toBeLessThan(1800)
  })

  it('for 500 bytes taken out or put in', () => {
    const random = randomFrom(4)
    for (let round = 0; round < 500; round++) {
      const at = random(leaf.der.length)
      const [head, tail] = [leaf.der.subarray(0, at), leaf.der.subarray(at)]
      for (const changed of [join(head, tail.subarray(1)), join(head, Uint8Array.of(random(256)), tail)]) {
        expect(attempt(() => readCertificate(changed))).toBeInstanceOf(MalformedError)
      }
    }
  })
})

describe('what is large but well formed is read', () => {
  it('10,000 names', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `host-${String(index)}.example.test`)
    const { der } = issue({ ...life, names })
    expect(readCertificate(der).dnsNames).toEqual(names)
  })

  it('an OID of 100,000 arcs', () => {
    const oid = tlv(OID, new Uint8Array(100_000).fill(1))
    const der = bend(leaf.der, { extensions: extensions(extension('551d25', tlv(SEQUENCE, oid))) })
    expect(readCertificate(der).extendedKeyUsage?.[0]).toHaveLength(1 + 2 * 100_000)
  })

  it('a name of 10,000 empty parts', () => {
    const der = bend(leaf.der, { subject: name(...Array.from({ length: 10_000 }, () => [])) })
    expect(readCertificate(der).commonName).toBeNull()
  })

  it.each([
    ['an RSA modulus of 16,384 bits', new Uint8Array(2048).fill(0x7f), bytes('010001')],
    ['an RSA modulus of 800,000 bits', new Uint8Array(100_000).fill(0x7f), bytes('010001')],
    ['an RSA exponent of 65,535 bits', new Uint8Array(256).fill(0x7f), new Uint8Array(8192).fill(0x7f)],
    ['both at once', new Uint8Array(2048).fill(0x7f), join(bytes('01'), new Uint8Array(8192).fill(0x7f))],
  ])('%s', (_what, modulus, exponent) => {
    const key = tlv(SEQUENCE, tlv(INTEGER, modulus), tlv(INTEGER, exponent))
    const algorithm = tlv(SEQUENCE, tlv(OID, bytes('2a864886f70d010101')), bytes('0500'))
    const spki = tlv(SEQUENCE, algorithm, tlv(BIT_STRING, bytes('00'), key))
    expect(readCertificate(bend(leaf.der, { spki })).publicKey).toMatchObject({
      type: 'rsa',
      bits: 8 * modulus.length - 1,
    })
  })

  const INTEGER_5 = tlv(INTEGER, bytes('05'))
  const DSA = tlv(OID, bytes('2a8648ce380401'))
  const dsaKey = (...parameters: readonly Uint8Array[]): Uint8Array =>
    tlv(SEQUENCE, tlv(SEQUENCE, DSA, ...parameters), tlv(BIT_STRING, bytes('00'), INTEGER_5))

  // RFC 3279 section 2.3.2: they may be the issuer's, and are then left out. Of the rest, some builds of OpenSSL take more than others.
  it.each<[string, Uint8Array, string]>([
    ['without parameters', dsaKey(), 'dsa'],
    ['with NULL for parameters', dsaKey(bytes('0500')), 'unknown (1.2.840.10040.4.1)'],
    ['with parameters of no numbers', dsaKey(tlv(SEQUENCE)), 'unknown (1.2.840.10040.4.1)'],
  ])('a DSA key %s, of which there are no details', (_what, spki, type) => {
    expect(readCertificate(bend(leaf.der, { spki })).publicKey).toEqual({
      type,
      bits: null,
      curve: null,
      hasExplicitCurve: false,
    })
  })

  it.each([
    ['17', 5],
    ['008001', 16],
  ])('a DSA key whose prime is %s', (prime, bits) => {
    const parameters = tlv(SEQUENCE, tlv(INTEGER, bytes(prime)), INTEGER_5, INTEGER_5)
    expect(readCertificate(bend(leaf.der, { spki: dsaKey(parameters) })).publicKey).toMatchObject({ type: 'dsa', bits })
  })

  it('a DSA key whose value is no whole number, for which Node.js 20 would end itself', () => {
    // Made by node:crypto; then the length of the number in the BIT STRING was changed.
    const spki = Buffer.from(
      [
        'MIIBtjCCASsGByqGSM44BAEwggEeAoGBAPfYcvUGBIO7GKkJr1iZaky1z2Zb1c2T1qDQdRiacTTNZpuyCTe1VH1tsRqeayPHHN2r',
        'Nsgy43GLlPoVZH+bwGsxz4wMwwuuepuxSYl4bjoh95330qPn3OBP0KAMIOFMgoaDZTXhv+WWqHk5GHt3r2pa6wEG897YtiN1M2tl',
        'eUCjAhUAxieLWBLCbEF7AqSn5D8hD74+SNMCgYAJ7jhLp9rY5IuB4PB3W3ZbBFUQIcUpUDWwA73OGMenGvVE9WJEb2kzbFNURY16',
        'qfUCK26fyydy1xblFou4oq3JTE3AZa+hfyxaAtt/Sq7JAA2eY+wEvw2N+BF90GnE1VgLEqplwud+KR3YZQv6kGo1UYrZ59vO+wDe',
        'BQdq30pMdwOBhAACeoAS+B+5hR+MazEbZM8USQdXmjcGdvBOpz7KSQctEzx1d5K+n94ctWgF1zA8qtsa3Hv4WGqHaYOUYjMXlNBK',
        'iMOeFs93AuoEztV3beY5XOnNvfMKiGxYqFrEBhXrgA4sCRjIUV73X/NPhqQp0mmeLLSv8pch7HFEJpraBRzUtE6zeQ==',
      ].join(''),
      'base64',
    )
    expect(createPublicKey({ key: spki, format: 'der', type: 'spki' }).asymmetricKeyType).toBe('dsa')
    expect(readCertificate(bend(leaf.der, { spki })).publicKey).toMatchObject({ type: 'dsa', bits: 1024 })
  })

  it('an EC key that brings its curve', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' })
    const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }))
    expect(readCertificate(bend(leaf.der, { spki })).publicKey).toMatchObject({ hasExplicitCurve: true })
    // a point on no curve at all
    const broken = tlv(
      SEQUENCE,
      tlv(SEQUENCE, tlv(OID, bytes('2a8648ce3d0201')), tlv(SEQUENCE)),
      tlv(BIT_STRING, bytes('0004')),
    )
    expect(readCertificate(bend(leaf.der, { spki: broken })).publicKey).toEqual({
      type: 'unreadable (1.2.840.10045.2.1)',
      bits: null,
      curve: null,
      hasExplicitCurve: true,
    })
  })
})
