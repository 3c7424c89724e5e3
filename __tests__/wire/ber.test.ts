import { describe, expect, it } from '@jest/globals'
import { BER, formatOid, readBer, readChildren, readCount, readOctets } from '../../src/wire/ber.ts'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { readPkcs7Certificates } from '../../src/wire/pkcs7.ts'
import { readPkcs12 } from '../../src/wire/pkcs12.ts'
import { bytes, hexOf, join } from './bytes.ts'
import { CERTIFICATE, CONTAINERS } from './container-fixtures.ts'
import { attempt } from './malformed.ts'

/** The same element with lengths of no definite size wherever it is constructed, and octet strings in pieces. */
function indefinite(der: Uint8Array): Uint8Array {
  const element = readBer('test', der)
  const end = bytes('0000')
  if (element.identifier === BER.octetString) {
    const middle = Math.floor(element.content.length / 2)
    const pieces = [element.content.subarray(0, middle), element.content.subarray(middle)]
    return join(bytes('2480'), ...pieces.map((piece) => join(bytes('0483'), length(piece), piece)), end)
  }
  if ((element.identifier & 0x20) === 0 || hexOf(der) === hexOf(CERTIFICATE)) return der
  const children = readChildren('test', element, element.identifier).map(({ bytes: child }) => indefinite(child))
  return join(Uint8Array.of(element.identifier, 0x80), ...children, end)
}

const length = (piece: Uint8Array): Uint8Array => bytes(piece.length.toString(16).padStart(6, '0'))

describe('BER', () => {
  it('is read with lengths of no definite size and octet strings in pieces', () => {
    expect(readPkcs7Certificates(indefinite(CONTAINERS.pkcs7)).map(hexOf)).toEqual([hexOf(CERTIFICATE)])
    for (const der of [CONTAINERS.plain, CONTAINERS.emptyPassword, CONTAINERS.openssl3]) {
      const password = der === CONTAINERS.openssl3 ? 'secret' : ''
      expect(readPkcs12(indefinite(der), password).certificates.map(hexOf)).toEqual([hexOf(CERTIFICATE)])
    }
  })

  it('cut at any byte is MalformedError', () => {
    const whole = indefinite(CONTAINERS.pkcs7)
    for (let cut = 0; cut < whole.length; cut += 1) {
      expect(attempt(() => readPkcs7Certificates(whole.subarray(0, cut)))).toBeInstanceOf(MalformedError)
    }
  })

  it.each([
    ['3003', 'test: 3 bytes wanted, 0 left at byte 0'],
    ['30', 'test: ends within an element at byte 0'],
    ['3082', 'test: ends within an element at byte 0'],
    ['0480', 'test: octets of no definite length at byte 0'],
    ['1f8101', 'test: a tag number above 30 at byte 0'],
    ['3080', 'test: ends within an element at byte 2'],
    ['30800500', 'test: ends within an element at byte 4'],
    ['3002050000', 'test: 1 bytes left over at byte 4'],
  ])('says of %s what is wrong', (hex, message) => {
    const found = attempt(() => readBer('test', bytes(hex)))
    expect(found).toBeInstanceOf(MalformedError)
    expect((found as MalformedError).message).toBe(message)
  })

  it('has octet strings in pieces of one level', () => {
    expect(hexOf(readOctets('test', readBer('test', bytes('2406040101040102'))))).toBe('0102')
    expect(attempt(() => readOctets('test', readBer('test', bytes('24052403040101'))))).toBeInstanceOf(MalformedError)
  })

  it.each([
    ['020100', 0],
    ['02047fffffff', 2 ** 31 - 1],
    ['0201ff', null],
    ['02050080000000', null],
    ['0200', null],
    ['040101', null],
  ])('reads the count %s', (hex, expected) => {
    const found = attempt(() => readCount('test', readBer('test', bytes(hex))))
    expect(found instanceof MalformedError ? null : found).toBe(expected)
  })

  it.each([
    ['2a864886f70d01050d', '1.2.840.113549.1.5.13'],
    ['608648016503040201', '2.16.840.1.101.3.4.2.1'],
    ['00', '0.0'],
    ['883703', '2.999.3'],
  ])('names the object identifier %s', (hex, name) => {
    expect(formatOid(bytes(hex))).toBe(name)
  })
})
