import { describe, expect, it } from '@jest/globals'
import {
  bitString,
  boolean,
  contextConstructed,
  contextPrimitive,
  decode,
  encode,
  integer,
  namedBits,
  nullValue,
  octetString,
  oid,
  sequence,
  setOfOne,
  time,
  utf8String,
  type Der,
} from '../../src/lab/der.ts'

const hex = (element: Der): string => Buffer.from(encode(element)).toString('hex')
const text = (element: Der): string => Buffer.from(encode(element).subarray(2)).toString('latin1')

describe('encode', () => {
  it.each([
    [0n, '020100'],
    [1n, '020101'],
    [127n, '02017f'],
    [128n, '02020080'],
    [256n, '02020100'],
    [-1n, '0201ff'],
    [-128n, '020180'],
    [-129n, '0202ff7f'],
    [1n << 64n, '0209010000000000000000'],
    [(1n << 64n) - 1n, '020900ffffffffffffffff'],
  ])('writes the INTEGER %s in as few octets as hold it', (value, expected) => {
    expect(hex(integer(value))).toBe(expected)
  })

  it.each([
    [[], '030100'],
    [[0], '03020780'],
    [[5, 6], '03020106'],
    [[0, 2], '030205a0'],
    [[7], '03020001'],
    [[8], '0303070080'],
  ])('writes the named bits %j without trailing zeros', (positions, expected) => {
    expect(hex(namedBits(positions))).toBe(expected)
  })

  it.each([
    ['1.2.840.113549.1.1.11', '06092a864886f70d01010b'],
    ['2.5.29.19', '0603551d13'],
    ['2.999.3', '0603883703'],
  ])('writes the OBJECT IDENTIFIER %s', (dotted, expected) => {
    expect(hex(oid(dotted))).toBe(expected)
  })

  it('writes the other types', () => {
    expect(hex(boolean(true))).toBe('0101ff')
    expect(hex(boolean(false))).toBe('010100')
    expect(hex(nullValue())).toBe('0500')
    expect(hex(bitString(Uint8Array.of(0xff, 0x80)))).toBe('030300ff80')
    expect(hex(octetString(Uint8Array.of(0, 255)))).toBe('040200ff')
    expect(hex(utf8String('ü'))).toBe('0c02c3bc')
    expect(hex(sequence([boolean(true), setOfOne(nullValue())]))).toBe('30070101ff31020500')
    expect(hex(contextConstructed(3, [nullValue()]))).toBe('a3020500')
    expect(hex(contextPrimitive(2, Buffer.from('a')))).toBe('820161')
  })

  it.each([
    [127, '047f'],
    [128, '048180'],
    [256, '04820100'],
    [65_536, '0483010000'],
  ])('writes a length of %d in its shortest form', (length, header) => {
    expect(hex(octetString(new Uint8Array(length))).startsWith(`${header}00`)).toBe(true)
  })
})

describe('time', () => {
  it.each([
    ['1950-01-01T00:00:00Z', 23, '500101000000Z'],
    ['2026-03-01T09:08:07.999Z', 23, '260301090807Z'],
    ['2049-12-31T23:59:59Z', 23, '491231235959Z'],
    ['2050-01-01T00:00:00Z', 24, '20500101000000Z'],
    ['1949-12-31T23:59:59Z', 24, '19491231235959Z'],
    ['9999-12-31T23:59:59Z', 24, '99991231235959Z'],
  ])('writes %s with tag %d as %s', (date, tag, expected) => {
    const element = time(new Date(date))
    expect([element.type, text(element)]).toEqual([tag, expected])
  })

  it.each([new Date(Number.NaN), new Date('+010000-01-01'), new Date('0999-12-31')])('refuses %p', (date) => {
    expect(() => time(date)).toThrow(RangeError)
  })
})

describe('decode', () => {
  it('gives what encodes to the same octets, BIT STRINGs that look like DER among them', () => {
    const der = encode(
      sequence([bitString(encode(sequence([integer(5n)]))), oid('2.5.4.3'), octetString(encode(nullValue()))]),
    )
    expect(encode(decode(der))).toEqual(der)
  })

  it('refuses octets after the element', () => {
    expect(() => decode(Uint8Array.of(5, 0, 0))).toThrow('Unparsed DER bytes remain')
  })
})
