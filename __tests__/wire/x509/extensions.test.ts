import { describe, expect, it } from '@jest/globals'
import { issue, type CertificateRequest } from '../../../src/lab/issue.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificate, type Certificate } from '../../../src/wire/x509/certificate.ts'
import type { KeyUsage } from '../../../src/wire/x509/extensions.ts'
import { bytes, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { bend, BOOLEAN, extension, extensions, INTEGER, OCTET_STRING, OID, SEQUENCE, text, tlv } from './tlv.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const read = (request: Partial<CertificateRequest>): Certificate => readCertificate(issue({ ...life, ...request }).der)

const plain = issue({ ...life, subject: { commonName: 'plain' } })
/** What is said of one extension that cannot be read; the certificate can. */
const brokenOnly = (oid: string, critical = false): object => ({
  malformed: [{ oid, critical, why: expect.any(String) }],
  unknownCritical: [],
})
/** A certificate with these extensions and no others. */
const readWith = (...list: readonly Uint8Array[]): Certificate | MalformedError =>
  attempt(() => readCertificate(bend(plain.der, { extensions: extensions(...list) })))

const SAN = '551d11'
const BASIC_CONSTRAINTS = '551d13'
const KEY_USAGE = '551d0f'
const EXTENDED_KEY_USAGE = '551d25'
const SUBJECT_KEY_ID = '551d0e'
const AUTHORITY_KEY_ID = '551d23'
const NAME_CONSTRAINTS = '551d1e'
const AUTHORITY_INFO_ACCESS = '2b06010505070101'
const TLS_FEATURE = '2b06010505070118'
const NO_CHECK = '2b0601050507300105'
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

  it('keeps names of other kinds apart', () => {
    const names = tlv(
      SEQUENCE,
      tlv(0x81, text('a@b.test')),
      tlv(0x86, text('https://c.test')),
      tlv(0x82, text('d.test')),
    )
    expect(readWith(extension(SAN, names))).toMatchObject({
      alternativeNames: [
        { kind: 'email', value: 'a@b.test' },
        { kind: 'uri', value: 'https://c.test' },
        { kind: 'dns', value: 'd.test' },
      ],
      dnsNames: ['d.test'],
      ipAddresses: [],
    })
  })

  it('is no names when it is absent', () => {
    expect(readCertificate(plain.der)).toMatchObject({ alternativeNames: null, dnsNames: [], ipAddresses: [] })
  })

  it('may be there and hold none', () => {
    expect(readWith(extension(SAN, tlv(SEQUENCE)))).toMatchObject({ alternativeNames: [], malformed: [] })
  })

  it('is named as broken, and gives no names, when one of them is', () => {
    for (const value of [tlv(OCTET_STRING), tlv(SEQUENCE, tlv(0x82, text('a.test')), tlv(0x89, text('b.test')))]) {
      expect(readWith(extension(SAN, value, TRUE))).toMatchObject({
        ...brokenOnly('2.5.29.17', true),
        alternativeNames: null,
        dnsNames: [],
      })
    }
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
  ])('is named as broken, and makes no CA, with %s', (_what, value) => {
    expect(readWith(extension(BASIC_CONSTRAINTS, value))).toMatchObject({
      ...brokenOnly('2.5.29.19'),
      isCa: false,
      pathLength: null,
    })
  })
})

describe('keyUsage', () => {
  it.each<[string, KeyUsage[]]>([
    ['03020780', ['digitalSignature']],
    ['03020640', ['nonRepudiation']],
    ['03020520', ['keyEncipherment']],
    ['03020410', ['dataEncipherment']],
    ['03020308', ['keyAgreement']],
    ['03020204', ['keyCertSign']],
    ['03020102', ['cRLSign']],
    ['03020001', ['encipherOnly']],
    ['0303070080', ['decipherOnly']],
    ['03020106', ['keyCertSign', 'cRLSign']],
    ['030100', []],
    // bits that mean nothing yet
    ['0303000001', []],
  ])('of %s is %j', (value, expected) => {
    expect(readWith(extension(KEY_USAGE, bytes(value)))).toMatchObject({ keyUsage: expected, malformed: [] })
  })

  it('is null when it is absent', () => {
    expect(read({ omit: ['keyUsage'] }).keyUsage).toBeNull()
  })

  it.each<[string, string]>([
    ['another type', '040104'],
    ['no octets', '0300'],
    ['more unused bits than an octet has', '03020880'],
    ['bytes after it', '0302078000'],
  ])('is named as broken with %s', (_what, value) => {
    expect(readWith(extension(KEY_USAGE, bytes(value)))).toMatchObject({ ...brokenOnly('2.5.29.15'), keyUsage: null })
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
  ])('is named as broken with %s', (_what, value) => {
    expect(readWith(extension(EXTENDED_KEY_USAGE, value))).toMatchObject({
      ...brokenOnly('2.5.29.37'),
      extendedKeyUsage: null,
    })
  })
})

