import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import {
  child,
  expectTag,
  readBitString,
  readBoolean,
  readDer,
  readOid,
  readSequence,
  readTime,
  TAG,
} from '../../../src/wire/x509/asn1.ts'
import { bytes, hexOf } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { GENERALIZED_TIME, SEQUENCE, text, tlv, UTC_TIME } from './tlv.ts'

const der = (hex: string): ReturnType<typeof readDer> => readDer('Thing', bytes(hex))

describe('readDer', () => {
  it('gives tags, classes, contents and elements', () => {
    const node = der('30 0a 020105 8001aa a1020500')
    expect([node.tagClass, node.tag, node.content.length]).toEqual(['universal', 16, 0])
    expect(node.children.map(({ tagClass, tag, content }) => [tagClass, tag, hexOf(content)])).toEqual([
      ['universal', 2, '05'],
      ['context', 0, 'aa'],
      ['context', 1, ''],
    ])
    expect(node.children[2]?.children.map(({ tag }) => tag)).toEqual([5])
  })

  it('gives each element as it was read', () => {
    const node = der('30 0f 020105 03020780 a1020500 1e020061')
    expect(hexOf(node.der())).toBe('300f02010503020780a10205001e020061')
    expect(node.children.map((element) => hexOf(element.der()))).toEqual(['020105', '03020780', 'a1020500', '1e020061'])
  })

  it('gives the octets of a BMPString as they stand, also under a context tag of its number', () => {
    expect(der('30 08 1e026771 9e026771').children.map(({ content }) => hexOf(content))).toEqual(['6771', '6771'])
  })

  it('tells application and private classes from the others', () => {
    expect(['4101aa', 'c101aa'].map((hex) => der(hex).tagClass)).toEqual(['other', 'other'])
  })

  it.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['content cut short', '0402aa'],
    ['a byte after the element', '020105 00'],
    ['an element that reaches past the one around it', '3003 0402aabb'],
    ['an indefinite length', '3080 020105 0000'],
    ['an indefinite length of a primitive', '0480 aa 0000'],
    ['a length of one byte written with two', '048101 aa'],
    ['a length with a leading zero', '04820080' + 'aa'.repeat(128)],
    ['a length of 2^31', '0484 80000000'],
    ['a length of 2^31 - 1', '0484 7fffffff'],
    ['a length of 2^32', '0485 0100000000'],
    ['a length of 127 bytes', '04ff' + 'ff'.repeat(127)],
    // the second byte is of the tag number, and looks like a length that fits
    ['a tag number above 30', '1f0201aa'],
    ['a tag number above 30 of the context', '9f0201aa'],
    ['a tag number above 30 of something constructed', 'bf020500'],
    ['an integer with a needless zero before it', '02020005'],
    ['a negative integer with a needless 0xff before it', '0202ff85'],
    ['a sequence without elements of its own', '1003020105'],
    ['an octet string in pieces', '2403 0401aa'],
    ['a bit string in pieces', '2304 030200aa'],
    ['a UTF8String in pieces', '2c03 0c0161'],
  ])('refuses %s', (_what, hex) => {
    expect(attempt(() => der(hex))).toMatchObject({ name: 'MalformedError', what: 'Thing' })
  })

  it.each([
    ['the largest length of one byte', '047f' + 'aa'.repeat(127)],
    ['the smallest length of two bytes', '048180' + 'aa'.repeat(128)],
    ['zero', '020100'],
    ['an integer with a needed zero before it', '02020080'],
    ['a negative integer with a needed 0xff before it', '0202ff7f'],
    ['an empty sequence', '3000'],
  ])('takes %s', (_what, hex) => {
    expect(hexOf(der(hex).der())).toBe(hexOf(bytes(hex)))
  })

  it.each(['02020005', '0202ff85', '3004 02020005', 'a009 3007 02020000 0101ff'])(
    'keeps a padded integer as it stands where it may be one: %s',
    (hex) => {
      const node = readDer('Thing', bytes(hex), { paddedIntegers: true })
      expect(hexOf(node.der())).toBe(hexOf(bytes(hex)))
    },
  )

  it.each([
    ['a needlessly long length', '0281 0105'],
    ['one beside a padded integer', '3008 02020005 048101aa'],
    ['a padded number of another class', '82020005'],
  ])('refuses %s even then', (_what, hex) => {
    expect(attempt(() => readDer('Thing', bytes(hex), { paddedIntegers: true }))).toBeInstanceOf(MalformedError)
  })

  it('takes 64 levels and refuses 65', () => {
    const nested = (levels: number): Uint8Array => {
      let element = tlv(SEQUENCE)
      for (let level = 1; level < levels; level++) element = tlv(SEQUENCE, element)
      return element
    }
    expect(readDer('Thing', nested(64)).tag).toBe(16)
    expect(attempt(() => readDer('Thing', nested(65)))).toBeInstanceOf(MalformedError)
  })

  it('takes 1 MiB and refuses a byte more', () => {
    const ofSize = (size: number): Uint8Array => tlv(0x04, new Uint8Array(size - 5))
    expect(readDer('Thing', ofSize(2 ** 20)).content).toHaveLength(2 ** 20 - 5)
    expect(attempt(() => readDer('Thing', ofSize(2 ** 20 + 1)))).toEqual(
      new MalformedError('Thing', '1048577 bytes are over the limit', 0),
    )
  })
})

