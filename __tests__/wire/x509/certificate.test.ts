import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { issue, type CertificateRequest } from '../../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../../src/lab/key.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { isSelfIssued, readCertificate, type Certificate } from '../../../src/wire/x509/certificate.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import {
  attribute,
  bend,
  BIT_STRING,
  elementsOf,
  GENERALIZED_TIME,
  INTEGER,
  name,
  OCTET_STRING,
  OID,
  SEQUENCE,
  tlv,
  UTC_TIME,
  text,
  UTF8_STRING,
} from './tlv.ts'

const notBefore = new Date('2026-01-01T00:00:00Z')
const notAfter = new Date('2026-04-01T00:00:00Z')
const root = issue({ notBefore, notAfter, subject: { organization: 'Lab', commonName: 'Root' }, ca: true })
const leaf = issue({ notBefore, notAfter, subject: { commonName: 'a.test' }, names: ['a.test'], issuer: root })

const read = (request: Partial<CertificateRequest>): Certificate =>
  readCertificate(issue({ notBefore, notAfter, issuer: root, ...request }).der)
const readBent = (...parts: Parameters<typeof bend> extends [unknown, ...infer Rest] ? Rest : never) =>
  attempt(() => readCertificate(bend(leaf.der, ...parts)))

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')

describe('readCertificate', () => {
  it('reads every value', () => {
    const certificate = readCertificate(leaf.der)
    const spki = leaf.keyPair.publicKey.export({ type: 'spki', format: 'der' })
    expect(certificate).toEqual({
      sha256: sha256(leaf.der),
      serial: new X509Certificate(leaf.der).serialNumber.toLowerCase(),
      subject: 'CN=a.test',
      issuer: 'CN=Root,O=Lab',
      commonName: 'a.test',
      subjectKey: hexOf(name([attribute('550403', tlv(UTF8_STRING, text('a.test')))])),
      issuerKey: hexOf(
        name(
          [attribute('55040a', tlv(UTF8_STRING, text('Lab')))],
          [attribute('550403', tlv(UTF8_STRING, text('Root')))],
        ),
      ),
      notBefore: notBefore.getTime(),
      notAfter: notAfter.getTime(),
      publicKey: { type: 'ec', bits: 256, curve: 'prime256v1' },
      spkiSha256: sha256(spki),
      signature: { name: 'ecdsa-with-SHA256', hash: 'SHA-256' },
      der: leaf.der,
      dnsNames: ['a.test'],
      ipAddresses: [],
      isCa: false,
      pathLength: null,
      canSignCertificates: false,
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'],
      caIssuers: [],
      unknownCritical: [],
    })
  })

  it('agrees with Node about the fingerprint', () => {
    const { fingerprint256 } = new X509Certificate(leaf.der)
    expect(readCertificate(leaf.der).sha256).toBe(fingerprint256.replaceAll(':', '').toLowerCase())
  })

  it.each([
    [0n, '00'],
    [1n, '01'],
    [127n, '7f'],
    [128n, '0080'],
    [-1n, 'ff'],
    [2n ** 159n, '0080' + '00'.repeat(19)],
  ])('reads the serial number %s as %s', (serial, hex) => {
    expect(read({ serial }).serial).toBe(hex)
  })

  it('reads an empty subject', () => {
    expect(read({ names: ['a.test'] })).toMatchObject({ subject: '', commonName: null, subjectKey: '3000' })
  })

  it('tells two names apart that print the same', () => {
    const named = (tag: number): Certificate | MalformedError =>
      readBent({ subject: name([attribute('550403', tlv(tag, text('a.test')))]) })
    const [utf8, printable] = [named(UTF8_STRING), named(0x13)]
    expect([utf8, printable]).toMatchObject([{ subject: 'CN=a.test' }, { subject: 'CN=a.test' }])
    expect('subjectKey' in utf8 && 'subjectKey' in printable && utf8.subjectKey === printable.subjectKey).toBe(false)
  })

  it.each([
    ['1950-01-01T00:00:00Z', '2049-12-31T23:59:59Z'],
    ['2049-12-31T23:59:59Z', '2050-01-01T00:00:00Z'],
    ['1949-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('reads a life from %s to %s', (from, to) => {
    expect(read({ notBefore: new Date(from), notAfter: new Date(to) })).toMatchObject({
      notBefore: Date.parse(from),
      notAfter: Date.parse(to),
    })
  })

  it.each<[string, Uint8Array]>([
    ['a date that is none', tlv(SEQUENCE, tlv(UTC_TIME, text('260230000000Z')), tlv(UTC_TIME, text('270101000000Z')))],
    ['half a life', tlv(SEQUENCE, tlv(UTC_TIME, text('260101000000Z')))],
    [
      'a fraction of a second',
      tlv(SEQUENCE, tlv(UTC_TIME, text('260101000000Z')), tlv(GENERALIZED_TIME, text('20270101000000.5Z'))),
    ],
    ['no life', tlv(SEQUENCE)],
  ])('refuses %s', (_what, validity) => {
    expect(readBent({ validity })).toBeInstanceOf(MalformedError)
  })

  it('reads version 1, which has no extensions', () => {
    expect(read({ version: 1, subject: { commonName: 'old' }, ca: true })).toMatchObject({
      subject: 'CN=old',
      issuer: 'CN=Root,O=Lab',
      dnsNames: [],
      isCa: false,
      pathLength: null,
      canSignCertificates: null,
      extendedKeyUsage: null,
      unknownCritical: [],
    })
  })

  it('reads version 3 without extensions', () => {
    expect(readBent({ extensions: null })).toMatchObject({ subject: 'CN=a.test', dnsNames: [], extendedKeyUsage: null })
  })

  it('passes over unique identifiers', () => {
    const [tbs = bytes('')] = elementsOf(leaf.der)
    const extensions = elementsOf(tbs)[7] ?? bytes('')
    const identifiers = join(tlv(0x81, bytes('00aa')), tlv(0x82, bytes('00bb')))
    expect(readBent({ extensions: join(identifiers, extensions) })).toMatchObject({ dnsNames: ['a.test'] })
  })

  it.each(['serial', 'signature', 'issuer', 'validity', 'subject', 'spki'] as const)(
    'refuses one without %s',
    (part) => {
      expect(readBent({ [part]: null })).toBeInstanceOf(MalformedError)
    },
  )

  it.each<[string, Uint8Array]>([
    ['nothing', bytes('')],
    ['an empty sequence', tlv(SEQUENCE)],
    ['two elements', tlv(SEQUENCE, ...elementsOf(leaf.der).slice(0, 2))],
    ['four elements', tlv(SEQUENCE, ...elementsOf(leaf.der), tlv(INTEGER, bytes('01')))],
    ['a byte after it', join(leaf.der, bytes('00'))],
    ['a set', join(bytes('31'), leaf.der.subarray(1))],
    ['PEM', Uint8Array.from(Buffer.from(leaf.pem))],
  ])('refuses %s', (_what, der) => {
    expect(attempt(() => readCertificate(der))).toBeInstanceOf(MalformedError)
  })

  it('refuses lengths that are longer than need be: the same certificate would have two fingerprints', () => {
    const padded = join(bytes('3083 00'), leaf.der.subarray(2))
    expect(new X509Certificate(padded).subject).toBe('CN=a.test')
    expect(attempt(() => readCertificate(padded))).toMatchObject({ why: 'not in the one encoding that DER allows' })
  })
})

describe('the public key', () => {
  it.each<[string, () => KeyPair, Certificate['publicKey']]>([
    ['RSA', () => newKey('rsa', 1024), { type: 'rsa', bits: 1024, curve: null }],
    [
      'RSA for PSS alone',
      () => generateKeyPairSync('rsa-pss', { modulusLength: 1024 }),
      { type: 'rsa-pss', bits: 1024, curve: null },
    ],
    ...(
      [
        ['prime256v1', 256],
        ['secp384r1', 384],
        ['secp521r1', 521],
        ['secp256k1', 256],
        ['secp224r1', 224],
        ['prime192v1', 192],
        ['brainpoolP256r1', 256],
        ['brainpoolP384r1', 384],
        ['brainpoolP512r1', 512],
        ['sect283k1', null],
      ] as const
    ).map(
      ([curve, bits]) =>
        [curve, () => generateKeyPairSync('ec', { namedCurve: curve }), { type: 'ec', bits, curve }] as [
          string,
          () => KeyPair,
          Certificate['publicKey'],
        ],
    ),
    ['Ed25519', () => newKey('ed25519'), { type: 'ed25519', bits: null, curve: null }],
    ['Ed448', () => generateKeyPairSync('ed448'), { type: 'ed448', bits: null, curve: null }],
  ])('of %s', (_name, make, expected) => {
    expect(read({ key: make() }).publicKey).toEqual(expected)
  })

  it('of RSA has a number of bits that need not be a round one', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1023 })
    expect(read({ key: { publicKey, privateKey } }).publicKey.bits).toBe(1023)
  })

  it('that this runtime cannot read is named by its OID', () => {
    const spki = tlv(SEQUENCE, tlv(SEQUENCE, tlv(OID, bytes('2a85030701010101'))), tlv(BIT_STRING, bytes('00aa')))
    expect(readBent({ spki })).toMatchObject({
      publicKey: { type: 'unknown (1.2.643.7.1.1.1.1)', bits: null, curve: null },
      spkiSha256: sha256(spki),
    })
  })

  it.each<[string, Uint8Array]>([
    ['nothing in it', tlv(SEQUENCE)],
    ['no algorithm', tlv(SEQUENCE, tlv(SEQUENCE), tlv(BIT_STRING, bytes('00')))],
    ['an algorithm that is no OID', tlv(SEQUENCE, tlv(SEQUENCE, tlv(OCTET_STRING)), tlv(BIT_STRING, bytes('00')))],
  ])('is refused with %s', (_what, spki) => {
    expect(readBent({ spki })).toBeInstanceOf(MalformedError)
  })
})