describe('subjectKeyIdentifier', () => {
  it('is hex, and null when it is absent', () => {
    expect(readWith(extension(SUBJECT_KEY_ID, tlv(OCTET_STRING, bytes('00ab'))))).toMatchObject({
      subjectKeyId: '00ab',
    })
    expect(readWith()).toMatchObject({ subjectKeyId: null, malformed: [] })
  })

  it('is named as broken when it is no octet string', () => {
    expect(readWith(extension(SUBJECT_KEY_ID, tlv(SEQUENCE)))).toMatchObject({
      ...brokenOnly('2.5.29.14'),
      subjectKeyId: null,
    })
  })
})

describe('authorityKeyIdentifier', () => {
  const keyId = tlv(0x80, bytes('00ab'))
  const issuer = tlv(0xa1, tlv(0x82, text('a.test')))
  const serial = tlv(0x82, bytes('05'))

  it.each<[string, readonly Uint8Array[], Certificate['authorityKeyId']]>([
    ['a key', [keyId], { keyId: '00ab', hasIssuer: false, hasSerial: false }],
    ['issuer and serial', [issuer, serial], { keyId: null, hasIssuer: true, hasSerial: true }],
    ['all three', [keyId, issuer, serial], { keyId: '00ab', hasIssuer: true, hasSerial: true }],
    ['nothing', [], { keyId: null, hasIssuer: false, hasSerial: false }],
  ])('may name %s', (_what, fields, expected) => {
    expect(readWith(extension(AUTHORITY_KEY_ID, tlv(SEQUENCE, ...fields)))).toMatchObject({
      authorityKeyId: expected,
      malformed: [],
    })
  })

  it.each<[string, Uint8Array]>([
    ['another tag', tlv(SEQUENCE, tlv(0x83, bytes('00')))],
    ['a universal type', tlv(SEQUENCE, tlv(OCTET_STRING, bytes('00ab')))],
    ['the key alone', keyId],
  ])('is named as broken with %s', (_what, value) => {
    expect(readWith(extension(AUTHORITY_KEY_ID, value))).toMatchObject({
      ...brokenOnly('2.5.29.35'),
      authorityKeyId: null,
    })
  })
})

describe('authorityInfoAccess', () => {
  it('gives where the issuer’s certificate is, and where its responder is', () => {
    expect(read({ ocsp: 'http://ocsp.test', caIssuers: 'http://ca.test/ca.der' })).toMatchObject({
      caIssuers: ['http://ca.test/ca.der'],
      ocspResponders: ['http://ocsp.test'],
    })
    expect(read({ ocsp: 'http://ocsp.test' })).toMatchObject({ caIssuers: [], ocspResponders: ['http://ocsp.test'] })
    expect(read({})).toMatchObject({ caIssuers: [], ocspResponders: [] })
  })

  it('is named as broken with an access without a place', () => {
    const value = tlv(SEQUENCE, tlv(SEQUENCE, tlv(OID, bytes('2b06010505073002'))))
    expect(readWith(extension(AUTHORITY_INFO_ACCESS, value))).toMatchObject({
      ...brokenOnly('1.3.6.1.5.5.7.1.1'),
      caIssuers: [],
    })
  })

  it('passes over a place that is no URI', () => {
    const method = tlv(OID, bytes('2b06010505073002'))
    const value = tlv(
      SEQUENCE,
      tlv(SEQUENCE, method, tlv(0x82, text('d.test'))),
      tlv(SEQUENCE, method, tlv(0x86, text('file:///etc/passwd'))),
    )
    expect(readWith(extension(AUTHORITY_INFO_ACCESS, value))).toMatchObject({ caIssuers: ['file:///etc/passwd'] })
  })
})

describe('TLS features', () => {
  const featureOf = (...numbers: readonly string[]): Uint8Array =>
    extension(TLS_FEATURE, tlv(SEQUENCE, ...numbers.map((number) => tlv(INTEGER, bytes(number)))))

  it('are numbers of TLS extensions, in order, and none where the extension is absent', () => {
    expect(readWith(featureOf('05'))).toMatchObject({ tlsFeatures: [5], malformed: [] })
    expect(readWith(featureOf('11', '05', '0100'))).toMatchObject({ tlsFeatures: [17, 5, 256] })
    expect(readWith(featureOf())).toMatchObject({ tlsFeatures: [], malformed: [] })
    expect(readCertificate(plain.der).tlsFeatures).toEqual([])
  })

  it('that are critical are such as most clients do not understand', () => {
    const value = tlv(SEQUENCE, tlv(INTEGER, bytes('05')))
    expect(readWith(extension(TLS_FEATURE, value, TRUE))).toMatchObject({
      tlsFeatures: [5],
      unknownCritical: ['1.3.6.1.5.5.7.1.24'],
    })
  })

  it.each<[string, Uint8Array]>([
    ['no sequence', tlv(INTEGER, bytes('05'))],
    ['a feature that is no number', tlv(SEQUENCE, tlv(OCTET_STRING, bytes('05')))],
    ['a padded number', tlv(SEQUENCE, tlv(INTEGER, bytes('0005')))],
    ['a negative number', tlv(SEQUENCE, tlv(INTEGER, bytes('ff')))],
  ])('are named as broken with %s', (_what, value) => {
    expect(readWith(extension(TLS_FEATURE, value))).toMatchObject({
      ...brokenOnly('1.3.6.1.5.5.7.1.24'),
      tlsFeatures: [],
    })
  })
})

