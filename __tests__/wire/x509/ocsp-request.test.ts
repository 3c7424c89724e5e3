import { describe, expect, it } from '@jest/globals'
import { issue } from '../../../src/lab/issue.ts'
import { readCertificate } from '../../../src/wire/x509/certificate.ts'
import { writeOcspRequest } from '../../../src/wire/x509/ocsp-request.ts'
import { readOcspResponse } from '../../../src/wire/x509/ocsp.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { issueOcsp } from '../../pki/issue-ocsp.ts'
import { bend, elementsOf, INTEGER, OCTET_STRING, OID, SEQUENCE, tlv } from './tlv.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') }
const ca = issue({ ...life, subject: { commonName: 'CA' }, ca: true })
const leaf = issue({ ...life, names: ['a.test'], serial: 128n, issuer: ca })
const [certificate, issuer] = [readCertificate(leaf.der), readCertificate(ca.der)]

const SHA1 = tlv(SEQUENCE, tlv(OID, bytes('2b0e03021a')), bytes('0500'))

/** What a responder writes of the same certificate: hashes that the product had no hand in. */
const [certId] =
  readOcspResponse(issueOcsp(128n, ca, { thisUpdate: life.notBefore, nextUpdate: life.notAfter })).basic?.responses.map(
    (single) => single.certId,
  ) ?? []
const named = (serial: Uint8Array): Uint8Array =>
  tlv(
    SEQUENCE,
    SHA1,
    tlv(OCTET_STRING, bytes(certId?.issuerNameHash ?? '')),
    tlv(OCTET_STRING, bytes(certId?.issuerKeyHash ?? '')),
    tlv(INTEGER, serial),
  )

describe('writeOcspRequest', () => {
  it('names the certificate and nothing else', () => {
    const wanted = tlv(SEQUENCE, tlv(SEQUENCE, tlv(SEQUENCE, tlv(SEQUENCE, named(bytes('0080'))))))
    expect(hexOf(writeOcspRequest({ certificate, issuer, nonce: null }))).toBe(hexOf(wanted))
  })

  it('sends a nonce along', () => {
    const nonce = bytes('00 ff 30'.repeat(10) + '00 ff')
    const [tbs = bytes('')] = elementsOf(writeOcspRequest({ certificate, issuer, nonce }))
    const [, extensions = bytes('')] = elementsOf(tbs)
    const extension = tlv(SEQUENCE, tlv(OID, bytes('2b0601050507300102')), tlv(OCTET_STRING, tlv(OCTET_STRING, nonce)))
    expect(hexOf(extensions)).toBe(hexOf(tlv(0xa2, tlv(SEQUENCE, extension))))
  })

  it.each(['05', '00', 'ff', '0005', '00' + 'fe'.repeat(20), 'fe'.repeat(20)])(
    'writes the serial %s as the certificate has it',
    (serial) => {
      const bent = readCertificate(bend(leaf.der, { serial: tlv(INTEGER, bytes(serial)) }))
      const request = hexOf(writeOcspRequest({ certificate: bent, issuer, nonce: null }))
      expect(request.endsWith(hexOf(named(bytes(serial))))).toBe(true)
    },
  )

  it('hashes the name as the certificate writes it, and the key of whoever signed it', () => {
    const other = issue({ ...life, subject: { commonName: 'CA' }, ca: true })
    const renamed = readCertificate(
      issue({ ...life, names: ['a.test'], serial: 128n, issuer: { ...ca, name: leaf.name } }).der,
    )
    const requests = [
      writeOcspRequest({ certificate, issuer, nonce: null }),
      writeOcspRequest({ certificate, issuer: readCertificate(other.der), nonce: null }),
      writeOcspRequest({ certificate: renamed, issuer, nonce: null }),
    ].map((der) => hexOf(der))
    const [name, key] = [certId?.issuerNameHash ?? '', certId?.issuerKeyHash ?? '']
    expect(requests.map((request) => [request.includes(name), request.includes(key)])).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ])
  })

  it('is one element, as long as it says', () => {
    const request = writeOcspRequest({ certificate, issuer, nonce: bytes('aa'.repeat(32)) })
    expect(hexOf(join(...elementsOf(request)))).toBe(hexOf(request.subarray(request[1] === 0x81 ? 3 : 2)))
  })
})
