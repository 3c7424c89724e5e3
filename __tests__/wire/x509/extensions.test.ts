import { describe, expect, it } from '@jest/globals'
import { issue, type CertificateRequest } from '../../../src/lab/issue.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificate, type Certificate } from '../../../src/wire/x509/certificate.ts'
import { bytes, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { bend, BOOLEAN, extension, extensions, INTEGER, OCTET_STRING, OID, SEQUENCE, text, tlv } from './tlv.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const read = (request: Partial<CertificateRequest>): Certificate => readCertificate(issue({ ...life, ...request }).der)

const plain = issue({ ...life, subject: { commonName: 'plain' } })
/** A certificate with these extensions and no others. */
const readWith = (...list: readonly Uint8Array[]): Certificate | MalformedError =>
  attempt(() => readCertificate(bend(plain.der, { extensions: extensions(...list) })))

const SAN = '551d11'
const BASIC_CONSTRAINTS = '551d13'
const KEY_USAGE = '551d0f'
const EXTENDED_KEY_USAGE = '551d25'
const AUTHORITY_INFO_ACCESS = '2b06010505070101'
const UNKNOWN = '2a0304'

const TRUE = tlv(BOOLEAN, bytes('ff'))
const FALSE = tlv(BOOLEAN, bytes('00'))

describe('subjectAltName', () => {
  it('gives DNS names as written and addresses in their one form, in order', () => {
    expect(
      read({
        names: ['b.test', '192.0.2.1', '*.A.test', '2001:db8::1', '::ffff:192.0.2.1', '::', '2001:db8:0:0:1::0'],
      }),
    ).toMatchObject({
      dnsNames: ['b.test', '*.A.test'],
      ipAddresses: ['192.0.2.1', '2001:db8::1', '::ffff:c000:201', '::', '2001:db8:0:0:1::'],
    })
  })

  it('keeps what a name may hide', () => {
    expect(read({ names: ['good.test\0.evil.test', '::error::x\n'] }).dnsNames).toEqual([
      'good.test\0.evil.test',
      '::error::x\n',
    ])
  })

  it('gives an address of another length as hex, which matches none', () => {
    expect(readWith(extension(SAN, tlv(SEQUENCE, tlv(0x87, bytes('c0000201 ffffff00')), tlv(0x87))))).toMatchObject({
      ipAddresses: ['c0000201ffffff00', ''],
    })
  })

  it('passes over names of other kinds', () => {
    const names = tlv(
      SEQUENCE,
      tlv(0x81, text('a@b.test')),
      tlv(0x86, text('https://c.test')),
      tlv(0x82, text('d.test')),
    )
    expect(readWith(extension(SAN, names))).toMatchObject({ dnsNames: ['d.test'], ipAddresses: [] })
  })

  it('is no names when it is absent', () => {
    expect(readCertificate(plain.der)).toMatchObject({ dnsNames: [], ipAddresses: [] })
  })

  it('is refused when it is no sequence', () => {
    expect(readWith(extension(SAN, tlv(OCTET_STRING)))).toMatchObject({ what: 'extension 2.5.29.17' })
  })
})

describe('basicConstraints', () => {
  it.each<[Partial<CertificateRequest>, boolean, number | null]>([
    [{ ca: true }, true, null],
    [{ ca: true, pathLength: 0 }, true, 0],
    [{ ca: true, pathLength: 3 }, true, 3],
    [{ ca: true, pathLength: 127 }, true, 127],
    [{ ca: true, pathLength: 128 }, true, 128],
    [{ ca: true, pathLength: 255 }, true, 255],
    [{ ca: true, pathLength: 256 }, true, null],
    [{ ca: true, pathLength: 2 ** 40 }, true, null],
    [{ ca: false }, false, null],
    [{ omit: ['basicConstraints'] }, false, null],
  ])('of %j: CA %s, path length %s', (request, ca, pathLength) => {
    expect(read(request)).toMatchObject({ isCa: ca, pathLength })
  })

  it('may write FALSE out', () => {
    expect(readWith(extension(BASIC_CONSTRAINTS, tlv(SEQUENCE, FALSE)))).toMatchObject({ isCa: false })
    expect(readWith(extension(BASIC_CONSTRAINTS, tlv(SEQUENCE, TRUE)))).toMatchObject({ isCa: true })
  })

  it.each<[string, Uint8Array]>([
    ['a boolean that is neither', tlv(SEQUENCE, tlv(BOOLEAN, bytes('01')))],
    ['a path length below zero', tlv(SEQUENCE, TRUE, tlv(INTEGER, bytes('ff')))],
    ['a path length of no octets', tlv(SEQUENCE, TRUE, tlv(INTEGER))],
    ['another order', tlv(SEQUENCE, tlv(INTEGER, bytes('00')), TRUE)],
    ['two booleans', tlv(SEQUENCE, TRUE, TRUE)],
    ['an element too many', tlv(SEQUENCE, TRUE, tlv(INTEGER, bytes('00')), tlv(INTEGER, bytes('00')))],
    ['a context tag in the place of the boolean', tlv(SEQUENCE, tlv(0x81, bytes('ff')))],
    ['no sequence', TRUE],
    ['no content', bytes('')],
    ['bytes after it', join(tlv(SEQUENCE, TRUE), bytes('00'))],
  ])('is refused with %s', (_what, value) => {
    expect(readWith(extension(BASIC_CONSTRAINTS, value))).toBeInstanceOf(MalformedError)
  })
})

describe('keyUsage', () => {
  it.each<[Partial<CertificateRequest>, boolean | null]>([
    [{ keyUsage: ['keyCertSign'] }, true],
    [{ keyUsage: ['digitalSignature', 'keyCertSign', 'cRLSign'] }, true],
    [{ keyUsage: ['keyAgreement'] }, false],
    [{ keyUsage: ['cRLSign'] }, false],
    [{ keyUsage: ['decipherOnly'] }, false],
    [{ keyUsage: [] }, false],
    [{ omit: ['keyUsage'] }, null],
  ])('of %j: signs certificates %s', (request, expected) => {
    expect(read(request).canSignCertificates).toBe(expected)
  })

  it('is refused when it is no bit string', () => {
    expect(readWith(extension(KEY_USAGE, tlv(OCTET_STRING, bytes('04'))))).toMatchObject({ what: 'KeyUsage' })
  })
})

describe('extendedKeyUsage', () => {
  it.each<[Partial<CertificateRequest>, string[] | null]>([
    [{ extendedKeyUsage: ['serverAuth', 'clientAuth'] }, ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']],
    [{ extendedKeyUsage: ['any'] }, ['2.5.29.37.0']],
    [{ extendedKeyUsage: [] }, null],
  ])('of %j: %j', (request, expected) => {
    expect(read(request).extendedKeyUsage).toEqual(expected)
  })

  it('allows nothing when it is empty, unlike when it is absent', () => {
    expect(readWith(extension(EXTENDED_KEY_USAGE, tlv(SEQUENCE)))).toMatchObject({ extendedKeyUsage: [] })
  })

  it.each<[string, Uint8Array]>([
    ['no sequence', tlv(OID, bytes('2b06010505070301'))],
    ['a purpose that is no OID', tlv(SEQUENCE, tlv(INTEGER, bytes('01')))],
  ])('is refused with %s', (_what, value) => {
    expect(readWith(extension(EXTENDED_KEY_USAGE, value))).toBeInstanceOf(MalformedError)
  })
})

describe('authorityInfoAccess', () => {
  it('gives where the issuer’s certificate is, and not the responder', () => {
    expect(read({ ocsp: 'http://ocsp.test', caIssuers: 'http://ca.test/ca.der' }).caIssuers).toEqual([
      'http://ca.test/ca.der',
    ])
    expect(read({ ocsp: 'http://ocsp.test' }).caIssuers).toEqual([])
    expect(read({}).caIssuers).toEqual([])
  })

  it('passes over a place that is no URI, and an access without a place', () => {
    const method = tlv(OID, bytes('2b06010505073002'))
    const value = tlv(
      SEQUENCE,
      tlv(SEQUENCE, method, tlv(0x82, text('d.test'))),
      tlv(SEQUENCE, method),
      tlv(SEQUENCE, method, tlv(0x86, text('file:///etc/passwd'))),
    )
    expect(readWith(extension(AUTHORITY_INFO_ACCESS, value))).toMatchObject({ caIssuers: ['file:///etc/passwd'] })
  })
})

describe('extensions', () => {
  it('that are critical and not understood are named', () => {
    const value = bytes('0500')
    expect(read({ extensions: [{ id: '1.2.3.4', critical: true, value }] }).unknownCritical).toEqual(['1.2.3.4'])
    expect(read({ extensions: [{ id: '1.2.3.4', critical: false, value }] }).unknownCritical).toEqual([])
    expect(readWith(extension(UNKNOWN, value, FALSE))).toMatchObject({ unknownCritical: [] })
  })

  it('that are critical and read, or say nothing about a path, are understood', () => {
    const anyPolicy = tlv(SEQUENCE, tlv(SEQUENCE, tlv(OID, bytes('551d2000'))))
    expect(
      readWith(
        extension(SAN, tlv(SEQUENCE, tlv(0x82, text('a.test'))), TRUE),
        extension(BASIC_CONSTRAINTS, tlv(SEQUENCE), TRUE),
        extension(EXTENDED_KEY_USAGE, tlv(SEQUENCE), TRUE),
        extension('551d20', anyPolicy, TRUE),
        extension('551d1f', tlv(SEQUENCE), TRUE),
      ),
    ).toMatchObject({ dnsNames: ['a.test'], unknownCritical: [] })
  })

  it.each([
    ['nameConstraints', '551d1e', '2.5.29.30'],
    ['policyConstraints', '551d24', '2.5.29.36'],
    ['inhibitAnyPolicy', '551d36', '2.5.29.54'],
    ['the poison of a precertificate', '2b06010401d679020403', '1.3.6.1.4.1.11129.2.4.3'],
  ])('do not count as understood for %s', (_name, hex, oid) => {
    expect(readWith(extension(hex, tlv(SEQUENCE), TRUE))).toMatchObject({ unknownCritical: [oid] })
  })

  it.each([SAN, UNKNOWN])('that stand twice are refused: %s', (oid) => {
    const value = tlv(SEQUENCE)
    expect(readWith(extension(oid, value))).not.toBeInstanceOf(MalformedError)
    expect(readWith(extension(oid, value), extension(oid, value))).toMatchObject({
      what: 'Extensions',
      why: oid === SAN ? '2.5.29.17 stands twice' : '1.2.3.4 stands twice',
    })
  })

  it.each<[string, Uint8Array]>([
    ['no value', tlv(SEQUENCE, tlv(OID, bytes(UNKNOWN)))],
    ['a boolean and no value', tlv(SEQUENCE, tlv(OID, bytes(UNKNOWN)), TRUE)],
    ['a value that is no octet string', tlv(SEQUENCE, tlv(OID, bytes(UNKNOWN)), tlv(INTEGER, bytes('05')))],
    ['an integer for the boolean', extension(UNKNOWN, bytes('0500'), tlv(INTEGER, bytes('01')))],
    ['a boolean that is neither', extension(UNKNOWN, bytes('0500'), tlv(BOOLEAN, bytes('01')))],
    ['an element too many', extension(UNKNOWN, bytes('0500'), TRUE, TRUE)],
    ['no OID', tlv(SEQUENCE, tlv(OCTET_STRING))],
    ['nothing in it', tlv(SEQUENCE)],
    ['another type', tlv(0x31, tlv(OID, bytes(UNKNOWN)), tlv(OCTET_STRING))],
    ['content that is no DER', extension(SAN, bytes('30'))],
  ])('are refused with %s', (_what, element) => {
    expect(readWith(element)).toBeInstanceOf(MalformedError)
  })

  it.each<[string, Uint8Array]>([
    ['a set', tlv(0xa3, tlv(0x31))],
    ['nothing', tlv(0xa3)],
    ['octets', tlv(0x83, bytes('3000'))],
  ])('are refused in %s', (_what, wrapper) => {
    expect(attempt(() => readCertificate(bend(plain.der, { extensions: wrapper })))).toBeInstanceOf(MalformedError)
  })
})
