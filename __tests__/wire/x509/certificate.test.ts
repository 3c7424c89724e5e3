import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { issue, type CertificateRequest } from '../../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../../src/lab/key.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { isSelfIssued, readCertificate, type Certificate } from '../../../src/wire/x509/certificate.ts'
import { fixedKey } from '../../fixed-keys.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import {
  attribute,
  bend,
  BIT_STRING,
  elementsOf,
  GENERALIZED_TIME,
  IA5_STRING,
  INTEGER,
  name,
  OCTET_STRING,
  OID,
  PRINTABLE_STRING,
  SEQUENCE,
  TELETEX_STRING,
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
    const [tbs = bytes(''), , signature = bytes('')] = elementsOf(leaf.der)
    expect(certificate).toEqual({
      sha256: sha256(leaf.der),
      version: 3,
      serial: new X509Certificate(leaf.der).serialNumber.toLowerCase(),
      isSerialDer: true,
      subject: 'CN=a.test',
      issuer: 'CN=Root,O=Lab',
      commonName: 'a.test',
      subjectKey: '["2.5.4.3=a.test"]',
      issuerKey: '["2.5.4.10=lab"],["2.5.4.3=root"]',
      canonicalSubject: ['["2.5.4.3=a.test"]'],
      subjectEmails: [],
      issuerDer: name(
        [attribute('55040a', tlv(UTF8_STRING, text('Lab')))],
        [attribute('550403', tlv(UTF8_STRING, text('Root')))],
      ),
      notBefore: notBefore.getTime(),
      notAfter: notAfter.getTime(),
      publicKey: { type: 'ec', bits: 256, curve: 'prime256v1', hasExplicitCurve: false },
      spkiSha256: sha256(spki),
      spki: new Uint8Array(spki),
      signature: { name: 'ecdsa-with-SHA256', hash: 'SHA-256', keyType: 'ec', saltLength: null },
      signatureIsConsistent: true,
      tbs,
      // behind the tag, the length and the count of unused bits
      signatureValue: Buffer.from(signature.subarray(3)),
      der: leaf.der,
      extensions: [
        { oid: '2.5.29.19', critical: true },
        { oid: '2.5.29.15', critical: true },
        { oid: '2.5.29.14', critical: false },
        { oid: '2.5.29.37', critical: false },
        { oid: '2.5.29.35', critical: false },
        { oid: '2.5.29.17', critical: false },
      ],
      malformed: [],
      unknownCritical: [],
      alternativeNames: [{ kind: 'dns', value: 'a.test' }],
      dnsNames: ['a.test'],
      ipAddresses: [],
      isCa: false,
      pathLength: null,
      keyUsage: ['digitalSignature'],
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.1'],
      nameConstraints: null,
      policies: null,
      policyMappings: [],
      policyConstraints: null,
      inhibitAnyPolicy: null,
      subjectKeyId: hexOf(leaf.keyIdentifier),
      authorityKeyId: { keyId: hexOf(root.keyIdentifier), hasIssuer: false, hasSerial: false },
      crlDistributionPoints: [],
      caIssuers: [],
      ocspResponders: [],
      tlsFeatures: [],
      sctList: null,
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
    expect(read({ serial })).toMatchObject({ serial: hex, isSerialDer: true })
  })

  it.each(['0005', '0000', 'ffff', ''])('reads a serial number that DER would not write: %s', (serial) => {
    expect(readBent({ serial: tlv(INTEGER, bytes(serial)) })).toMatchObject({ serial, isSerialDer: false })
  })

  it('gives what is signed as it stands, with a padded serial number in it', () => {
    const bent = bend(leaf.der, { serial: tlv(INTEGER, bytes('0005')) })
    const { der, tbs } = readCertificate(bent)
    expect(hexOf(der)).toBe(hexOf(bent))
    expect(hexOf(tbs)).toBe(hexOf(elementsOf(bent)[0] ?? bytes('')))
  })

  it('reads no other number that is padded', () => {
    expect(readBent({ version: tlv(0xa0, tlv(INTEGER, bytes('0002'))) })).toBeInstanceOf(MalformedError)
  })

  it('reads an empty subject', () => {
    expect(read({ names: ['a.test'] })).toMatchObject({ subject: '', commonName: null, subjectKey: '' })
  })

  it('gives names that are the same one key, however they are written (RFC 5280 section 7.1)', () => {
    const keyOf = (tag: number, value: string): string => {
      const certificate = readBent({ subject: name([attribute('550403', tlv(tag, text(value)))]) })
      return 'subjectKey' in certificate ? certificate.subjectKey : certificate.message
    }
    const key = keyOf(UTF8_STRING, 'a test')
    expect(key).toBe('["2.5.4.3=a test"]')
    expect(keyOf(PRINTABLE_STRING, 'a test')).toBe(key)
    expect(keyOf(UTF8_STRING, ' A   Test ')).toBe(key)
    expect(keyOf(UTF8_STRING, 'atest')).not.toBe(key)
    // what a TeletexString says, nobody can tell for sure
    expect(keyOf(TELETEX_STRING, 'a test')).not.toBe(key)
  })

  it('gives the mail addresses of the subject', () => {
    const mail = (value: string): Uint8Array => attribute('2a864886f70d010901', tlv(IA5_STRING, text(value)))
    expect(readBent({ subject: name([mail('a@a.test')], [mail('b@b.test')]) })).toMatchObject({
      subjectEmails: ['a@a.test', 'b@b.test'],
    })
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
      version: 1,
      alternativeNames: null,
      keyUsage: null,
      extendedKeyUsage: null,
      extensions: [],
      unknownCritical: [],
    })
  })

  it.each([
    ['00', 1],
    ['01', 2],
    ['02', 3],
  ])('reads the version %s as %d', (octets, version) => {
    expect(readBent({ version: tlv(0xa0, tlv(INTEGER, bytes(octets))) })).toMatchObject({ version })
  })

  it.each<[string, Uint8Array]>([
    ['a fourth', tlv(0xa0, tlv(INTEGER, bytes('03')))],
    ['one below zero', tlv(0xa0, tlv(INTEGER, bytes('ff')))],
    ['one of no octets', tlv(0xa0, tlv(INTEGER))],
    ['nothing', tlv(0xa0)],
    ['octets', tlv(0xa0, tlv(OCTET_STRING, bytes('02')))],
  ])('refuses %s for the version', (_what, version) => {
    expect(readBent({ version })).toBeInstanceOf(MalformedError)
  })

  it('tells whether the algorithm that is signed stands beside the signature', () => {
    const other = tlv(SEQUENCE, tlv(OID, bytes('2a8648ce3d040303')))
    expect(readCertificate(leaf.der).signatureIsConsistent).toBe(true)
    expect(readBent({ signature: other })).toMatchObject({ signatureIsConsistent: false })
    expect(readBent({}, other)).toMatchObject({ signatureIsConsistent: false })
    expect(readBent({ signature: other }, other)).toMatchObject({ signatureIsConsistent: true })
  })

  it.each<[string, Uint8Array]>([
    ['no octets', tlv(BIT_STRING)],
    ['more unused bits than an octet has', tlv(BIT_STRING, bytes('08ff'))],
    ['unused bits of nothing', tlv(BIT_STRING, bytes('01'))],
    ['another type', tlv(OCTET_STRING, bytes('00ff'))],
  ])('refuses a signature of %s', (_what, signature) => {
    const [tbs = bytes(''), algorithm = bytes('')] = elementsOf(leaf.der)
    expect(attempt(() => readCertificate(tlv(SEQUENCE, tbs, algorithm, signature)))).toBeInstanceOf(MalformedError)
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
    ['RSA', () => fixedKey('rsa1024'), { type: 'rsa', bits: 1024, curve: null, hasExplicitCurve: false }],
    [
      'RSA for PSS alone',
      () => fixedKey('pss2048'),
      { type: 'rsa-pss', bits: 2048, curve: null, hasExplicitCurve: false },
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
        [
          curve,
          () => generateKeyPairSync('ec', { namedCurve: curve }),
          { type: 'ec', bits, curve, hasExplicitCurve: false },
        ] as [string, () => KeyPair, Certificate['publicKey']],
    ),
    ['Ed25519', () => newKey('ed25519'), { type: 'ed25519', bits: null, curve: null, hasExplicitCurve: false }],
    ['Ed448', () => generateKeyPairSync('ed448'), { type: 'ed448', bits: null, curve: null, hasExplicitCurve: false }],
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
      publicKey: { type: 'unknown (1.2.643.7.1.1.1.1)', bits: null, curve: null, hasExplicitCurve: false },
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
    ['RSA with SHA-1', { issuer: { ...root, keyPair: fixedKey('rsa1024') }, hash: 'sha1' }, 'sha1WithRSAEncryption'],
    ['RSA with MD5', { issuer: { ...root, keyPair: fixedKey('rsa1024') }, hash: 'md5' }, 'md5WithRSAEncryption'],
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
  it('compares the names, and no signature', () => {
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
