import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { CertificateRequest, Issued } from '../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../src/lab/key.ts'
import { findProfileFaults } from '../../src/pki/profile.ts'
import { fixedKey } from '../fixed-keys.ts'
import { bytes } from '../wire/bytes.ts'
import { BOOLEAN, INTEGER, OCTET_STRING, OID, SEQUENCE, tlv } from '../wire/x509/tlv.ts'
import {
  directory,
  dns,
  email,
  inhibitAnyPolicy,
  ip,
  nameConstraints,
  oid,
  policyConstraints,
  subject,
} from '../wire/x509/values.ts'
import { ca, extended, leafOf, read, resigned, SERVER_AUTH } from './chains.ts'

interface Bent {
  readonly leaf?: Partial<CertificateRequest>
  readonly intermediate?: Partial<CertificateRequest>
  readonly anchor?: Partial<CertificateRequest>
}

/** A chain of three that is right but for this. */
function chain(bent: Bent = {}): readonly [Issued, Issued, Issued] {
  const anchor = ca('root', bent.anchor)
  const intermediate = ca('intermediate', { issuer: anchor, ...bent.intermediate })
  return [leafOf(intermediate, { subject: { commonName: 'a.test' }, ...bent.leaf }), intermediate, anchor]
}

const rulesOf = (path: readonly Pick<Issued, 'der'>[]): readonly string[] =>
  findProfileFaults(path.map(read)).map(({ rule, culprit }) => `${rule} of ${culprit.subject || 'nobody'}`)

const LEAF = 'CN=a.test'
const INTERMEDIATE = 'CN=intermediate'
const ANCHOR = 'CN=root'

const TRUE = tlv(BOOLEAN, bytes('ff'))
const keyId = (hex: string): Uint8Array => tlv(0x80, bytes(hex))
const names = (...list: readonly Uint8Array[]): ReturnType<typeof extended> =>
  extended('subjectAltName', tlv(SEQUENCE, ...list))
const purposes = (...list: readonly string[]): Uint8Array => tlv(SEQUENCE, ...list.map(oid))
const access = tlv(SEQUENCE, tlv(SEQUENCE, tlv(OID, bytes('2b06010505073001')), tlv(0x86)))
const onCurve = (namedCurve: string): KeyPair => generateKeyPairSync('ec', { namedCurve })

describe('a good chain', () => {
  it.each<[string, Bent]>([
    ['as it is', {}],
    ['with an empty subject and critical names', { leaf: { subject: {} } }],
    ['with a key usage of no CA left out', { leaf: { omit: ['keyUsage'] } }],
    ['with a root that does not say what its key is for', { anchor: { omit: ['keyUsage'] } }],
    ['with a root whose serial number is 0', { anchor: { serial: 0n } }],
    ['with serial numbers of 20 octets', { leaf: { serial: 2n ** 159n - 1n }, intermediate: { serial: 1n } }],
    ['for servers and clients', { leaf: { extendedKeyUsage: ['clientAuth', 'serverAuth'] } }],
    ['for clients', { leaf: { extendedKeyUsage: ['clientAuth'] } }],
    ['with a purpose in the intermediate', { intermediate: { extendedKeyUsage: ['serverAuth'] } }],
    ['with a limit of the path', { intermediate: { pathLength: 0 }, anchor: { pathLength: 1 } }],
    ['with constraints', { intermediate: { nameConstraints: { permitted: ['test'] } } }],
    ['with wildcards and addresses', { leaf: { names: ['a.test', '*.a.test', '192.0.2.1', '2001:db8::1'] } }],
    ['with an underscore', { leaf: { names: ['a.test', 'x_y.a.test'] } }],
    ['with a label of 63', { leaf: { names: ['a.test', `${'x'.repeat(63)}.test`] } }],
    ['named as its names in another case', { leaf: { subject: { commonName: 'A.Test' } } }],
    ['named as the domain of a name', { leaf: { names: ['b.a.test'] } }],
    ['named with a word', { leaf: { subject: { commonName: 'gateway' } } }],
    ['named as its address', { leaf: { subject: { commonName: '192.0.2.1' }, names: ['192.0.2.1'] } }],
    ['with RSA 2048', { leaf: { key: fixedKey('rsa2048') }, intermediate: { key: fixedKey('otherRsa2048') } }],
    ['with P-384', { leaf: { key: onCurve('secp384r1') } }],
    ['with P-521', { leaf: { key: onCurve('secp521r1') } }],
    ['with Ed25519', { leaf: { key: newKey('ed25519') } }],
    ['with Ed448', { leaf: { key: generateKeyPairSync('ed448') } }],
    ['with where the issuer is', { leaf: { caIssuers: 'http://ca.test/', ocsp: 'http://ocsp.test/' } }],
  ])('%s breaks nothing', (_what, bent) => {
    expect(rulesOf(chain(bent))).toEqual([])
  })

  it('of a leaf alone, or of two, breaks nothing', () => {
    const [leaf, intermediate, anchor] = chain()
    expect(rulesOf([leaf])).toEqual([])
    expect(rulesOf([leaf, intermediate])).toEqual([])
    expect(rulesOf([intermediate, anchor]).filter((rule) => rule.startsWith('profile/key'))).toEqual([])
  })
})

