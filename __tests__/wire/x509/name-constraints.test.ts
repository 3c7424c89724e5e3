import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readDer } from '../../../src/wire/x509/asn1.ts'
import { readNameConstraints, type NameConstraints } from '../../../src/wire/x509/name-constraints.ts'
import { bytes } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { BOOLEAN, INTEGER, SEQUENCE, tlv } from './tlv.ts'
import { dns, email, ip, nameConstraints, registered } from './values.ts'

const read = (der: Uint8Array): NameConstraints | MalformedError =>
  attempt(() => readNameConstraints(readDer('NameConstraints', der)))

const subtree = (base: Uint8Array): Uint8Array => tlv(SEQUENCE, base)

describe('readNameConstraints', () => {
  it('reads what is permitted and what is excluded', () => {
    expect(read(nameConstraints({ permitted: [dns('a.test'), email('.b.test')], excluded: [registered] }))).toEqual({
      permitted: [
        { kind: 'dns', value: 'a.test' },
        { kind: 'email', value: '.b.test' },
      ],
      excluded: [{ kind: 'other', value: '[8]' }],
    })
  })

  it('reads one without the other', () => {
    expect(read(nameConstraints({ permitted: [dns('')] }))).toEqual({
      permitted: [{ kind: 'dns', value: '' }],
      excluded: [],
    })
    expect(read(nameConstraints({ excluded: [dns('a.test')] }))).toEqual({
      permitted: [],
      excluded: [{ kind: 'dns', value: 'a.test' }],
    })
  })

  it.each([
    '0a000000 ff000000',
    '00000000 00000000',
    'c0000201 ffffffff',
    'c0000200 fffffffe',
    'c0000280 ffffff80',
    // bits of the address beyond the mask do no harm
    '0a010203 ff000000',
    `20010db8${'00'.repeat(12)} ffffffff${'00'.repeat(12)}`,
    `${'00'.repeat(16)} ${'00'.repeat(16)}`,
    `${'00'.repeat(16)} ${'ff'.repeat(16)}`,
  ])('reads the range %s', (hex) => {
    expect(read(nameConstraints({ permitted: [ip(hex)] }))).toMatchObject({ permitted: [{ kind: 'ip' }] })
  })

  it.each([
    '',
    '0a000000',
    '0a000000 ff0000',
    '0a000000 ff000000 00',
    `20010db8${'00'.repeat(12)}`,
    // holes in the mask
    '0a000000 ff00ff00',
    '0a000000 feff0000',
    '0a000000 00ffffff',
    '0a000000 7f000000',
    `20010db8${'00'.repeat(12)} ffff00ff${'00'.repeat(12)}`,
  ])('refuses the range %s', (hex) => {
    expect(read(nameConstraints({ permitted: [ip(hex)] }))).toBeInstanceOf(MalformedError)
    expect(read(nameConstraints({ excluded: [ip(hex)] }))).toBeInstanceOf(MalformedError)
  })

  it.each<[string, Uint8Array]>([
    ['nothing in it', tlv(SEQUENCE)],
    ['another type', tlv(INTEGER, bytes('00'))],
    ['an empty list of permitted subtrees', tlv(SEQUENCE, tlv(0xa0))],
    ['an empty list of excluded subtrees', tlv(SEQUENCE, tlv(0xa0, subtree(dns('a.test'))), tlv(0xa1))],
    ['octets for a list', tlv(SEQUENCE, tlv(0x80, bytes('00')))],
    ['another tag', tlv(SEQUENCE, tlv(0xa2, subtree(dns('a.test'))))],
    ['another tag beside a good one', tlv(SEQUENCE, tlv(0xa0, subtree(dns('a.test'))), tlv(BOOLEAN, bytes('ff')))],
    ['a name without a subtree around it', tlv(SEQUENCE, tlv(0xa0, dns('a.test')))],
    ['an empty subtree', tlv(SEQUENCE, tlv(0xa0, tlv(SEQUENCE)))],
    ['a minimum', tlv(SEQUENCE, tlv(0xa0, tlv(SEQUENCE, dns('a.test'), tlv(0x80, bytes('01')))))],
    [
      'a minimum of 0, which DER leaves out',
      tlv(SEQUENCE, tlv(0xa0, tlv(SEQUENCE, dns('a.test'), tlv(0x80, bytes('00'))))),
    ],
    ['a maximum', tlv(SEQUENCE, tlv(0xa0, tlv(SEQUENCE, dns('a.test'), tlv(0x81, bytes('01')))))],
    ['a name of no known form', tlv(SEQUENCE, tlv(0xa0, subtree(tlv(0x89))))],
  ])('refuses %s', (_what, der) => {
    expect(read(der)).toBeInstanceOf(MalformedError)
  })
})
