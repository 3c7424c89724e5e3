import { describe, expect, it } from '@jest/globals'
import { alertName } from '../../src/spec/alerts.ts'
import { IANA_SUITES, PRIVATE_SUITES, RENEGOTIATION_INFO_SCSV } from '../../src/spec/cipher-suites.ts'
import * as extensions from '../../src/spec/extensions.ts'
import {
  canonicalGroupName,
  FFDHE_GROUPS,
  findGroupOfCurve,
  groupName,
  groupsOf,
  POST_QUANTUM_GROUPS,
  SECP256R1,
  SECP384R1,
  SECP521R1,
  X25519,
  X448,
} from '../../src/spec/groups.ts'
import { hex16 } from '../../src/spec/hex.ts'
import { OFFERED_SCHEMES, signatureSchemeName } from '../../src/spec/signature-schemes.ts'
import { BASELINE_REQUIREMENTS, RFC5246, RFC5280 } from '../../src/spec/sources.ts'
import { findSsl2CipherKind, hex24, SSL2_CIPHER_KINDS } from '../../src/spec/ssl2-cipher-kinds.ts'
import { findVersion, SSL2, SSL3, TLS10, TLS11, TLS12, TLS13, versionName } from '../../src/spec/versions.ts'

const LEGACY_GROUPS = groupsOf(TLS12)
const TLS13_GROUPS = groupsOf(TLS13)

const isHex = /^0x[0-9A-F]{4}$/

describe('hex16', () => {
  it.each([
    [0, '0x0000'],
    [0xff, '0x00FF'],
    [0xc02f, '0xC02F'],
    [0xffff, '0xFFFF'],
  ])('writes %d as %s', (value, text) => {
    expect(hex16(value)).toBe(text)
  })
})

describe('names of wire numbers', () => {
  it.each([
    [alertName(40), 'handshake_failure (40)'],
    [alertName(70), 'protocol_version (70)'],
    [alertName(0), 'close_notify (0)'],
    [alertName(255), 'unknown alert (255)'],
    [groupName(0x001d), 'x25519'],
    [groupName(0x11ec), 'X25519MLKEM768'],
    [groupName(0x1a1a), '0x1A1A'],
    [signatureSchemeName(0x0804), 'rsa_pss_rsae_sha256'],
    [signatureSchemeName(0x1a1a), '0x1A1A'],
    [versionName(0x7f1c), '0x7F1C'],
  ])('%s', (name, expected) => {
    expect(name).toBe(expected)
  })

  it('do not come from what every object has', () => {
    // numbers as keys of a record: nothing of Object.prototype is one, whatever a server sends
    for (let value = 0; value < 256; value++) expect(alertName(value)).toMatch(/^[a-z_ ]+ \(\d+\)$/)
  })
})

describe('names of groups', () => {
  it.each([
    ['X25519', 'x25519'],
    ['x25519', 'x25519'],
    ['secp256r1', 'secp256r1'],
    ['prime256v1', 'secp256r1'],
    ['P-256', 'secp256r1'],
    ['P-384', 'secp384r1'],
    ['p-521', 'secp521r1'],
    ['0x1A1A', '0x1a1a'],
    ['constructor', 'constructor'],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalGroupName(name)).toBe(canonical)
  })

  it('tell which are post-quantum: those with ML-KEM that a hello of TLS 1.3 offers', () => {
    const offered = TLS13_GROUPS.map(groupName).filter((name) => name.includes('MLKEM'))
    expect(POST_QUANTUM_GROUPS.toSorted()).toEqual(offered.toSorted())
  })
})

describe('versions', () => {
  it.each([
    [SSL2, 0x0002, 'SSLv2'],
    [SSL3, 0x0300, 'SSLv3'],
    [TLS10, 0x0301, 'TLSv1'],
    [TLS11, 0x0302, 'TLSv1.1'],
    [TLS12, 0x0303, 'TLSv1.2'],
    [TLS13, 0x0304, 'TLSv1.3'],
  ])('%d is %d on the wire and %s on paper', (version, onWire, name) => {
    expect(version).toBe(onWire)
    expect(versionName(version)).toBe(name)
    expect(findVersion(name)).toBe(version)
  })

  it.each(['TLSv1.0', 'tlsv1.2', '', '0x7F1C'])('%j is no name of one', (name) => {
    expect(findVersion(name)).toBeUndefined()
  })
})