describe('extensions', () => {
  it('are understood when ocsp-nocheck is critical (RFC 6960 section 4.2.2.2.1)', () => {
    expect(readWith(extension(NO_CHECK, bytes('0500'), TRUE))).toMatchObject({ unknownCritical: [], malformed: [] })
  })

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
        extension(
          '551d1f',
          tlv(SEQUENCE, tlv(SEQUENCE, tlv(0xa0, tlv(0xa0, tlv(0x86, text('http://a.test/')))))),
          TRUE,
        ),
        extension(NAME_CONSTRAINTS, tlv(SEQUENCE, tlv(0xa0, tlv(SEQUENCE, tlv(0x82, text('a.test'))))), TRUE),
        extension('551d21', tlv(SEQUENCE, tlv(SEQUENCE, tlv(OID, bytes('2a03')), tlv(OID, bytes('2a04')))), TRUE),
        extension('551d24', tlv(SEQUENCE, tlv(0x80, bytes('00'))), TRUE),
        extension('551d36', tlv(INTEGER, bytes('00')), TRUE),
      ),
    ).toMatchObject({
      dnsNames: ['a.test'],
      nameConstraints: { permitted: [{ kind: 'dns', value: 'a.test' }], excluded: [] },
      policies: ['2.5.29.32.0'],
      policyMappings: [{ issuerPolicy: '1.2.3', subjectPolicy: '1.2.4' }],
      policyConstraints: { requireExplicit: 0, inhibitMapping: null },
      inhibitAnyPolicy: 0,
      malformed: [],
      unknownCritical: [],
    })
  })

  it('that are known and broken stand as absent, each with its reason', () => {
    const certificate = readWith(
      extension('551d20', tlv(SEQUENCE), TRUE),
      extension('551d21', tlv(SEQUENCE)),
      extension('551d24', tlv(SEQUENCE)),
      extension('551d36', tlv(OCTET_STRING)),
      extension(NAME_CONSTRAINTS, tlv(SEQUENCE), TRUE),
    )
    expect(certificate).toMatchObject({
      policies: null,
      policyMappings: [],
      policyConstraints: null,
      inhibitAnyPolicy: null,
      tlsFeatures: [],
      nameConstraints: null,
      unknownCritical: [],
    })
    const { malformed } = certificate as Certificate
    expect(new Set(malformed.map(({ oid, critical }) => `${oid} ${String(critical)}`))).toEqual(
      new Set(['2.5.29.30 true', '2.5.29.32 true', '2.5.29.33 false', '2.5.29.36 false', '2.5.29.54 false']),
    )
    expect(malformed.find(({ oid }) => oid === '2.5.29.32')?.why).toContain('one element at least is expected')
  })

  it('of Microsoft’s application policies are understood beside an extended key usage alone', () => {
    const applicationPolicies = extension('2b060104018237150a', tlv(SEQUENCE), TRUE)
    const purposes = extension(EXTENDED_KEY_USAGE, tlv(SEQUENCE, tlv(OID, bytes('2b06010505070301'))))
    expect(readWith(applicationPolicies, purposes)).toMatchObject({ unknownCritical: [] })
    expect(readWith(applicationPolicies)).toMatchObject({ unknownCritical: ['1.3.6.1.4.1.311.21.10'] })
  })

  it.each([['the poison of a precertificate', '2b06010401d679020403', '1.3.6.1.4.1.11129.2.4.3']])(
    'do not count as understood for %s',
    (_name, hex, oid) => {
      expect(readWith(extension(hex, tlv(SEQUENCE), TRUE))).toMatchObject({ unknownCritical: [oid] })
    },
  )

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

describe('the list of timestamps', () => {
  const SCT_LIST = '2b06010401d679020402'

  it.each<[string, Uint8Array]>([
    ['a list', tlv(OCTET_STRING, bytes('0003 0001aa'))],
    ['no list at all', bytes('ffff')],
    ['nothing', bytes('')],
  ])('is given as it stands when it is %s, and nothing is broken for it', (_, value) => {
    expect(readWith(extension(SCT_LIST, value))).toMatchObject({ sctList: value, malformed: [], unknownCritical: [] })
  })

  it('is none when it is absent', () => {
    expect(readCertificate(plain.der)).toMatchObject({ sctList: null })
  })

  it('is not understood by those who must understand it', () => {
    expect(readWith(extension(SCT_LIST, bytes('00'), TRUE))).toMatchObject({
      unknownCritical: ['1.3.6.1.4.1.11129.2.4.2'],
    })
  })
})
