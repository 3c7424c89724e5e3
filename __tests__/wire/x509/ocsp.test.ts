import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  contextConstructed,
  contextPrimitive,
  encode,
  integer,
  nullValue,
  octetString,
  oid,
  sequence,
  time,
  type Der,
} from '../../../src/lab/der.ts'
import type { Extension } from '../../../src/lab/extension.ts'
import { issue } from '../../../src/lab/issue.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificate } from '../../../src/wire/x509/certificate.ts'
import { readOcspResponse } from '../../../src/wire/x509/ocsp.ts'
import { fixedKey } from '../../fixed-keys.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { extensionOf, unknownExtension } from './issue-crl.ts'
import {
  enumerated,
  generalizedTime,
  issueOcsp,
  nonceExtension,
  refusalOf,
  type OcspBend,
  type Single,
} from '../../pki/issue-ocsp.ts'
import { elementsOf, INTEGER, OCTET_STRING, OID, SEQUENCE, tlv } from './tlv.ts'

const thisUpdate = new Date('2026-06-01T00:00:00Z')
const nextUpdate = new Date('2026-06-08T00:00:00Z')
const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') }
const ca = issue({ ...life, subject: { commonName: 'CA', organization: 'Example' }, ca: true })
const leaf = issue({ ...life, names: ['a.test'], serial: 5n, issuer: ca })

/** The last octets of the SubjectPublicKeyInfo are the point: 1 and two times 32 for P-256. */
const keyHash = createHash('sha1')
  .update(ca.keyPair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-65))
  .digest('hex')

const responseOf = (bend: OcspBend = {}): Uint8Array => issueOcsp(5n, ca, { thisUpdate, nextUpdate }, bend)
const basicOf = (bend: OcspBend = {}): ReturnType<typeof readOcspResponse>['basic'] =>
  readOcspResponse(responseOf(bend)).basic
const singlesOf = (...singles: readonly Single[]): unknown => basicOf({ singles })?.responses
const refused = (bend: OcspBend): unknown => attempt(() => basicOf(bend))
const NONCE = '1.3.6.1.5.5.7.48.1.2'
const timestampsExtension = (critical: boolean): Extension => ({
  id: '1.3.6.1.4.1.11129.2.4.5',
  critical,
  value: encode(octetString(bytes('0000'))),
})

/** The BasicOCSPResponse in it, and a response around another one. */
const basicIn = (response: Uint8Array): Uint8Array => {
  const [, responseBytes = bytes('')] = elementsOf(response)
  const [, content = bytes('')] = elementsOf(elementsOf(responseBytes)[0] ?? bytes(''))
  return content.subarray(content.length < 0x82 ? 2 : content.length < 0x103 ? 3 : 4)
}
const responseAround = (basic: Uint8Array, type = oid('1.3.6.1.5.5.7.48.1.1')): Uint8Array =>
  encode(sequence([enumerated(0), contextConstructed(0, [sequence([type, octetString(basic)])])]))

