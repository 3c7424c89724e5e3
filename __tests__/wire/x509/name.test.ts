import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readDer } from '../../../src/wire/x509/asn1.ts'
import { canonicalName, findCommonName, findEmails, formatName, readName } from '../../../src/wire/x509/name.ts'
import { bytes, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import {
  attribute,
  BMP_STRING,
  IA5_STRING,
  INTEGER,
  name,
  OID,
  PRINTABLE_STRING,
  SEQUENCE,
  SET,
  TELETEX_STRING,
  text,
  tlv,
  UTF8_STRING,
} from './tlv.ts'

const CN = '550403'
const O = '55040a'
const C = '550406'
const utf8 = (value: string): Uint8Array => tlv(UTF8_STRING, Uint8Array.from(Buffer.from(value, 'utf8')))

const read = (der: Uint8Array): ReturnType<typeof readName> => readName(readDer('Name', der))
const formatted = (...sets: readonly (readonly Uint8Array[])[]): string => formatName(read(name(...sets)))
const commonName = (value: Uint8Array): string | undefined => findCommonName(read(name([attribute(CN, value)])))

describe('formatName', () => {
  it('writes the narrowest part first, as RFC 4514 does', () => {
    expect(
      formatted([attribute(C, utf8('DE'))], [attribute(O, utf8('Example'))], [attribute(CN, utf8('a.test'))]),
    ).toBe('CN=a.test,O=Example,C=DE')
  })

  it('writes an empty name as nothing', () => {
    expect(formatted()).toBe('')
  })

  it('joins attributes that stand together by a plus sign', () => {
    expect(formatted([attribute(O, utf8('Example'))], [attribute(CN, utf8('a')), attribute(O, utf8('b'))])).toBe(
      'CN=a+O=b,O=Example',
    )
  })

  it.each([
    ['550405', 'serialNumber'],
    ['550407', 'L'],
    ['550408', 'ST'],
    ['55040b', 'OU'],
    ['0992268993f22c640119', 'DC'],
    ['2a864886f70d010901', '1.2.840.113549.1.9.1'],
  ])('writes the attribute type %s as %s', (oid, shown) => {
    expect(formatted([attribute(oid, utf8('x'))])).toBe(`${shown}=x`)
  })

  it.each([
    ['a,b', String.raw`a\,b`],
    ['a+b', String.raw`a\+b`],
    ['a"b', String.raw`a\"b`],
    [String.raw`a\b`, String.raw`a\\b`],
    ['a<b>c;d', String.raw`a\<b\>c\;d`],
    ['a=b', 'a=b'],
    [' a b ', String.raw`\ a b\ `],
    ['#a#b', String.raw`\#a#b`],
    ['', ''],
    ['x,O=Other', String.raw`x\,O=Other`],
  ])('escapes %j', (value, shown) => {
    expect(formatted([attribute(CN, utf8(value))])).toBe(`CN=${shown}`)
  })
})

describe('the text of an attribute', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF8String', utf8('Zürich 東京 🙂'), 'Zürich 東京 🙂'],
    ['UTF8String with a replacement character of its own', utf8('é\ufffd'), 'é\ufffd'],
    ['UTF8String with a byte order mark', utf8('\ufeffa'), '\ufeffa'],
    ['PrintableString', tlv(PRINTABLE_STRING, text('Example Ltd.')), 'Example Ltd.'],
    ['TeletexString, one byte a character', tlv(TELETEX_STRING, bytes('5a fc 72 69 63 68')), 'Zürich'],
    ['BMPString', tlv(BMP_STRING, bytes('0061 6771 4eac d83d de42')), 'a東京🙂'],
    ['an empty BMPString', tlv(BMP_STRING), ''],
    ['control characters', utf8('x\n::error::\u001b[2J\0\u202e'), 'x\n::error::\u001b[2J\0\u202e'],
  ])('is read of %s', (_what, value, expected) => {
    expect(commonName(value)).toBe(expected)
  })
})

describe('findCommonName', () => {
  it('takes the narrowest of several', () => {
    expect(
      findCommonName(
        read(name([attribute(CN, utf8('wide'))], [attribute(CN, utf8('narrow'))], [attribute(O, utf8('o'))])),
      ),
    ).toBe('narrow')
  })

  it('finds none in a name without', () => {
    expect(findCommonName(read(name([attribute(O, utf8('o'))])))).toBeUndefined()
    expect(findCommonName(read(name()))).toBeUndefined()
  })
})