describe('child, expectTag and readSequence', () => {
  const node = der('3003 020105')

  it('give what is there', () => {
    expect(child('Thing', node, 0).tag).toBe(2)
    expect(expectTag('Thing', node, TAG.sequence)).toBe(node)
    expect(readSequence('Thing', node)).toHaveLength(1)
  })

  it('refuse what is not', () => {
    expect(attempt(() => child('Thing', node, 1))).toEqual(new MalformedError('Thing', 'element 1 is missing', 0))
    expect(attempt(() => expectTag('Thing', node, TAG.set))).toEqual(
      new MalformedError('Thing', 'tag 17 expected, universal 16 found', 0),
    )
    expect(attempt(() => readSequence('Thing', der('3100')))).toBeInstanceOf(MalformedError)
  })

  it('do not take a context tag of the same number', () => {
    expect(attempt(() => expectTag('Thing', der('b000'), TAG.sequence))).toBeInstanceOf(MalformedError)
  })
})

describe('readOid', () => {
  it.each([
    ['0603551d11', '2.5.29.17'],
    ['06092a864886f70d01010b', '1.2.840.113549.1.1.11'],
    ['060127', '0.39'],
    ['060128', '1.0'],
    ['06014f', '1.39'],
    ['060150', '2.0'],
    ['06028837', '2.999'],
    ['0603558100', '2.5.128'],
  ])('reads %s', (hex, oid) => {
    expect(readOid('Thing', der(hex))).toBe(oid)
  })

  it.each([
    ['no octets', '0600'],
    ['an arc beyond what a number holds', '060b55 ffffffffffffffffff7f'],
    ['an arc that does not end', '0604551d1180'],
    ['an arc with needless zeros before it', '0604551d8011'],
    ['a first arc with needless zeros before it', '0603805503'],
    ['an integer', '020105'],
    ['a context tag of its number', '8603551d11'],
  ])('refuses %s', (_what, hex) => {
    expect(attempt(() => readOid('Thing', der(hex)))).toBeInstanceOf(MalformedError)
  })
})

describe('readBoolean', () => {
  it('reads the two that DER has', () => {
    expect(readBoolean('Thing', der('0101ff'))).toBe(true)
    expect(readBoolean('Thing', der('010100'))).toBe(false)
  })

  it.each(['010101', '01017f', '0102ffff', '0100', '0201ff', '8101ff'])('refuses %s', (hex) => {
    expect(attempt(() => readBoolean('Thing', der(hex)))).toBeInstanceOf(MalformedError)
  })
})

describe('readBitString', () => {
  it.each([
    ['030100', ''],
    ['030200aa', 'aa'],
    ['03020780', '80'],
    ['030300aabb', 'aabb'],
  ])('gives the octets of %s', (hex, octets) => {
    expect(hexOf(readBitString('Thing', der(hex)))).toBe(octets)
  })

  it.each(['0300', '030101', '03020880', '0401aa'])('refuses %s', (hex) => {
    expect(attempt(() => readBitString('Thing', der(hex)))).toBeInstanceOf(MalformedError)
  })
})

describe('readTime', () => {
  const utc = (value: string): number => readTime('Thing', readDer('Thing', tlv(UTC_TIME, text(value))))
  const general = (value: string): number => readTime('Thing', readDer('Thing', tlv(GENERALIZED_TIME, text(value))))

  it.each([
    ['260102030405Z', '2026-01-02T03:04:05.000Z'],
    ['491231235959Z', '2049-12-31T23:59:59.000Z'],
    ['500101000000Z', '1950-01-01T00:00:00.000Z'],
    ['991231235959Z', '1999-12-31T23:59:59.000Z'],
    ['000229000000Z', '2000-02-29T00:00:00.000Z'],
  ])('reads the UTCTime %s', (value, iso) => {
    expect(new Date(utc(value)).toISOString()).toBe(iso)
  })

  it.each([
    ['20500101000000Z', '2050-01-01T00:00:00.000Z'],
    ['20491231235959Z', '2049-12-31T23:59:59.000Z'],
    ['99991231235959Z', '9999-12-31T23:59:59.000Z'],
    ['00010101000000Z', '0001-01-01T00:00:00.000Z'],
  ])('reads the GeneralizedTime %s', (value, iso) => {
    expect(new Date(general(value)).toISOString()).toBe(iso)
  })

  it.each([
    '260231000000Z',
    '250229000000Z',
    '261301000000Z',
    '260001000000Z',
    '260100000000Z',
    '260101240000Z',
    '260101006000Z',
    '260101000060Z',
    '2601010000Z',
    '260101000000',
    '260101000000+0100',
    '260101000000z',
    '260101000000Z\n',
    ' 60101000000Z',
    '20260101000000Z',
    '',
  ])('refuses the UTCTime %j', (value) => {
    expect(attempt(() => utc(value))).toEqual(new MalformedError('Thing', 'no valid time', 0))
  })

  it.each([
    '20260231000000Z',
    '20260101000000.5Z',
    '20260101000000',
    '20260101000000+0100',
    '202601010000Z',
    '260101000000Z',
    '',
  ])('refuses the GeneralizedTime %j', (value) => {
    expect(attempt(() => general(value))).toEqual(new MalformedError('Thing', 'no valid time', 0))
  })

  it('refuses what is no time at all', () => {
    expect(attempt(() => readTime('Thing', der('0c0d3236303130313030303030305a')))).toBeInstanceOf(MalformedError)
    expect(attempt(() => readTime('Thing', der('970d3236303130313030303030305a')))).toBeInstanceOf(MalformedError)
  })
})
