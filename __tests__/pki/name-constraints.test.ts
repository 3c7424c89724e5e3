import { describe, expect, it } from '@jest/globals'
import { findNameFault, MAX_COMPARISONS, type Budget } from '../../src/pki/name-constraints.ts'
import { readDer } from '../../src/wire/x509/asn1.ts'
import { readCertificate, type Certificate } from '../../src/wire/x509/certificate.ts'
import { readNameConstraints } from '../../src/wire/x509/name-constraints.ts'
import { bend, SEQUENCE, tlv, extension, extensions } from '../wire/x509/tlv.ts'
import {
  directory,
  dns,
  email,
  ip,
  nameConstraints,
  other,
  registered,
  subject,
  uri,
  type Subtrees,
} from '../wire/x509/values.ts'
import { ca, extended, leafOf, pathsOf, faultsOf } from './chains.ts'

const root = ca('root')
const plain = leafOf(root)

/** A certificate with these alternative names and this subject. */
function named(names: readonly Uint8Array[] | null, name = subject()): Certificate {
  const list = names === null ? [] : [extension('551d11', tlv(SEQUENCE, ...names))]
  const certificate = readCertificate(bend(plain.der, { subject: name, extensions: extensions(...list) }))
  expect(certificate.malformed).toEqual([])
  return certificate
}

const budget = (left = MAX_COMPARISONS): Budget => ({ left })

const faultOf = (certificate: Certificate, subtrees: Subtrees): string | null =>
  findNameFault(certificate, readNameConstraints(readDer('NameConstraints', nameConstraints(subtrees))), budget())

/** What becomes of one name under one subtree: allowed where it is permitted, and where it is excluded. */
function verdict(name: Uint8Array, subtree: Uint8Array): string {
  const isAllowed = (subtrees: Subtrees): boolean => faultOf(named([name]), subtrees) === null
  const [permitted, excluded] = [isAllowed({ permitted: [subtree] }), isAllowed({ excluded: [subtree] })]
  if (permitted && !excluded) return 'within'
  if (!permitted && excluded) return 'outside'
  return permitted ? 'allowed by both' : 'refused by both'
}

const IP_6 = (head: string, mask: string): Uint8Array => ip(head.padEnd(32, '0') + mask.padEnd(32, '0'))

describe('a DNS name', () => {
  it.each([
    ['a.test', 'a.test', 'within'],
    ['b.a.test', 'a.test', 'within'],
    ['c.b.a.test', 'a.test', 'within'],
    ['A.TEST', 'a.test', 'within'],
    ['b.a.test', 'A.Test', 'within'],
    ['ba.test', 'a.test', 'outside'],
    ['test', 'a.test', 'outside'],
    ['a.test.evil', 'a.test', 'outside'],
    ['a.test', 'b.a.test', 'outside'],
    ['a.test', '', 'within'],
    ['a.test', 'test', 'within'],
    ['under_score.a.test', 'a.test', 'within'],
    // a wildcard stands for all that is one label below
    ['*.a.test', 'a.test', 'within'],
    ['*.b.a.test', 'a.test', 'within'],
    ['*.a.test', 'test', 'within'],
    ['*.a.test', 'c.test', 'outside'],
    // for this one and for others
    ['*.a.test', 'b.a.test', 'refused by both'],
    ['*.A.test', 'b.a.TEST', 'refused by both'],
    // never for two labels below
    ['*.a.test', 'c.b.a.test', 'outside'],
    ['*.test', 'test', 'within'],
    ['*', 'test', 'outside'],
    // a dot at the end makes it no name: permitted by none, and kept from what it may be meant for
    ['a.test.', 'a.test', 'refused by both'],
    ['b.a.test.', 'a.test', 'refused by both'],
    ['*.a.test.', 'b.a.test', 'refused by both'],
    ['a.test.', 'b.test', 'outside'],
  ])('%s is to %s: %s', (name, subtree, expected) => {
    expect(verdict(dns(name), dns(subtree))).toBe(expected)
  })

  it.each([
    '.a.test',
    '.',
    'a..test',
    'a.test.',
    '*.a.test',
    '*',
    'a b.test',
    'a.test\0',
    '-a.test',
    'a-.test',
    'http://a.test',
  ])('is under no constraint of %j: that means nothing, and nothing passes it', (subtree) => {
    for (const name of [dns('a.test'), dns('b.a.test'), dns('c.test'), email('a@a.test')]) {
      const message = `stands under a name constraint that means nothing: ${JSON.stringify(subtree)}`
      expect(faultOf(named([name]), { permitted: [dns(subtree)] })).toBe(message)
      expect(faultOf(named([name]), { excluded: [dns(subtree)] })).toBe(message)
    }
  })
})