describe('the signature algorithm', () => {
  it.each<[string, Partial<CertificateRequest>, string]>([
    ['RSA with SHA-1', { issuer: { ...root, keyPair: newKey('rsa', 1024) }, hash: 'sha1' }, 'sha1WithRSAEncryption'],
    ['RSA with MD5', { issuer: { ...root, keyPair: newKey('rsa', 1024) }, hash: 'md5' }, 'md5WithRSAEncryption'],
    ['P-384', { issuer: { ...root, keyPair: newKey('ec', 'P-384') } }, 'ecdsa-with-SHA384'],
    ['Ed25519', { issuer: { ...root, keyPair: newKey('ed25519') } }, 'ED25519'],
  ])('of an issuer with %s', (_what, request, algorithm) => {
    expect(read(request).signature.name).toBe(algorithm)
  })

  it('is the one beside the signature', () => {
    const pss = tlv(SEQUENCE, tlv(OID, bytes('2a864886f70d01010a')))
    expect(readBent({}, pss)).toMatchObject({ signature: { name: 'rsassaPss', hash: 'SHA-1' } })
    expect(readBent({}, tlv(SEQUENCE))).toBeInstanceOf(MalformedError)
  })
})

describe('isSelfIssued', () => {
  it('compares the names to the byte, and no signature', () => {
    expect(isSelfIssued(readCertificate(root.der))).toBe(true)
    expect(isSelfIssued(readCertificate(leaf.der))).toBe(false)
    const forged = issue({
      notBefore,
      notAfter,
      subject: { organization: 'Lab', commonName: 'Root' },
      issuer: { ...root, keyPair: newKey('ec', 'P-256') },
    })
    expect(isSelfIssued(readCertificate(forged.der))).toBe(true)
  })
})