describe('canonicalName', () => {
  const canonical = (...sets: readonly (readonly Uint8Array[])[]): readonly string[] =>
    canonicalName(read(name(...sets)))
  const cn = (value: Uint8Array): readonly string[] => canonical([attribute(CN, value)])

  it('is one string a relative name, the widest first', () => {
    expect(canonical([attribute(O, utf8('Example'))], [attribute(CN, utf8('a'))])).toEqual([
      '["2.5.4.10=example"]',
      '["2.5.4.3=a"]',
    ])
    expect(canonical()).toEqual([])
  })

  it.each<[string, Uint8Array]>([
    ['PrintableString', tlv(PRINTABLE_STRING, text('Example Ltd'))],
    ['IA5String', tlv(IA5_STRING, text('Example Ltd'))],
    ['BMPString', tlv(BMP_STRING, Uint8Array.from(Buffer.from('Example Ltd', 'utf16le').swap16()))],
    ['another case', utf8('EXAMPLE ltd')],
    ['more spaces', utf8('  Example   Ltd ')],
  ])('is the same for a %s', (_what, value) => {
    expect(cn(value)).toEqual(cn(utf8('Example Ltd')))
  })

  it.each<[string, Uint8Array]>([
    ['no space', utf8('ExampleLtd')],
    ['another letter', utf8('Example Ltb')],
    ['a TeletexString', tlv(TELETEX_STRING, text('Example Ltd'))],
    ['another type', tlv(INTEGER, bytes('05'))],
  ])('is another for %s', (_what, value) => {
    expect(cn(value)).not.toEqual(cn(utf8('Example Ltd')))
  })

  it('tells attribute types apart, and one part of two from two parts', () => {
    expect(canonical([attribute(O, utf8('a'))])).not.toEqual(cn(utf8('a')))
    const [a, b] = [attribute(CN, utf8('a')), attribute(O, utf8('b'))]
    expect(canonical([a, b])).toHaveLength(1)
    expect(canonical([a], [b])).toHaveLength(2)
    expect(canonical([a], [b])).not.toEqual(canonical([b], [a]))
  })

  it('goes by no order within one part', () => {
    const [a, b] = [attribute(CN, utf8('a')), attribute(O, utf8('b'))]
    expect(canonical([a, b])).toEqual(canonical([b, a]))
  })

  it('keeps what a value may hide', () => {
    expect(cn(utf8('a"],["2.5.4.10=b'))).toHaveLength(1)
    expect(cn(utf8('a","2.5.4.10=b'))).not.toEqual(canonical([attribute(CN, utf8('a')), attribute(O, utf8('b'))]))
  })
})

describe('findEmails', () => {
  it('gives those of the subject, wherever they stand', () => {
    const mail = (value: string): Uint8Array => attribute('2a864886f70d010901', tlv(IA5_STRING, text(value)))
    expect(findEmails(read(name([mail('a@a.test')], [attribute(CN, utf8('x@x.test')), mail('B@b.test')])))).toEqual([
      'a@a.test',
      'B@b.test',
    ])
    expect(findEmails(read(name([attribute(CN, utf8('x@x.test'))])))).toEqual([])
  })
})

describe('readName', () => {
  it.each<[string, Uint8Array]>([
    ['a set', tlv(SET)],
    ['a sequence of sequences', tlv(SEQUENCE, tlv(SEQUENCE))],
    ['an attribute without a value', name([tlv(SEQUENCE, tlv(OID, bytes(CN)))])],
    ['an attribute that is empty', name([tlv(SEQUENCE)])],
    ['an attribute type that is no OID', name([tlv(SEQUENCE, tlv(INTEGER, bytes('05')), utf8('x'))])],
    ['an attribute type of no octets', name([tlv(SEQUENCE, tlv(OID), utf8('x'))])],
    ['a BMPString of an odd length', name([attribute(CN, tlv(BMP_STRING, bytes('006100')))])],
    [
      'a BMPString of an odd length before another element',
      join(tlv(SEQUENCE, tlv(BMP_STRING, bytes('00')), utf8('x'))),
    ],
  ])('refuses %s', (_what, der) => {
    expect(attempt(() => read(der))).toBeInstanceOf(MalformedError)
  })
})