describe('an address', () => {
  it.each([
    ['0a010203', '0a000000ff000000', 'within'],
    ['0b010203', '0a000000ff000000', 'outside'],
    ['0a000000', '0a000000ff000000', 'within'],
    ['0affffff', '0a000000ff000000', 'within'],
    ['c0000201', 'c0000201ffffffff', 'within'],
    ['c0000202', 'c0000201ffffffff', 'outside'],
    ['c000027f', 'c0000200ffffff80', 'within'],
    ['c0000280', 'c0000200ffffff80', 'outside'],
    ['c0000201', '0000000000000000', 'within'],
    // what the address says beyond its mask does not count
    ['0a010203', '0affffffff000000', 'within'],
  ])('%s is to the range %s: %s', (address, range, expected) => {
    expect(verdict(ip(address), ip(range))).toBe(expected)
  })

  it.each<[string, Uint8Array, string]>([
    ['20010db8000000000000000000000001', IP_6('20010db8', 'ffffffff'), 'within'],
    ['20010db9000000000000000000000001', IP_6('20010db8', 'ffffffff'), 'outside'],
    ['20010db8000000000000000000000001', IP_6('', ''), 'within'],
    // IPv4 in IPv6 is IPv6
    ['00000000000000000000ffff0a010203', ip('0a000000ff000000'), 'outside'],
    ['0a010203', IP_6('', ''), 'outside'],
    // no address at all
    ['0a0102', ip('0000000000000000'), 'outside'],
  ])('%s of another family or the same (%#): %s', (address, range, expected) => {
    expect(verdict(ip(address), range)).toBe(expected)
  })

  it('is named with its range', () => {
    expect(faultOf(named([ip('0a010203')]), { excluded: [ip('0a000000ff000000')] })).toBe(
      'is for 10.1.2.3, which a CA above it excludes',
    )
  })
})

describe('a mail address', () => {
  it.each([
    // one mailbox
    ['a@a.test', 'a@a.test', 'within'],
    ['a@A.Test', 'a@a.TEST', 'within'],
    ['A@a.test', 'a@a.test', 'outside'],
    ['b@a.test', 'a@a.test', 'outside'],
    ['a@b.a.test', 'a@a.test', 'outside'],
    // all on a host
    ['a@a.test', 'a.test', 'within'],
    ['B@A.test', 'a.test', 'within'],
    ['a@b.a.test', 'a.test', 'outside'],
    ['a@ba.test', 'a.test', 'outside'],
    // all on the hosts of a domain
    ['a@b.a.test', '.a.test', 'within'],
    ['a@c.b.a.test', '.a.test', 'within'],
    ['a@B.A.TEST', '.a.test', 'within'],
    ['a@a.test', '.a.test', 'outside'],
    ['a@ba.test', '.a.test', 'outside'],
    ['a@a.test', '', 'within'],
    // the last at sign is the one
    ['"a@b.test"@a.test', 'a.test', 'within'],
    ['"a@b.test"@a.test', 'b.test', 'outside'],
    // an asterisk is an asterisk
    ['*@a.test', '*@a.test', 'within'],
    ['b@a.test', '*@a.test', 'outside'],
    ['*@a.test', 'b@a.test', 'outside'],
  ])('%s is to %s: %s', (name, subtree, expected) => {
    expect(verdict(email(name), email(subtree))).toBe(expected)
  })

  it.each(['*.a.test', '*', '@a.test', 'a@', 'a@.a.test', 'a@*.test', '..a.test', 'a b.test', '.'])(
    'is under no constraint of %j',
    (subtree) => {
      expect(faultOf(named([email('a@a.test')]), { permitted: [email(subtree)] })).toContain('that means nothing')
      expect(faultOf(named([email('a@a.test')]), { excluded: [email(subtree)] })).toContain('that means nothing')
    },
  )
})

describe('a URI', () => {
  it.each([
    ['https://a.test/x', 'a.test', 'within'],
    ['https://A.Test:8443/x?y#z', 'a.test', 'within'],
    ['https://user@a.test/', 'a.test', 'within'],
    ['ldap://A.TEST/o=x', 'a.test', 'within'],
    ['https://b.a.test/', 'a.test', 'outside'],
    ['https://b.a.test/', '.a.test', 'within'],
    ['https://a.test/', '.a.test', 'outside'],
    ['https://ba.test/', '.a.test', 'outside'],
    ['https://b.test/a.test', 'a.test', 'outside'],
    ['https://b.test/', '', 'within'],
    // of no host nobody can say where it is
    ['urn:a.test', 'a.test', 'refused by both'],
    ['mailto:a@a.test', 'a.test', 'refused by both'],
    ['a.test', 'a.test', 'refused by both'],
    ['//a.test/', 'a.test', 'refused by both'],
  ])('%s is to %s: %s', (name, subtree, expected) => {
    expect(verdict(uri(name), uri(subtree))).toBe(expected)
  })

  it.each(['https://a.test', 'a.test/', '*.a.test', 'a.test:443'])('is under no constraint of %j', (subtree) => {
    expect(faultOf(named([uri('https://a.test/')]), { permitted: [uri(subtree)] })).toContain('that means nothing')
  })
})