describe('readOcspResponse', () => {
  it('reads every value', () => {
    const response = responseOf()
    const { subjectKey } = readCertificate(ca.der)
    const [tbs = bytes(''), , signature = bytes('')] = elementsOf(basicIn(response))
    expect(readOcspResponse(response)).toEqual({
      status: 0,
      basic: {
        responder: { nameKey: subjectKey },
        producedAt: thisUpdate.getTime(),
        responses: [
          {
            certId: {
              hashAlgorithm: '1.3.14.3.2.26',
              issuerNameHash: createHash('sha1').update(encode(ca.name)).digest('hex'),
              issuerKeyHash: keyHash,
              serial: '05',
            },
            status: { kind: 'good' },
            thisUpdate: thisUpdate.getTime(),
            nextUpdate: nextUpdate.getTime(),
            unknownCritical: [],
            timestamps: null,
          },
        ],
        nonce: null,
        unknownCritical: [],
        signature: { name: 'ecdsa-with-SHA256', hash: 'SHA-256', keyType: 'ec', saltLength: null },
        signatureIsConsistent: true,
        tbs,
        signatureValue: Buffer.from(signature.subarray(3)),
        certificates: [],
      },
    })
  })

  it.each([
    [1, 'malformedRequest'],
    [2, 'internalError'],
    [3, 'tryLater'],
    [5, 'sigRequired'],
    [6, 'unauthorized'],
    [4, 'a number that is not used'],
    [17, 'a number that means nothing'],
  ])('reads the status %d, %s, which says nothing more', (status) => {
    expect(readOcspResponse(refusalOf(status))).toEqual({ status, basic: null })
  })

  it('refuses a response of another type', () => {
    const der = responseAround(bytes('3000'), oid('1.3.6.1.5.5.7.48.1.99'))
    expect(attempt(() => readOcspResponse(der))).toMatchObject({ what: 'responseType' })
  })

  it('reads a responder that is named by its key', () => {
    expect(basicOf({ by: 'key' })?.responder).toEqual({ keyHash })
  })

  it('reads version 1 that is written out, which DER leaves out', () => {
    expect(basicOf({ version: 0n })?.responses).toHaveLength(1)
  })

  it('reads what is said of several certificates, in order', () => {
    const revokedAt = new Date('2026-05-01T00:00:00Z')
    const said = (status: object, more: object = {}): object =>
      expect.objectContaining({ status, thisUpdate: thisUpdate.getTime(), nextUpdate: null, ...more })
    expect(
      singlesOf(
        { serial: 1n, nextUpdate: null },
        { serial: 2n, nextUpdate: null, status: 'unknown' },
        { serial: 3n, nextUpdate: null, status: { revokedAt } },
        { serial: 4n, nextUpdate: null, status: { revokedAt, reason: 1 } },
        { serial: 5n, nextUpdate, status: { revokedAt, reason: 99 } },
      ),
    ).toEqual([
      said({ kind: 'good' }),
      said({ kind: 'unknown' }),
      said({ kind: 'revoked', revokedAt: revokedAt.getTime(), reasonCode: null }),
      said({ kind: 'revoked', revokedAt: revokedAt.getTime(), reasonCode: 1 }),
      said({ kind: 'revoked', revokedAt: revokedAt.getTime(), reasonCode: 99 }, { nextUpdate: nextUpdate.getTime() }),
    ])
  })

  it('reads an answer about no certificate', () => {
    expect(singlesOf()).toEqual([])
  })

  it.each([1n, 127n, 128n, 255n, 2n ** 159n - 1n, 0n, -1n, -129n])(
    'writes the serial %d as the certificate has it',
    (serial) => {
      const { serial: expected } = readCertificate(issue({ ...life, names: ['a.test'], serial }).der)
      expect(singlesOf({ serial })).toMatchObject([{ certId: { serial: expected } }])
    },
  )

  it('keeps a padded serial as it stands, and so what is signed', () => {
    const response = responseAround(padSerial(basicIn(responseOf())))
    const { basic } = readOcspResponse(response)
    expect(basic?.responses[0]?.certId.serial).toBe('0005')
    expect(hexOf(basic?.tbs ?? bytes(''))).toContain('02020005')
  })

  it.each([
    ['sha1', '1.3.14.3.2.26', 40],
    ['sha256', '2.16.840.1.101.3.4.2.1', 64],
    ['sha384', '2.16.840.1.101.3.4.2.2', 96],
    ['sha512', '2.16.840.1.101.3.4.2.3', 128],
    ['md5', '1.2.840.113549.2.5', 32],
  ] as const)('reads a certificate that is named under %s', (hash, hashAlgorithm, digits) => {
    const certId = {
      hashAlgorithm,
      issuerNameHash: expect.stringMatching(`^[0-9a-f]{${String(digits)}}$`),
      issuerKeyHash: expect.stringMatching(`^[0-9a-f]{${String(digits)}}$`),
      serial: '05',
    }
    expect(singlesOf({ serial: 5n, hash })).toMatchObject([{ certId }])
  })

  it('names critical extensions that are not understood, of the whole and of each single response', () => {
    const extensions = [unknownExtension(true), extensionOf('1.2.3.5', nullValue())]
    expect(basicOf({ extensions })).toMatchObject({
      unknownCritical: ['1.2.3.4'],
      responses: [{ unknownCritical: [] }],
    })
    expect(basicOf({ singles: [{ serial: 5n, extensions }] })).toMatchObject({
      unknownCritical: [],
      responses: [{ unknownCritical: ['1.2.3.4'] }],
    })
  })

  it('understands a nonce of the whole, and timestamps of a single response, but not in the place of each other', () => {
    const nonce = { ...nonceExtension(bytes('aa')), critical: true }
    const timestamps = timestampsExtension(true)
    expect(basicOf({ extensions: [nonce] })).toMatchObject({ unknownCritical: [] })
    expect(singlesOf({ extensions: [timestamps] })).toMatchObject([
      { unknownCritical: [], timestamps: Buffer.from(timestamps.value) },
    ])
    expect(basicOf({ extensions: [timestamps] })).toMatchObject({ unknownCritical: [timestamps.id] })
    expect(singlesOf({ serial: 5n, extensions: [nonce] })).toMatchObject([{ unknownCritical: [NONCE] }])
  })

  it('reads a nonce, with the layer of an octet string or, as of old, without', () => {
    const nonceIn = (value: Uint8Array): unknown =>
      basicOf({ extensions: [{ id: NONCE, critical: false, value }] })?.nonce
    expect(nonceIn(bytes('0403 aabbcc'))).toEqual(Buffer.from(bytes('aabbcc')))
    expect(nonceIn(bytes('aabbcc'))).toEqual(Buffer.from(bytes('aabbcc')))
    expect(nonceIn(bytes('0101ff'))).toEqual(Buffer.from(bytes('0101ff')))
  })

  it('gives the certificates that were sent along, unread', () => {
    const certificates = [ca, leaf, { der: bytes('3000') }]
    expect(basicOf({ certificates })?.certificates.map(hexOf)).toEqual(certificates.map(({ der }) => hexOf(der)))
    expect(basicOf()?.certificates).toEqual([])
  })

  it('reads times from 1950 to 9999', () => {
    const [first, last] = [new Date('1950-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59Z')]
    expect(basicOf({ producedAt: first, singles: [{ thisUpdate: first, nextUpdate: last }] })).toMatchObject({
      producedAt: first.getTime(),
      responses: [{ thisUpdate: first.getTime(), nextUpdate: last.getTime() }],
    })
  })

  const revokedInfo = (...fields: readonly Der[]): OcspBend => ({
    singles: [{ serial: 5n, status: contextConstructed(1, fields) }],
  })

  it.each<[string, OcspBend]>([
    ['version 2', { version: 1n }],
    ['a negative version', { version: -1n }],
    ['a responder without name and key', { responderId: contextConstructed(3, [nullValue()]) }],
    ['a responder with a bare name', { responderId: ca.name }],
    ['a responder with two names', { responderId: contextConstructed(1, [ca.name, ca.name]) }],
    ['a responder with no name', { responderId: contextConstructed(1, []) }],
    ['a responder with a key for a name', { responderId: contextConstructed(1, [octetString(bytes('aa'))]) }],
    ['a responder with a name for a key', { responderId: contextConstructed(2, [ca.name]) }],
    ['a status in pieces', { singles: [{ serial: 5n, status: contextConstructed(0, []) }] }],
    ['a status that is good for something', { singles: [{ serial: 5n, status: contextPrimitive(0, bytes('00')) }] }],
    ['an unknown status with content', { singles: [{ serial: 5n, status: contextPrimitive(2, bytes('00')) }] }],
    ['a status of a fourth kind', { singles: [{ serial: 5n, status: contextPrimitive(3, bytes('')) }] }],
    ['a status without its tag', { singles: [{ serial: 5n, status: nullValue() }] }],
    ['a revocation without a date', revokedInfo()],
    ['a revocation of nothing', { singles: [{ serial: 5n, status: contextPrimitive(1, bytes('')) }] }],
    [
      'a revocation with a reason that is an integer',
      revokedInfo(generalizedTime(thisUpdate), contextConstructed(0, [integer(1n)])),
    ],
    [
      'a revocation with two reasons',
      revokedInfo(generalizedTime(thisUpdate), contextConstructed(0, [enumerated(1), enumerated(1)])),
    ],
    ['a revocation with an element too many', revokedInfo(generalizedTime(thisUpdate), generalizedTime(thisUpdate))],
    ['a revocation with a UTCTime', revokedInfo(time(thisUpdate))],
    ['an extension that stands twice', { extensions: [nonceExtension(bytes('aa')), nonceExtension(bytes('aa'))] }],
    ['an empty list of extensions', { trailing: [contextConstructed(1, [sequence([])])] }],
    ['no list of extensions', { trailing: [contextConstructed(1, [])] }],
    [
      'two lists of extensions',
      { extensions: [nonceExtension(bytes('aa'))], trailing: [contextConstructed(1, [sequence([])])] },
    ],
    ['an element after the responses', { trailing: [nullValue()] }],
  ])('refuses %s', (_what, bend) => {
    expect(refused(bend)).toBeInstanceOf(MalformedError)
  })

  it('refuses an error that has something to say, and a success that has not', () => {
    expect(refused({ status: 3 })).toBeInstanceOf(MalformedError)
    expect(attempt(() => readOcspResponse(refusalOf(0)))).toBeInstanceOf(MalformedError)
  })

  it.each([
    ['a status that is an integer', sequence([integer(3n)])],
    ['a status that is an octet string', sequence([octetString(bytes('03'))])],
    ['nothing', sequence([])],
    ['a second status', sequence([enumerated(3), enumerated(3)])],
    ['responseBytes without their tag', sequence([enumerated(0), sequence([oid('1.2.3.4'), octetString(bytes(''))])])],
    ['responseBytes of one element', sequence([enumerated(0), contextConstructed(0, [sequence([oid('1.2.3.4')])])])],
    [
      'responseBytes of three elements',
      sequence([
        enumerated(0),
        contextConstructed(0, [sequence([oid('1.2.3.4'), octetString(bytes('')), nullValue()])]),
      ]),
    ],
    [
      'a response that is no octet string',
      sequence([enumerated(0), contextConstructed(0, [sequence([oid('1.2.3.4'), nullValue()])])]),
    ],
  ])('refuses %s', (_what, der) => {
    expect(attempt(() => readOcspResponse(encode(der)))).toBeInstanceOf(MalformedError)
  })

  it('refuses a basic response with an element too few or too many', () => {
    const parts = elementsOf(basicIn(responseOf()))
    for (const bent of [parts.slice(0, 2), [...parts, bytes('0500')], [...parts, bytes('a100')], []]) {
      expect(attempt(() => readOcspResponse(responseAround(tlv(SEQUENCE, ...bent))))).toBeInstanceOf(MalformedError)
    }
  })

  it('takes no parameters of the algorithm that say nothing, since nobody signs them', () => {
    const [tbs = bytes(''), , signature = bytes('')] = elementsOf(basicIn(responseOf()))
    const withParameters = (...parameters: readonly Uint8Array[]): unknown => {
      const algorithm = tlv(SEQUENCE, tlv(OID, bytes('2a8648ce3d040302')), ...parameters)
      return attempt(() => readOcspResponse(responseAround(tlv(SEQUENCE, tbs, algorithm, signature))).basic?.signature)
    }
    expect(withParameters()).toMatchObject({ name: 'ecdsa-with-SHA256' })
    expect(withParameters(bytes('0500'))).toMatchObject({ name: 'ecdsa-with-SHA256' })
    expect(withParameters(tlv(OCTET_STRING))).toBeInstanceOf(MalformedError)
    expect(withParameters(tlv(INTEGER, bytes('05')))).toBeInstanceOf(MalformedError)
    expect(withParameters(bytes('0500'), bytes('0500'))).toBeInstanceOf(MalformedError)
  })

  it('refuses a signature of less than whole octets', () => {
    const [tbs = bytes(''), algorithm = bytes('')] = elementsOf(basicIn(responseOf()))
    const der = responseAround(tlv(SEQUENCE, tbs, algorithm, bytes('0302 0480')))
    expect(attempt(() => readOcspResponse(der))).toBeInstanceOf(MalformedError)
  })

  it('refuses bytes behind it, and every shorter length', () => {
    const der = responseOf({
      singles: [{ serial: 5n, status: { revokedAt: thisUpdate, reason: 1 }, extensions: [timestampsExtension(false)] }],
      extensions: [nonceExtension(bytes('aabb'))],
      certificates: [ca],
    })
    expect(readOcspResponse(der).basic?.responses).toHaveLength(1)
    expect(attempt(() => readOcspResponse(join(der, bytes('00'))))).toBeInstanceOf(MalformedError)
    for (let length = 0; length < der.length; length++) {
      expect(attempt(() => readOcspResponse(der.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('refuses bytes behind the basic response, and every shorter length of it', () => {
    const basic = basicIn(responseOf())
    expect(readOcspResponse(responseAround(basic)).basic).not.toBeNull()
    expect(attempt(() => readOcspResponse(responseAround(join(basic, bytes('00')))))).toBeInstanceOf(MalformedError)
    for (let length = 0; length < basic.length; length++) {
      expect(attempt(() => readOcspResponse(responseAround(basic.subarray(0, length))))).toBeInstanceOf(MalformedError)
    }
  })

  it('throws nothing else for any octet that is another one', () => {
    const der = responseOf({ extensions: [nonceExtension(bytes('aa'))], certificates: [leaf] })
    for (let index = 0; index < der.length; index++) {
      for (const octet of [0x00, 0x1f, 0x30, 0x7f, 0x80, 0xa0, 0xff]) {
        attempt(() => readOcspResponse(der.with(index, octet)))
      }
    }
  })

  it('reads thousands of single responses, and nothing of more than 1 MiB', () => {
    const singles = Array.from({ length: 2000 }, (_, index) => ({ serial: BigInt(index) }))
    expect(singlesOf(...singles)).toHaveLength(2000)
    expect(attempt(() => readOcspResponse(new Uint8Array(2 ** 20 + 1)))).toMatchObject({
      why: '1048577 bytes are over the limit',
    })
  })

  it('reads the signature of RSA', () => {
    const rsa = issue({ ...life, subject: { commonName: 'rsa' }, ca: true, key: fixedKey('rsa1024') })
    expect(basicOf({ signer: rsa })?.signature.name).toBe('sha256WithRSAEncryption')
  })
})

/** The same with one octet more before the serial number 5. */
function padSerial(basic: Uint8Array): Uint8Array {
  const pad = (der: Uint8Array): Uint8Array => {
    if (hexOf(der) === '020105') return bytes('02020005')
    const [tag = 0] = der
    return (tag & 0x20) === 0 ? der : tlv(tag, ...elementsOf(der).map(pad))
  }
  return pad(basic)
}
