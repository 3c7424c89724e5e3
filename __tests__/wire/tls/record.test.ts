import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { looksLikeTls, readRecords, writeRecord } from '../../../src/wire/tls/record.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { record } from './server-flight.ts'

const LARGEST = 2 ** 14 + 2048

describe('readRecords', () => {
  it('reads records one after the other', () => {
    const [first, second, ...more] = readRecords(bytes('16 0303 0002 aabb  15 0301 0000'))
    expect([
      first?.type,
      first?.version,
      hexOf(first?.fragment ?? bytes('')),
      hexOf(first?.header ?? bytes('')),
    ]).toEqual([22, 0x0303, 'aabb', '1603030002'])
    expect([second?.type, second?.version, second?.fragment.length]).toEqual([21, 0x0301, 0])
    expect(more).toEqual([])
  })

  it('reads nothing in nothing', () => {
    expect(readRecords(new Uint8Array())).toEqual([])
  })

  it('leaves an incomplete last record alone, wherever it is cut', () => {
    const whole = bytes('16 0303 0002 aabb')
    const two = join(whole, bytes('17 0303 0003 010203'))
    for (let length = 0; length < two.length; length++) {
      expect(readRecords(two.subarray(0, length))).toHaveLength(length < whole.length ? 0 : 1)
    }
    expect(readRecords(two)).toHaveLength(2)
  })

  it.each([20, 21, 22, 23, 24])('takes content type %d', (type) => {
    expect(readRecords(record(type, bytes('aa'))).map((r) => r.type)).toEqual([type])
  })

  it.each([0, 19, 25, 0x48, 0x80, 0xff])('refuses content type %d at its first byte', (type) => {
    expect(attempt(() => readRecords(Uint8Array.of(type)))).toEqual(
      new MalformedError('TLSPlaintext', `content type ${String(type)} unknown`, 0),
    )
  })

  it('refuses a bad record after good ones, and says where', () => {
    const good = record(22, bytes('aa'))
    expect(attempt(() => readRecords(join(good, bytes('48'))))).toEqual(
      new MalformedError('TLSPlaintext', 'content type 72 unknown', good.length),
    )
  })

  it.each([0x0300, 0x0301, 0x0303, 0x0304, 0x03ff])('takes version %d', (version) => {
    expect(readRecords(record(22, bytes('aa'), version)).map((r) => r.version)).toEqual([version])
  })

  it.each([
    ['1602', '2.0'],
    ['1604', '4.0'],
    ['160200', '2.0'],
    ['15fefd', '254.253'],
  ])('refuses the version of %s as soon as it is there', (start, version) => {
    expect(attempt(() => readRecords(bytes(start)))).toEqual(
      new MalformedError('TLSPlaintext', `version ${version} unknown`, 1),
    )
  })

  it('takes a fragment of 2^14 + 2048 bytes and refuses one more, before it has come', () => {
    expect(readRecords(record(23, new Uint8Array(LARGEST))).map((r) => r.fragment.length)).toEqual([LARGEST])
    expect(attempt(() => readRecords(bytes('17 0303 4801')))).toEqual(
      new MalformedError('TLSPlaintext', `length ${String(LARGEST + 1)} over the limit`, 3),
    )
    expect(attempt(() => readRecords(bytes('17 0303 ffff')))).toBeInstanceOf(MalformedError)
  })
})

describe('writeRecord', () => {
  it('writes what readRecords reads', () => {
    expect(hexOf(writeRecord(22, 0x0301, bytes('aabbcc')))).toBe('1603010003aabbcc')
    expect(readRecords(writeRecord(22, 0x0301, bytes('aabbcc')))).toMatchObject([{ type: 22, version: 0x0301 }])
  })

  it('throws when the fragment does not fit', () => {
    expect(() => writeRecord(22, 0x0301, new Uint8Array(65_536))).toThrow(RangeError)
  })
})

describe('looksLikeTls', () => {
  it.each(['', '14', '15', '16', '17', '18', '1603', '1503ff', '160300'])('takes "%s" for a start of TLS', (start) => {
    expect(looksLikeTls(bytes(start))).toBe(true)
  })

  it.each(['13', '19', '1602', '1604', '48545450', '5353482d', '80', '00'])(
    'takes "%s" for something else',
    (start) => {
      expect(looksLikeTls(bytes(start))).toBe(false)
    },
  )
})