describe('a directory name', () => {
  const example = subject('C=DE', 'O=Example')

  it.each<[string, Uint8Array, string]>([
    ['the same', subject('C=DE', 'O=Example'), 'within'],
    ['one below', subject('C=DE', 'O=Example', 'CN=a'), 'within'],
    ['one far below', subject('C=DE', 'O=Example', 'OU=b', 'CN=a'), 'within'],
    ['one in another case', subject('C=de', 'O=EXAMPLE', 'CN=a'), 'within'],
    ['the one above', subject('C=DE'), 'outside'],
    ['another one', subject('C=DE', 'O=Examples'), 'outside'],
    ['the same in another order', subject('O=Example', 'C=DE'), 'outside'],
    ['one with another part in front', subject('OU=b', 'C=DE', 'O=Example'), 'outside'],
  ])('that is %s: %s', (_what, name, expected) => {
    expect(verdict(directory(name), directory(example))).toBe(expected)
    // the subject counts as one
    const isAllowed = (subtrees: Subtrees): boolean => faultOf(named(null, name), subtrees) === null
    expect(isAllowed({ permitted: [directory(example)] })).toBe(expected === 'within')
    expect(isAllowed({ excluded: [directory(example)] })).toBe(expected !== 'within')
  })

  it('may be below an empty one', () => {
    expect(verdict(directory(example), directory(subject()))).toBe('within')
  })

  it('of an empty subject does not count', () => {
    expect(faultOf(named([dns('a.test')]), { permitted: [directory(example)] })).toBeNull()
    expect(faultOf(named([dns('a.test')]), { excluded: [directory(subject())] })).toBeNull()
  })
})

describe('a name of another kind', () => {
  const upn = '1.3.6.1.4.1.311.20.2.3'

  it('is within nothing, and may be within anything of its form', () => {
    expect(verdict(other(upn, 'a@a.test'), other(upn, 'a@a.test'))).toBe('refused by both')
    expect(verdict(registered, registered)).toBe('refused by both')
  })

  it('is none of the business of another form', () => {
    expect(verdict(other(upn, 'a@a.test'), other('1.2.3', 'a@a.test'))).toBe('allowed by both')
    expect(verdict(registered, other(upn, 'x'))).toBe('allowed by both')
  })

  it.each<[string, Uint8Array]>([
    ['DNS', dns('b.test')],
    ['mail', email('b@b.test')],
    ['URI', uri('https://b.test/')],
    ['address', ip('0a000001')],
    ['directory', directory(subject('O=b'))],
    ['other', other(upn, 'b')],
  ])('does not have to do with one that is constrained: %s', (kind, name) => {
    const subtrees: Readonly<Record<string, Uint8Array>> = {
      DNS: dns('a.test'),
      mail: email('a.test'),
      URI: uri('a.test'),
      address: ip('c0000200ffffff00'),
      directory: directory(subject('O=a')),
      other: other(upn, 'a'),
    }
    for (const [of, subtree] of Object.entries(subtrees)) {
      expect([of, faultOf(named([name]), { permitted: [subtree] }) === null]).toEqual([of, of !== kind])
    }
  })
})

describe('several names and several constraints', () => {
  it('all names must pass', () => {
    expect(faultOf(named([dns('a.test'), dns('b.test')]), { permitted: [dns('a.test')] })).toBe(
      'is for "b.test", which no CA above it that names such names permits',
    )
    expect(faultOf(named([dns('a.test'), dns('b.test')]), { permitted: [dns('a.test'), dns('b.test')] })).toBeNull()
  })

  it('what is excluded is not permitted', () => {
    const subtrees = { permitted: [dns('a.test')], excluded: [dns('b.a.test')] }
    expect(faultOf(named([dns('c.a.test')]), subtrees)).toBeNull()
    expect(faultOf(named([dns('b.a.test')]), subtrees)).toBe('is for "b.a.test", which a CA above it excludes')
  })

  it('a certificate without names passes', () => {
    expect(faultOf(named(null), { permitted: [dns('a.test')], excluded: [dns('b.test')] })).toBeNull()
    expect(faultOf(named([]), { permitted: [dns('a.test')] })).toBeNull()
  })

  it('one that means nothing stands in the way of all, whatever its kind', () => {
    expect(faultOf(named([dns('a.test')]), { permitted: [dns('a.test'), email('*.a.test')] })).toBe(
      'stands under a name constraint that means nothing: "*.a.test"',
    )
  })
})

