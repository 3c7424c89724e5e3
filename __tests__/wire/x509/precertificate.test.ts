import { describe, expect, it } from '@jest/globals'
import type { Extension } from '../../../src/lab/extension.ts'
import { issue, type CertificateRequest } from '../../../src/lab/issue.ts'
import { newKey } from '../../../src/lab/key.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificate } from '../../../src/wire/x509/certificate.ts'
import { precertTbs } from '../../../src/wire/x509/precertificate.ts'
import { bytes, hexOf } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { randomFrom } from '../random.ts'
import { bend, BOOLEAN, elementsOf, extension, extensions, OCTET_STRING, SEQUENCE, text, tlv } from './tlv.ts'

const key = newKey('ec', 'P-256')
const request: CertificateRequest = {
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2026-04-01T00:00:00Z'),
  subject: { commonName: 'a.test' },
  names: ['a.test'],
  serial: 5n,
  key,
}
const sctList = (length: number): Extension => ({
  id: '1.3.6.1.4.1.11129.2.4.2',
  critical: false,
  value: tlv(OCTET_STRING, new Uint8Array(length).fill(0x5a)),
})
const POISON: Extension = { id: '1.3.6.1.4.1.11129.2.4.3', critical: true, value: bytes('0500') }
const other = (length: number): Extension => ({ id: '1.2.3', critical: false, value: new Uint8Array(length) })

const tbsOf = (bent: Partial<CertificateRequest> = {}): string =>
  hexOf(readCertificate(issue({ ...request, ...bent }).der).tbs)
const rebuilt = (bent: Partial<CertificateRequest>): string =>
  hexOf(precertTbs(readCertificate(issue({ ...request, ...bent }).der)))

describe('precertTbs', () => {
  // The lengths that it must write anew: of one octet, two and three, before and after.
  it.each([0, 1, 20, 40, 100, 127, 128, 255, 256, 1000, 70_000])(
    'is the certificate as it is issued without the timestamps, beside %d octets of something else',
    (length) => {
      const expected = tbsOf({ extensions: [other(length)] })
      for (const timestamps of [sctList(1), sctList(120), sctList(240), sctList(66_000)]) {
        expect(rebuilt({ extensions: [other(length), timestamps] })).toBe(expected)
        expect(rebuilt({ extensions: [timestamps, other(length)] })).toBe(expected)
      }
    },
  )

  it('leaves the poison of a precertificate out', () => {
    expect(rebuilt({ extensions: [POISON] })).toBe(tbsOf())
  })

  it('leaves all else as it is, in its order, what is odd among it', () => {
    const odd = [
      extension('2a0304', tlv(BOOLEAN, bytes('ff')), tlv(BOOLEAN, bytes('ff'))),
      extension('551d11', tlv(SEQUENCE, tlv(0x82, text('b.test')))),
      extension('2a0305', bytes('ffff')),
      extension('551d13', tlv(SEQUENCE, tlv(BOOLEAN, bytes('00')))),
    ]
    const timestamps = extension('2b06010401d679020402', tlv(OCTET_STRING, bytes('aa')))
    const { der } = issue(request)
    const without = bend(der, { extensions: extensions(...odd) })
    for (const at of [0, 1, 2, 3, 4]) {
      const certificate = readCertificate(bend(der, { extensions: extensions(...odd.toSpliced(at, 0, timestamps)) }))
      expect(hexOf(precertTbs(certificate))).toBe(hexOf(elementsOf(without)[0] ?? bytes('')))
    }
  })

  it('takes the field with it where nothing else was in it', () => {
    const alone = extensions(extension('2b06010401d679020402', tlv(OCTET_STRING, bytes('aa'))))
    const { der } = issue(request)
    const without = elementsOf(bend(der, { extensions: null }))[0] ?? bytes('')
    expect(hexOf(precertTbs(readCertificate(bend(der, { extensions: alone }))))).toBe(hexOf(without))
  })

  it('is the certificate as it is where there are none', () => {
    for (const bent of [{}, { version: 1 as const }]) expect(rebuilt(bent)).toBe(tbsOf(bent))
    const empty = readCertificate(bend(issue(request).der, { extensions: extensions() }))
    expect(hexOf(precertTbs(empty))).toBe(hexOf(empty.tbs))
  })

  it('passes over nothing that stands beside the list', () => {
    const timestamps = extension('2b06010401d679020402', tlv(OCTET_STRING, bytes('aa')))
    for (const field of [tlv(0xa3, tlv(SEQUENCE, timestamps), tlv(SEQUENCE)), tlv(0xa3)]) {
      const tbs = elementsOf(bend(issue(request).der, { extensions: field }))[0] ?? bytes('')
      expect(attempt(() => precertTbs({ tbs }))).toEqual(new MalformedError('Extensions', 'one list is expected', 0))
    }
  })

  it('leaves a serial number as it is that is longer than it has to be', () => {
    const timestamps = extension('2b06010401d679020402', tlv(OCTET_STRING, bytes('aa')))
    const more = extension('551d13', tlv(SEQUENCE))
    const { der } = issue(request)
    const serial = bytes('0202 0005')
    const [tbs, without] = [[timestamps, more], [more]].map((list) => {
      return elementsOf(bend(der, { serial, extensions: extensions(...list) }))[0] ?? bytes('')
    })
    expect(hexOf(precertTbs({ tbs: tbs ?? bytes('') }))).toBe(hexOf(without ?? bytes('')))
  })

  it('is malformed, and nothing else, whatever is cut off or changed', () => {
    const { tbs } = readCertificate(issue({ ...request, extensions: [sctList(20)] }).der)
    for (let length = 0; length < tbs.length; length++) {
      expect(attempt(() => precertTbs({ tbs: tbs.subarray(0, length) }))).toBeInstanceOf(MalformedError)
    }
    const random = randomFrom(11)
    for (let round = 0; round < 2000; round++) {
      const changed = Uint8Array.from(tbs)
      changed[random(changed.length)] = random(256)
      attempt(() => precertTbs({ tbs: changed }))
    }
  })
})
