import { describe, expect, it } from '@jest/globals'
import { contextConstructed, encode, integer, sequence, time, type Der } from '../../../src/lab/der.ts'
import { issue } from '../../../src/lab/issue.ts'
import { distinguishedName } from '../../../src/lab/name.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificate } from '../../../src/wire/x509/certificate.ts'
import { readCrl, readCrlFile } from '../../../src/wire/x509/crl.ts'
import { bytes, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import {
  ATTRIBUTE_CERTS,
  CA_CERTS,
  certificateIssuer,
  crlIssuer,
  crlNumber,
  deltaIndicator,
  distributionPoints,
  extensionOf,
  flag,
  fullName,
  INDIRECT,
  issueCrl,
  issuingPoint,
  pemOf,
  reasonCode,
  relativeName,
  someReasons,
  unknownExtension,
  USER_CERTS,
  type CrlRequest,
} from './issue-crl.ts'
import { elementsOf, SEQUENCE, text, tlv, UTC_TIME } from './tlv.ts'

const thisUpdate = new Date('2026-06-01T00:00:00Z')
const nextUpdate = new Date('2026-06-08T00:00:00Z')
const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') }
const root = issue({ ...life, subject: { commonName: 'Root', organization: 'Example' }, ca: true })
const other = distinguishedName({ commonName: 'Other' })

const crlOf = (bend: Partial<CrlRequest> = {}): Uint8Array =>
  issueCrl({ issuer: root, thisUpdate, nextUpdate, ...bend })
const read = (bend: Partial<CrlRequest> = {}): ReturnType<typeof readCrl> => readCrl(crlOf(bend))
const readPoint = (...fields: readonly Der[]): unknown =>
  attempt(() => read({ extensions: [crlNumber(1n), issuingPoint(...fields)] }).issuingDistributionPoint)

describe('readCrl', () => {
  it('reads a list without entries', () => {
    const der = crlOf()
    expect(readCrl(der)).toMatchObject({
      version: 2,
      issuer: 'CN=Root,O=Example',
      issuerKey: readCertificate(root.der).subjectKey,
      thisUpdate: thisUpdate.getTime(),
      nextUpdate: nextUpdate.getTime(),
      revoked: [],
      authorityKeyId: null,
      crlNumber: '01',
      crlNumberIsCritical: false,
      deltaCrlIndicator: null,
      issuingDistributionPoint: null,
      unknownCritical: [],
      signature: { name: 'ecdsa-with-SHA256' },
      signatureIsConsistent: true,
      tbs: elementsOf(der)[0],
      der,
    })
  })

  it('reads version 1, which has no number, and a list that does not say when the next one comes', () => {
    const crl = read({ version: null, nextUpdate: null, revoked: [{ serial: 5n }] })
    expect(crl).toMatchObject({ version: 1, nextUpdate: null, crlNumber: null })
    expect(crl.revoked).toHaveLength(1)
  })

  it.each([1n, 127n, 128n, 255n, 256n, 2n ** 159n - 1n, -1n, -128n, -129n, 0n])(
    'writes the serial %d as the certificate has it',
    (serial) => {
      const { serial: expected } = readCertificate(issue({ ...life, names: ['a.test'], serial }).der)
      expect(read({ revoked: [{ serial }] }).revoked).toMatchObject([{ serial: expected }])
    },
  )

  it('reads the entries with what they say', () => {
    const revokedAt = new Date('2050-01-01T00:00:00Z')
    const invalidity = extensionOf('2.5.29.24', time(thisUpdate))
    const { revoked } = read({
      revoked: [
        { serial: 1n },
        { serial: 2n, revokedAt, extensions: [reasonCode(1)] },
        { serial: 3n, extensions: [reasonCode(42), invalidity] },
        { serial: 4n, extensions: [certificateIssuer(root.name)] },
        { serial: 5n, extensions: [unknownExtension(true)] },
        { serial: 6n, extensions: [unknownExtension(false)] },
      ],
    })
    const plain = { revokedAt: thisUpdate.getTime(), reasonCode: null, certificateIssuer: null, unknownCritical: [] }
    expect(revoked).toEqual([
      { ...plain, serial: '01' },
      { ...plain, serial: '02', revokedAt: revokedAt.getTime(), reasonCode: 1 },
      { ...plain, serial: '03', reasonCode: 42 },
      { ...plain, serial: '04', certificateIssuer: readCertificate(root.der).subjectKey },
      { ...plain, serial: '05', unknownCritical: ['1.2.3.4'] },
      { ...plain, serial: '06' },
    ])
  })

  it('reads the extensions of the list', () => {
    const keyId = extensionOf('2.5.29.35', sequence([]))
    const extensions = [crlNumber(300n, true), deltaIndicator(299n), unknownExtension(true), keyId]
    expect(read({ extensions })).toMatchObject({
      authorityKeyId: { keyId: null, hasIssuer: false, hasSerial: false },
      crlNumber: '012c',
      crlNumberIsCritical: true,
      deltaCrlIndicator: '012b',
      unknownCritical: ['1.2.3.4'],
    })
    expect(read({ extensions: [unknownExtension(false)] })).toMatchObject({ crlNumber: null, unknownCritical: [] })
  })

  it('says when the algorithm that is signed is another than the one beside the signature', () => {
    const [tbs = bytes(''), , signature = bytes('')] = elementsOf(crlOf())
    const sha384 = bytes('300a 06082a8648ce3d040303')
    expect(readCrl(tlv(SEQUENCE, tbs, sha384, signature))).toMatchObject({
      signature: { name: 'ecdsa-with-SHA384' },
      signatureIsConsistent: false,
    })
  })

  it.each<[string, Partial<CrlRequest>]>([
    ['a version that says 1', { version: 0n, extensions: [] }],
    ['version 3', { version: 2n }],
    ['a negative version', { version: -1n }],
    ['extensions in version 1', { version: null, extensions: [crlNumber(1n)] }],
    ['extensions of an entry in version 1', { version: null, revoked: [{ serial: 1n, extensions: [reasonCode(1)] }] }],
    ['an extension that stands twice', { extensions: [crlNumber(1n), crlNumber(2n)] }],
    ['a negative number', { extensions: [crlNumber(-1n)] }],
    ['a number that is none', { extensions: [extensionOf('2.5.29.20', sequence([]))] }],
    ['a reason that is an integer', { revoked: [{ serial: 1n, extensions: [extensionOf('2.5.29.21', integer(1n))] }] }],
    [
      'an issuer of an entry without a name',
      { revoked: [{ serial: 1n, extensions: [extensionOf('2.5.29.29', sequence([]))] }] },
    ],
    ['an empty list of entries', { extensions: [], trailing: [sequence([])] }],
    ['an empty list of extensions', { extensions: [], trailing: [contextConstructed(0, [sequence([])])] }],
    ['no list of extensions', { extensions: [], trailing: [contextConstructed(0, [])] }],
    ['two lists of extensions', { trailing: [contextConstructed(0, [sequence([])])] }],
    ['a third time', { trailing: [time(nextUpdate)] }],
    ['an integer at the end', { trailing: [integer(1n)] }],
    ['entries that are times', { extensions: [], trailing: [sequence([time(nextUpdate)])] }],
    [
      'an entry with four elements',
      { extensions: [], trailing: [sequence([sequence([integer(1n), time(thisUpdate), sequence([]), sequence([])])])] },
    ],
    ['an entry without a date', { extensions: [], trailing: [sequence([sequence([integer(1n)])])] }],
    [
      'an entry with an empty list of extensions',
      { extensions: [], trailing: [sequence([sequence([integer(1n), time(thisUpdate), sequence([])])])] },
    ],
    [
      'a serial that is a time',
      { extensions: [], trailing: [sequence([sequence([time(thisUpdate), time(thisUpdate)])])] },
    ],
  ])('refuses %s', (_what, bend) => {
    expect(attempt(() => read(bend))).toBeInstanceOf(MalformedError)
  })

  /** A list with one entry, whose serial is this element. */
  function withSerial(serial: string): ReturnType<typeof readCrl> | MalformedError {
    const entry = tlv(SEQUENCE, bytes(serial), tlv(UTC_TIME, text('260601000000Z')))
    const [tbs = bytes(''), algorithm = bytes(''), signature = bytes('')] = elementsOf(crlOf({ extensions: [] }))
    const der = tlv(SEQUENCE, tlv(SEQUENCE, ...elementsOf(tbs), tlv(SEQUENCE, entry)), algorithm, signature)
    return attempt(() => readCrl(der))
  }

  it('reads a serial that is written as short as can be', () => {
    expect(withSerial('02 02 0080')).toMatchObject({ revoked: [{ serial: '0080' }] })
    expect(withSerial('02 02 ff7f')).toMatchObject({ revoked: [{ serial: 'ff7f' }] })
  })

  it.each([
    ['padded with zeros', '02 02 007f'],
    ['padded with ones', '02 02 ff80'],
    ['of no octets', '02 00'],
    ['with a length in needlessly many octets', '02 81 01 05'],
    ['with a length past its end', '02 7f 05'],
    ['with an indefinite length', '02 80 05'],
    ['in pieces', '22 03 02 01 05'],
  ])('refuses a serial %s', (_what, serial) => {
    expect(withSerial(serial)).toBeInstanceOf(MalformedError)
  })

  it('refuses a list with an element too few or too many', () => {
    const parts = elementsOf(crlOf())
    for (const bent of [parts.slice(0, 2), [...parts, bytes('0500')], []]) {
      expect(attempt(() => readCrl(tlv(SEQUENCE, ...bent)))).toBeInstanceOf(MalformedError)
    }
  })

  it('refuses bytes behind it, and every shorter length', () => {
    const der = crlOf({ revoked: [{ serial: 5n, extensions: [reasonCode(1)] }] })
    expect(attempt(() => readCrl(join(der, bytes('00'))))).toBeInstanceOf(MalformedError)
    for (let length = 0; length < der.length; length++) {
      expect(attempt(() => readCrl(der.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('throws nothing else for any octet that is another one', () => {
    const der = crlOf({ revoked: [{ serial: 5n, extensions: [reasonCode(1)] }] })
    for (let index = 0; index < der.length; index++) {
      for (const octet of [0x00, 0x1f, 0x30, 0x7f, 0x80, 0x84, 0xff]) {
        attempt(() => readCrl(der.with(index, octet)))
      }
    }
  })

  it('reads a list of more than 1 MiB, and none of more than 32', () => {
    const entry = encode(sequence([integer(2n ** 126n), time(thisUpdate)]))
    const [tbs = bytes(''), algorithm = bytes(''), signature = bytes('')] = elementsOf(crlOf({ extensions: [] }))
    const holding = (count: number): Uint8Array => {
      const entries = tlv(SEQUENCE, new Uint8Array(Buffer.alloc(count * entry.length, entry)))
      return tlv(SEQUENCE, tlv(SEQUENCE, ...elementsOf(tbs), entries), algorithm, signature)
    }
    expect(readCrl(holding(40_000)).revoked).toHaveLength(40_000)
    expect(attempt(() => readCrl(new Uint8Array(32 * 2 ** 20 + 1)))).toMatchObject({
      why: 'is over the limit of 32 MiB',
    })
  })
})

describe('the issuing distribution point', () => {
  const silent = {
    name: null,
    onlyContainsUserCerts: false,
    onlyContainsCaCerts: false,
    onlySomeReasons: false,
    indirectCrl: false,
    onlyContainsAttributeCerts: false,
  }

  it.each([
    [
      'a name',
      [fullName('http://a.test/crl', root.name)],
      {
        name: {
          uris: ['http://a.test/crl'],
          directoryNames: [readCertificate(root.der).subjectKey],
          isRelative: false,
        },
      },
    ],
    ['a relative name', [relativeName], { name: { uris: [], directoryNames: [], isRelative: true } }],
    ['only user certificates', [flag(USER_CERTS)], { onlyContainsUserCerts: true }],
    ['only CAs', [flag(CA_CERTS)], { onlyContainsCaCerts: true }],
    ['only some reasons', [someReasons(3)], { onlySomeReasons: true }],
    ['many issuers', [flag(INDIRECT)], { indirectCrl: true }],
    ['only attribute certificates', [flag(ATTRIBUTE_CERTS)], { onlyContainsAttributeCerts: true }],
    ['a flag that is not set', [flag(CA_CERTS, false)], {}],
  ])('reads %s', (_what, fields, said) => {
    expect(readPoint(...fields)).toEqual({ ...silent, ...said })
  })

  it.each([
    ['nothing', []],
    ['two kinds of certificates alone', [flag(USER_CERTS), flag(CA_CERTS)]],
    ['fields out of order', [flag(CA_CERTS), flag(USER_CERTS)]],
    ['a field twice', [flag(USER_CERTS), flag(USER_CERTS)]],
    ['a field of a later standard', [flag(6)]],
    ['a field without a tag', [integer(1n)]],
    ['a flag in pieces', [contextConstructed(USER_CERTS, [])]],
    ['no name', [contextConstructed(0, [])]],
    ['no names', [fullName()]],
    ['two names', [contextConstructed(0, [contextConstructed(0, []), contextConstructed(1, [])])]],
    ['a name of a third kind', [contextConstructed(0, [contextConstructed(2, [])])]],
  ])('refuses %s', (_what, fields) => {
    expect(readPoint(...fields)).toBeInstanceOf(MalformedError)
  })
})

describe('the CRL distribution points of certificates', () => {
  const pointsOf = (...points: readonly (readonly Der[])[]): ReturnType<typeof readCertificate> =>
    readCertificate(issue({ ...life, names: ['a.test'], extensions: [distributionPoints(...points)] }).der)

  it('are read in order', () => {
    expect(
      pointsOf(
        [fullName('http://a.test/1', 'http://a.test/2')],
        [fullName(other), someReasons(1)],
        [relativeName, crlIssuer(other)],
        [crlIssuer(other)],
      ).crlDistributionPoints,
    ).toEqual([
      {
        uris: ['http://a.test/1', 'http://a.test/2'],
        directoryNames: [],
        isRelative: false,
        hasReasons: false,
        crlIssuer: null,
      },
      { uris: [], directoryNames: [keyOf('Other')], isRelative: false, hasReasons: true, crlIssuer: null },
      { uris: [], directoryNames: [], isRelative: true, hasReasons: false, crlIssuer: keyOf('Other') },
      { uris: [], directoryNames: [], isRelative: false, hasReasons: false, crlIssuer: keyOf('Other') },
    ])
  })

  it('are none where the extension is absent', () => {
    expect(readCertificate(issue({ ...life, names: ['a.test'] }).der).crlDistributionPoints).toEqual([])
  })

  it.each([
    ['there is none', []],
    ['one says nothing', [[]]],
    ['one has reasons alone', [[someReasons(1)]]],
    ['a CRL issuer has no name', [[contextConstructed(2, [])]]],
  ])('are malformed where %s', (_what, points) => {
    expect(pointsOf(...points)).toMatchObject({ crlDistributionPoints: [], malformed: [{ oid: '2.5.29.31' }] })
  })

  function keyOf(commonName: string): string {
    return readCertificate(issue({ ...life, subject: { commonName }, ca: true }).der).subjectKey
  }
})

describe('readCrlFile', () => {
  const [one, two] = [crlOf(), crlOf({ extensions: [crlNumber(2n)] })]
  const numbersIn = (file: Uint8Array): unknown =>
    attempt(() => readCrlFile(file).map(({ crlNumber: number }) => number))

  it('reads DER', () => {
    expect(numbersIn(one)).toEqual(['01'])
  })

  it('reads every block of PEM and passes over what stands around them', () => {
    expect(numbersIn(Buffer.from(`# lists\n${pemOf(one)}\n${root.pem}${pemOf(two)}`))).toEqual(['01', '02'])
  })

  it.each([
    ['nothing', ''],
    ['other blocks alone', root.pem],
    ['a broken block', `${pemOf(one)}${pemOf(two.subarray(1))}`],
  ])('refuses %s', (_what, file) => {
    expect(numbersIn(Buffer.from(file))).toBeInstanceOf(MalformedError)
  })
})

describe('what is kept of a list', () => {
  const revoked = [1n, 2n, 3n].map((serial) => ({ serial }))
  const kept = (bend: Partial<CrlRequest>, wanted: readonly string[]): unknown => {
    const { revoked: entries, revokedCount } = readCrl(crlOf(bend), (serial) => wanted.includes(serial))
    return [entries.map(({ serial }) => serial), revokedCount]
  }

  it('are the entries that are wanted, and how many there are', () => {
    expect(kept({ revoked }, ['02'])).toEqual([['02'], 3])
    expect(kept({ revoked }, [])).toEqual([[], 3])
    expect(kept({}, ['02'])).toEqual([[], 0])
  })

  it('is the first entry that forbids the use of all of it, wanted or not', () => {
    const odd = [4n, 5n].map((serial) => ({ serial, extensions: [unknownExtension(true)] }))
    expect(kept({ revoked: [...revoked, ...odd] }, ['03'])).toEqual([['03', '04'], 5])
    const elsewhere = [4n, 5n].map((serial) => ({ serial, extensions: [certificateIssuer(other)] }))
    expect(kept({ revoked: [...revoked, ...elsewhere] }, ['05'])).toEqual([['04', '05'], 5])
  })

  it('is all of it where nothing is said', () => {
    expect(read({ revoked }).revoked.map(({ serial }) => serial)).toEqual(['01', '02', '03'])
  })
})