describe('mail addresses of the subject', () => {
  const mailed = subject('O=a', 'email=a@a.test')
  const permitted = { permitted: [email('b.test')] }

  it('count where there are no alternative ones', () => {
    expect(faultOf(named(null, mailed), permitted)).toBe(
      'is for "a@a.test", which no CA above it that names such names permits',
    )
    expect(faultOf(named([dns('a.test')], mailed), permitted)).toContain('"a@a.test"')
    expect(faultOf(named(null, mailed), { permitted: [email('a.test')] })).toBeNull()
    expect(faultOf(named(null, mailed), { excluded: [email('a.test')] })).toContain('excludes')
  })

  it('do not count beside alternative ones', () => {
    expect(faultOf(named([email('b@b.test')], mailed), permitted)).toBeNull()
    expect(faultOf(named([email('c@c.test')], mailed), permitted)).toContain('"c@c.test"')
  })
})

describe('the common name', () => {
  it('is no DNS name', () => {
    expect(faultOf(named(null, subject('CN=a.test')), { excluded: [dns('a.test')] })).toBeNull()
  })
})

describe('the budget', () => {
  const three = named([dns('a.test'), dns('b.test'), email('a@a.test')])
  const constraints = readNameConstraints(
    readDer(
      'NameConstraints',
      nameConstraints({ permitted: [dns('a.test'), dns('b.test')], excluded: [dns('c.test')] }),
    ),
  )

  it('counts each comparison of two names of a kind', () => {
    const left = budget(100)
    expect(findNameFault(three, constraints, left)).toBeNull()
    expect(left.left).toBe(94)
  })

  it('is for all certificates together, and refuses when it is spent', () => {
    const left = budget(11)
    expect(findNameFault(three, constraints, left)).toBeNull()
    expect(findNameFault(three, constraints, left)).toBe(
      'has more names than can be compared with the constraints above it',
    )
    expect(findNameFault(three, constraints, budget(6))).toBeNull()
    expect(findNameFault(three, constraints, budget(5))).not.toBeNull()
  })
})

describe('in a path', () => {
  const constrained = ca('constrained', {
    issuer: root,
    extensions: [
      extended(
        'nameConstraints',
        nameConstraints({ permitted: [dns('a.test'), directory(subject('CN=below')), directory(subject('CN=leaf'))] }),
        true,
      ),
    ],
  })

  it('bind what is below, and not the CA that has them', () => {
    const leaf = leafOf(constrained)
    expect(pathsOf({ leaf, others: [constrained], anchors: [root] })).toEqual([['leaf', 'constrained', 'root']])
  })

  it('bind CAs below', () => {
    const below = ca('other', { issuer: constrained })
    expect(faultsOf({ leaf: leafOf(below), others: [below, constrained], anchors: [root] })).toEqual([
      'path/name-constraint: "CN=other" is for "CN=other", which no CA above it that names such names permits',
    ])
    const allowed = ca('below', { issuer: constrained })
    expect(pathsOf({ leaf: leafOf(allowed), others: [allowed, constrained], anchors: [root] })).toHaveLength(1)
  })

  it('do not bind a self-issued CA below (RFC 5280 section 6.1.3 (b))', () => {
    const rolledOver = ca('constrained', { issuer: constrained })
    const leaf = leafOf(rolledOver)
    expect(pathsOf({ leaf, others: [rolledOver, constrained], anchors: [root] })).toEqual([
      ['leaf', 'constrained', 'constrained', 'root'],
    ])
  })

  it('bind a self-issued leaf', () => {
    const leaf = leafOf(constrained, { subject: { commonName: 'constrained' } })
    expect(faultsOf({ leaf, others: [constrained], anchors: [root] })).toEqual([
      'path/name-constraint: "CN=constrained" is for "CN=constrained", which no CA above it that names such names permits',
    ])
  })

  it('of every CA count', () => {
    const top = ca('top', { issuer: root, nameConstraints: { permitted: ['test'] } })
    const below = ca('below', { issuer: top, nameConstraints: { excluded: ['b.test'] } })
    const outcome = (name: string): readonly string[] =>
      faultsOf({ leaf: leafOf(below, { names: [name] }), others: [below, top], anchors: [root] })
    expect(outcome('a.test')).toEqual([])
    expect(outcome('b.test')).toEqual(['path/name-constraint: "CN=leaf" is for "b.test", which a CA above it excludes'])
    expect(outcome('a.example')).toEqual([
      'path/name-constraint: "CN=leaf" is for "a.example", which no CA above it that names such names permits',
    ])
  })
})
