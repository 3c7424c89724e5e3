import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readDer } from '../../../src/wire/x509/asn1.ts'
import { formatAddress, readGeneralName, type GeneralName } from '../../../src/wire/x509/general-name.ts'
import { bytes } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { OCTET_STRING, SEQUENCE, text, tlv, UTF8_STRING } from './tlv.ts'
import { directory, dns, email, ip, other, registered, subject, uri } from './values.ts'

const read = (der: Uint8Array): GeneralName | MalformedError =>
  attempt(() => readGeneralName(readDer('GeneralName', der)))

describe('readGeneralName', () => {
  it.each<[string, Uint8Array, GeneralName]>([
    ['a mail address', email('A@b.Test'), { kind: 'email', value: 'A@b.Test' }],
    ['a DNS name', dns('*.A.test'), { kind: 'dns', value: '*.A.test' }],
    ['an empty DNS name', dns(''), { kind: 'dns', value: '' }],
    ['a URI', uri('https://a.test/?x'), { kind: 'uri', value: 'https://a.test/?x' }],
    [
      'what is not ASCII, a character an octet',
      dns('b\u00fccher.test\0'),
      { kind: 'dns', value: 'b\u00fccher.test\0' },
    ],
    ['an IPv4 address', ip('c0000201'), { kind: 'ip', octets: bytes('c0000201') }],
    ['an IPv6 address', ip('20010db8' + '00'.repeat(12)), { kind: 'ip', octets: bytes('20010db8' + '00'.repeat(12)) }],
    ['an address of no octets', ip(''), { kind: 'ip', octets: bytes('') }],
    [
      'a directory name',
      directory(subject('O=Example', 'CN=A  b')),
      {
        kind: 'directory',
        value: 'CN=A  b,O=Example',
        canonical: ['["2.5.4.10=example"]', '["2.5.4.3=a b"]'],
      },
    ],
    ['an empty directory name', directory(subject()), { kind: 'directory', value: '', canonical: [] }],
    ['another name, by its form', other('1.2.3.4', 'x'), { kind: 'other', value: '1.2.3.4' }],
    ['an X.400 address', tlv(0xa3), { kind: 'other', value: '[3]' }],
    ['an EDI party', tlv(0xa5), { kind: 'other', value: '[5]' }],
    ['a registered id', registered, { kind: 'other', value: '[8]' }],
  ])('reads %s', (_what, der, expected) => {
    const name = read(der)
    if (name instanceof MalformedError || name.kind !== 'ip') expect(name).toEqual(expected)
    else expect({ ...name, octets: Uint8Array.from(name.octets) }).toEqual(expected)
  })

  it.each<[string, Uint8Array]>([
    ['a tag above 8', tlv(0x89, text('x'))],
    ['a universal type', tlv(UTF8_STRING, text('a.test'))],
    ['a tag of an application', tlv(0x42, text('a.test'))],
    ['a DNS name in pieces', tlv(0xa2, tlv(OCTET_STRING, text('a')))],
    ['a mail address in pieces', tlv(0xa1, tlv(OCTET_STRING, text('a')))],
    ['a URI in pieces', tlv(0xa6, tlv(OCTET_STRING, text('a')))],
    ['an address in pieces', tlv(0xa7, tlv(OCTET_STRING, bytes('c0000201')))],
    ['a directory name without a name', tlv(0xa4)],
    ['a directory name that is octets', tlv(0x84, text('x'))],
    ['a directory name without the tag around it', tlv(0xa4, tlv(UTF8_STRING, text('x')))],
    ['another name without a form', tlv(0xa0)],
    ['another name whose form is no OID', tlv(0xa0, tlv(SEQUENCE))],
  ])('refuses %s', (_what, der) => {
    expect(read(der)).toBeInstanceOf(MalformedError)
  })
})

describe('formatAddress', () => {
  it.each([
    ['c0000201', '192.0.2.1'],
    ['00000000', '0.0.0.0'],
    ['20010db8000000000000000000000001', '2001:db8::1'],
    ['00'.repeat(16), '::'],
    ['00000000000000000000ffffc0000201', '::ffff:c000:201'],
    // no address, and equal to none
    ['c00002', 'c00002'],
    ['c0000201ffffff00', 'c0000201ffffff00'],
    ['', ''],
  ])('writes %s as %s', (octets, written) => {
    expect(formatAddress(bytes(octets))).toBe(written)
  })
})