describe('each rule of the profile', () => {
  it.each<[string, string, Bent]>([
    ['serial-number', LEAF, { leaf: { serial: 0n } }],
    ['serial-number', LEAF, { leaf: { serial: -1n } }],
    ['serial-number', LEAF, { leaf: { serial: 2n ** 159n } }],
    ['serial-number', INTERMEDIATE, { intermediate: { serial: 0n } }],
    [
      'malformed-extension',
      LEAF,
      { leaf: { extensions: [extended('authorityInfoAccess', tlv(INTEGER, bytes('00')))] } },
    ],
    ['authority-key-id', LEAF, { leaf: { omit: ['authorityKeyIdentifier'] } }],
    ['authority-key-id', INTERMEDIATE, { intermediate: { omit: ['authorityKeyIdentifier'] } }],
    [
      'authority-key-id',
      LEAF,
      {
        leaf: { extensions: [extended('authorityKeyId', tlv(SEQUENCE, tlv(0xa1, dns('a')), tlv(0x82, bytes('01'))))] },
      },
    ],
    ['authority-key-id', ANCHOR, { anchor: { extensions: [extended('authorityKeyId', tlv(SEQUENCE, keyId('00')))] } }],
    ['key-id-mismatch', LEAF, { leaf: { extensions: [extended('authorityKeyId', tlv(SEQUENCE, keyId('00')))] } }],
    [
      'key-id-mismatch',
      INTERMEDIATE,
      { anchor: { extensions: [extended('subjectKeyId', tlv(OCTET_STRING, bytes('00')))] } },
    ],
    ['subject-key-id', INTERMEDIATE, { intermediate: { omit: ['subjectKeyIdentifier'] } }],
    ['subject-key-id', ANCHOR, { anchor: { omit: ['subjectKeyIdentifier'] } }],
    [
      'subjectKeyIdentifier-criticality',
      LEAF,
      { leaf: { extensions: [extended('subjectKeyId', tlv(OCTET_STRING, bytes('00')), true)] } },
    ],
    [
      'authorityInfoAccess-criticality',
      LEAF,
      { leaf: { extensions: [extended('authorityInfoAccess', access, true)] } },
    ],
    [
      'basicConstraints-criticality',
      INTERMEDIATE,
      { intermediate: { extensions: [extended('basicConstraints', tlv(SEQUENCE, TRUE))] } },
    ],
    [
      'nameConstraints-criticality',
      INTERMEDIATE,
      { intermediate: { extensions: [extended('nameConstraints', nameConstraints({ permitted: [dns('test')] }))] } },
    ],
    [
      'policyConstraints-criticality',
      INTERMEDIATE,
      { intermediate: { extensions: [extended('policyConstraints', policyConstraints({ inhibitMapping: 0 }))] } },
    ],
    [
      'inhibitAnyPolicy-criticality',
      INTERMEDIATE,
      { intermediate: { extensions: [extended('inhibitAnyPolicy', inhibitAnyPolicy(0))] } },
    ],
    [
      'basic-constraints',
      LEAF,
      { leaf: { ca: true, keyUsage: ['digitalSignature'], extendedKeyUsage: ['serverAuth'] } },
    ],
    ['basic-constraints', LEAF, { leaf: { pathLength: 0 } }],
    ['basic-constraints', ANCHOR, { anchor: { ca: false, omit: ['keyUsage'], extendedKeyUsage: [] } }],
    ['key-usage', LEAF, { leaf: { keyUsage: ['digitalSignature', 'keyCertSign'] } }],
    ['key-usage', INTERMEDIATE, { intermediate: { omit: ['keyUsage'] } }],
    ['key-usage', INTERMEDIATE, { intermediate: { keyUsage: ['cRLSign'] } }],
    ['key-usage', ANCHOR, { anchor: { keyUsage: ['cRLSign'] } }],
    ['name-constraints', LEAF, { leaf: { nameConstraints: { permitted: ['test'] } } }],
    ['extended-key-usage', LEAF, { leaf: { extendedKeyUsage: [] } }],
    ['extended-key-usage', LEAF, { leaf: { extendedKeyUsage: ['any'] } }],
    ['extended-key-usage', LEAF, { leaf: { extendedKeyUsage: ['serverAuth', 'any'] } }],
    ['extended-key-usage', LEAF, { leaf: { extendedKeyUsage: ['ocspSigning'] } }],
    ['extended-key-usage', LEAF, { leaf: { extensions: [extended('extendedKeyUsage', purposes(SERVER_AUTH), true)] } }],
    ['extended-key-usage', ANCHOR, { anchor: { extendedKeyUsage: ['serverAuth'] } }],
    ['alternative-names', LEAF, { leaf: { names: [] } }],
    ['alternative-names', LEAF, { leaf: { extensions: [names()] } }],
    [
      'alternative-names',
      'nobody',
      { leaf: { subject: {}, extensions: [extended('subjectAltName', tlv(SEQUENCE, dns('a.test')), false)] } },
    ],
    [
      'alternative-names',
      LEAF,
      { leaf: { extensions: [extended('subjectAltName', tlv(SEQUENCE, dns('a.test')), true)] } },
    ],
    ...[
      '',
      'a..test',
      '.a.test',
      'a.test.',
      '*',
      '*.test',
      'x*.a.test',
      '*.*.a.test',
      'a.*.test',
      '-a.test',
      'a-.test',
      'a b.test',
      'b\u00fccher.test',
      'a.test\0',
      `${'x'.repeat(64)}.test`,
      'x.'.repeat(127),
      '192.0.2.1.',
      'https://a.test',
    ].map((name): [string, string, Bent] => ['dns-name', LEAF, { leaf: { names: ['a.test', name] } }]),
    ['dns-name', LEAF, { leaf: { extensions: [names(dns('a.test'), dns('192.0.2.1'))] } }],
    ['dns-name', LEAF, { leaf: { extensions: [names(dns('a.test'), ip('c00002'))] } }],
    ['common-name', 'CN=b.test', { leaf: { subject: { commonName: 'b.test' } } }],
    ['common-name', 'CN=x.a.test', { leaf: { subject: { commonName: 'x.a.test' } } }],
    ['common-name', 'CN=192.0.2.1', { leaf: { subject: { commonName: '192.0.2.1' } } }],
    ['common-name', 'CN=192.0.2.1', { leaf: { subject: { commonName: '192.0.2.1' }, names: ['192.0.2.2'] } }],
    ['key', LEAF, { leaf: { key: fixedKey('rsa2040') } }],
    ['key', LEAF, { leaf: { key: fixedKey('rsa2052') } }],
    ['key', INTERMEDIATE, { intermediate: { key: fixedKey('rsa1024') } }],
    ['key', LEAF, { leaf: { key: onCurve('secp256k1') } }],
    ['key', LEAF, { leaf: { key: onCurve('secp224r1') } }],
    ['key', LEAF, { leaf: { key: fixedKey('dsa2048') } }],
    ['key', LEAF, { leaf: { key: generateKeyPairSync('x25519') } }],
  ])('%s of %s is broken alone (case %#)', (rule, culprit, bent) => {
    expect(rulesOf(chain(bent))).toEqual([`profile/${rule} of ${culprit}`])
  })

  it('authorityKeyIdentifier-criticality', () => {
    const [, intermediate] = chain()
    const identifier = tlv(SEQUENCE, tlv(0x80, intermediate.keyIdentifier))
    const bent = leafOf(intermediate, {
      subject: { commonName: 'a.test' },
      extensions: [extended('authorityKeyId', identifier, true)],
    })
    expect(rulesOf([bent, intermediate])).toEqual(['profile/authorityKeyIdentifier-criticality of CN=a.test'])
  })

  it('authority-key-id of a root that names itself by its serial number', () => {
    const root = ca('root')
    const fields = tlv(SEQUENCE, tlv(0x80, root.keyIdentifier), tlv(0x82, bytes('01')))
    const bent = ca('root', { key: root.keyPair, extensions: [extended('authorityKeyId', fields)] })
    const right = tlv(SEQUENCE, tlv(0x80, root.keyIdentifier))
    const good = ca('root', { key: root.keyPair, extensions: [extended('authorityKeyId', right)] })
    expect(rulesOf([leafOf(bent, { subject: {} }), bent])).toEqual(['profile/authority-key-id of CN=root'])
    expect(rulesOf([leafOf(good, { subject: {} }), good])).toEqual([])
  })

  it.each([
    ['01', 'is of version 2, not 3'],
    ['00', 'is of version 1, not 3'],
  ])('version %s', (version, message) => {
    const [leaf, ...above] = chain()
    const bent = resigned(leaf, tlv(SEQUENCE, tlv(OID, bytes('2a8648ce3d040302'))), () => bytes(''), {
      version: tlv(0xa0, tlv(INTEGER, bytes(version))),
    })
    const [fault, ...more] = findProfileFaults([bent, ...above].map(read))
    expect(fault).toMatchObject({ rule: 'profile/version', message })
    expect(more).toEqual([])
  })

  it('empty-name: of the issuer for all, of the subject for CAs', () => {
    const nameless = ca('', { subject: {} })
    const [path, below] = [leafOf(nameless, { subject: {} }), ca('intermediate', { issuer: nameless })]
    expect(rulesOf([path, nameless])).toEqual(['profile/empty-name of nobody', 'profile/empty-name of nobody'])
    expect(rulesOf([leafOf(below), below]).filter((rule) => rule.includes('empty-name'))).toEqual([
      'profile/empty-name of CN=intermediate',
    ])
  })

  it('says what is wrong, and with which certificate', () => {
    const [leaf, intermediate, anchor] = chain({ leaf: { names: ['a.test', '*.test'] } })
    expect(findProfileFaults([leaf, intermediate, anchor].map(read))).toEqual([
      { rule: 'profile/dns-name', message: 'is for "*.test", which is no DNS name', culprit: read(leaf) },
    ])
  })

  it('passes over names of other kinds', () => {
    const others = [names(dns('a.test'), email('a@a.test'), directory(subject('CN=x')))]
    expect(rulesOf(chain({ leaf: { extensions: others } }))).toEqual([])
  })
})