describe('what a hello offers', () => {
  it.each([
    ['groups up to TLS 1.2', LEGACY_GROUPS, groupName],
    ['groups of TLS 1.3', TLS13_GROUPS, groupName],
    ['signature schemes', OFFERED_SCHEMES, signatureSchemeName],
  ])('%s: each once, each with a name', (_what, offered, nameOf) => {
    expect(new Set(offered).size).toBe(offered.length)
    expect(offered.filter((value) => isHex.test(nameOf(value)))).toEqual([])
  })

  it('holds the groups that every client has', () => {
    for (const group of [X25519, SECP256R1, SECP384R1, SECP521R1, X448]) {
      expect(LEGACY_GROUPS).toContain(group)
      expect(TLS13_GROUPS).toContain(group)
    }
  })

  it('holds no hybrid and no TLS 1.3 brainpool up to TLS 1.2, and no curve that TLS 1.3 took away', () => {
    expect(LEGACY_GROUPS.filter((group) => group > 0x1000 || (group >= 0x001f && group < 0x0100))).toEqual([])
    expect(TLS13_GROUPS.filter((group) => group < SECP256R1 || (group >= 0x001a && group <= 0x001c))).toEqual([])
  })
})

describe('groups', () => {
  it('that a hello offers are the same in every version up to TLS 1.2', () => {
    for (const version of [SSL3, TLS10, TLS11]) expect(groupsOf(version)).toEqual(LEGACY_GROUPS)
  })

  it('with finite fields are those of RFC 7919, offered in every version', () => {
    expect(FFDHE_GROUPS.map(groupName)).toEqual(['ffdhe2048', 'ffdhe3072', 'ffdhe4096', 'ffdhe6144', 'ffdhe8192'])
    expect(LEGACY_GROUPS).toEqual(expect.arrayContaining([...FFDHE_GROUPS]))
    expect(TLS13_GROUPS).toEqual(expect.arrayContaining([...FFDHE_GROUPS]))
  })

  it.each([
    ['prime256v1', SECP256R1],
    ['secp384r1', SECP384R1],
    ['secp521r1', SECP521R1],
    ['secp256k1', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('of a certificate’s curve %j is %s', (curve, group) => {
    expect(findGroupOfCurve(curve)).toBe(group)
  })
})

describe('cipher kinds of SSL 2.0', () => {
  it('stand for one number and one name each', () => {
    expect(SSL2_CIPHER_KINDS).toHaveLength(11)
    expect(new Set(SSL2_CIPHER_KINDS.map(({ code }) => code)).size).toBe(11)
    expect(new Set(SSL2_CIPHER_KINDS.map(({ name }) => name)).size).toBe(11)
  })

  it.each([
    [0x010080, 'SSL_CK_RC4_128_WITH_MD5', 'RC4-MD5'],
    [0x0700c0, 'SSL_CK_DES_192_EDE3_CBC_WITH_MD5', 'DES-CBC3-MD5'],
    [0x080080, 'SSL_CK_RC4_64_WITH_MD5', 'RC4-64-MD5'],
    [0x0a0b0c, '0x0A0B0C', null],
    [0, 'SSL_CK_NULL_WITH_MD5', 'NULL-MD5'],
  ])('%d is %s', (code, name, openssl) => {
    expect(findSsl2CipherKind(code)).toEqual({ code, name, openssl })
  })

  it.each([
    [0, '0x000000'],
    [0x80, '0x000080'],
    [0xffffff, '0xFFFFFF'],
  ])('%d is written %s', (code, text) => {
    expect(hex24(code)).toBe(text)
  })
})

describe('suite tables', () => {
  it('rise by number, without a signal, and a name stands for one number', () => {
    const codes = IANA_SUITES.map(([code]) => code)
    expect(codes).toEqual(codes.toSorted((a, b) => a - b))
    expect(codes).not.toContain(RENEGOTIATION_INFO_SCSV)
    expect(codes).not.toContain(0x5600)
    const all = [...IANA_SUITES, ...PRIVATE_SUITES]
    expect(new Set(all.map(([code]) => code)).size).toBe(all.length)
    expect(new Set(all.map(([, name]) => name)).size).toBe(all.length)
    const openssl = all.flatMap(([, , name]) => name ?? [])
    expect(openssl.filter((name, index) => openssl.indexOf(name) !== index)).toEqual([])
  })
})

describe('extension types', () => {
  it('stand for one number each', () => {
    const values = Object.values(extensions)
    expect(new Set(values).size).toBe(values.length)
    expect(extensions.EXT_RENEGOTIATION_INFO).toBe(0xff01)
  })
})

describe('citations', () => {
  it.each([
    [RFC5280.at('4.1.2.5'), 'RFC 5280 section 4.1.2.5', 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5'],
    [RFC5246.at('E.1'), 'RFC 5246 section E.1', 'https://www.rfc-editor.org/rfc/rfc5246#appendix-E.1'],
    [
      BASELINE_REQUIREMENTS.at('7.1.2.7'),
      'CA/B BR section 7.1.2.7',
      'https://github.com/cabforum/servercert/blob/main/docs/BR.md#7127',
    ],
  ])('%j', (citation, text, url) => {
    expect(citation).toEqual({ text, url })
  })
})
