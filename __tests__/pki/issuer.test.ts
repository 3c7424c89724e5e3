import { describe, expect, it } from '@jest/globals'
import {
  CLIENT_AUTH,
  findCaFault,
  findDateFault,
  findFault,
  findFormFault,
  findPurposeFault,
  SERVER_AUTH,
  type Demands,
} from '../../src/pki/issuer.ts'
import type { Certificate } from '../../src/wire/x509/certificate.ts'
import { EXTENSION } from '../../src/wire/x509/extensions.ts'
import { ca, leafOf, notAfter, notBefore, now, read } from './chains.ts'

const root = ca('root')
const good = read(leafOf(root))
const goodCa = read(ca('ca', { issuer: root }))
const demands: Demands = { now: now.getTime(), purpose: SERVER_AUTH, takesSha1: false }

const fault = (overrides: Partial<Certificate>, more: Partial<Demands> = {}): string | null =>
  findFault({ ...good, ...overrides }, { ...demands, ...more })?.rule ?? null

describe('findFault', () => {
  it('finds none in a good certificate', () => {
    expect(findFault(good, demands)).toBeNull()
    expect(findFault(goodCa, demands)).toBeNull()
  })

  it('tells of dates first, then of form, algorithms and purpose', () => {
    const wrongPurpose = { extendedKeyUsage: [CLIENT_AUTH] }
    const weak = { ...wrongPurpose, publicKey: { ...good.publicKey, type: 'rsa', bits: 512 } }
    const odd = { ...weak, unknownCritical: ['1.2.3'] }
    expect(fault(wrongPurpose)).toBe('path/wrong-purpose')
    expect(fault(weak)).toBe('certificate/weak-key')
    expect(fault(odd)).toBe('path/unknown-critical-extension')
    expect(fault({ ...odd, notAfter: 0 })).toBe('certificate/expired')
  })

  it.each([
    ['rsa', 1023, 'certificate/weak-key'],
    ['rsa', 1024, null],
    ['rsa-pss', 1023, 'certificate/weak-key'],
    ['rsa-pss', 1024, null],
    ['dsa', 1023, 'certificate/weak-key'],
    ['dsa', 1024, null],
    // without parameters, nobody can tell
    ['dsa', null, 'certificate/weak-key'],
    ['ec', 256, null],
    ['ed25519', null, null],
    ['unknown (1.2.643.7.1.1.1.1)', null, 'certificate/weak-key'],
    ['unreadable (1.2.840.10045.2.1)', null, 'certificate/weak-key'],
  ])('a key of the kind %s with %s bits: %s', (type, bits, rule) => {
    expect(fault({ publicKey: { ...good.publicKey, type, bits } })).toBe(rule)
  })

  it.each([
    ['MD2', 'certificate/weak-signature', 'certificate/weak-signature'],
    ['MD5', 'certificate/weak-signature', 'certificate/weak-signature'],
    ['SHA-1', 'certificate/weak-signature', null],
    ['SHA-224', null, null],
    ['SHA-256', null, null],
    [null, null, null],
  ])('a signature with %s: %s, and where SHA-1 will do: %s', (hash, rule, lenient) => {
    const signature = { ...good.signature, hash }
    expect(fault({ signature })).toBe(rule)
    expect(fault({ signature }, { takesSha1: true })).toBe(lenient)
  })

  it('an algorithm that is another inside', () => {
    expect(findFault({ ...good, signatureIsConsistent: false }, demands)).toEqual({
      rule: 'path/bad-signature',
      message: 'names one algorithm inside and another beside its signature',
    })
  })
})

describe('findDateFault', () => {
  it.each([
    [notBefore.getTime() - 1, 'certificate/not-yet-valid'],
    [notBefore.getTime(), null],
    [notAfter.getTime(), null],
    [notAfter.getTime() + 999, null],
    [notAfter.getTime() + 1000, 'certificate/expired'],
  ])('at %d: %s', (at, rule) => {
    expect(findDateFault(good, at)?.rule ?? null).toBe(rule)
  })

  it('says when', () => {
    expect(findDateFault(good, 0)?.message).toBe('is not valid before 2026-01-01T00:00:00.000Z')
    expect(findDateFault(good, Date.parse('2030-01-01T00:00:00Z'))?.message).toBe('expired on 2027-01-01T00:00:00.000Z')
  })
})

describe('findFormFault', () => {
  const broken = (oid: string, critical: boolean): string | null =>
    findFormFault({ ...good, malformed: [{ oid, critical, why: 'so' }] })?.message ?? null

  const harmless: readonly string[] = [EXTENSION.authorityInfoAccess, EXTENSION.tlsFeature]

  it.each(Object.entries(EXTENSION).filter(([, oid]) => !harmless.includes(oid)))(
    'a broken %s, critical or not',
    (_name, oid) => {
      expect(broken(oid, false)).toBe('has an extension that cannot be read: so')
      expect(broken(oid, true)).toBe('has an extension that cannot be read: so')
    },
  )

  it.each(harmless)('a broken %s, on which no path depends, only if critical', (oid) => {
    expect(broken(oid, false)).toBeNull()
    expect(broken(oid, true)).toBe('has an extension that cannot be read: so')
  })

  it('a serial number that most clients cannot read', () => {
    expect(findFormFault({ ...good, isSerialDer: false })).toEqual({
      rule: 'path/malformed-serial',
      message: 'has a serial number that is not written as DER has it',
    })
  })

  it('all critical extensions that are not understood', () => {
    expect(findFormFault({ ...good, unknownCritical: ['1.2.3', '1.2.4'] })).toEqual({
      rule: 'path/unknown-critical-extension',
      message: 'has a critical extension that is not understood: 1.2.3, 1.2.4',
    })
  })

  it('a curve of its own (CVE-2020-0601)', () => {
    expect(findFormFault({ ...good, publicKey: { ...good.publicKey, hasExplicitCurve: true } })).toEqual({
      rule: 'certificate/weak-key',
      message: 'brings its own elliptic curve',
    })
    expect(findFormFault(good)).toBeNull()
  })
})

describe('findPurposeFault', () => {
  it.each<[readonly string[] | null, string | null, boolean]>([
    [null, SERVER_AUTH, true],
    [[SERVER_AUTH], SERVER_AUTH, true],
    [[CLIENT_AUTH, SERVER_AUTH], SERVER_AUTH, true],
    [['2.5.29.37.0'], SERVER_AUTH, true],
    [[CLIENT_AUTH], SERVER_AUTH, false],
    [[SERVER_AUTH], CLIENT_AUTH, false],
    [[], SERVER_AUTH, false],
    [[CLIENT_AUTH], null, true],
    [[], null, true],
  ])('%j for %s: %s', (extendedKeyUsage, purpose, isFit) => {
    expect(findPurposeFault({ ...good, extendedKeyUsage }, purpose)?.rule ?? null).toBe(
      isFit ? null : 'path/wrong-purpose',
    )
  })

  it('says what it is for', () => {
    expect(findPurposeFault({ ...good, extendedKeyUsage: [] }, SERVER_AUTH)?.message).toBe(
      'is for no purpose, not for 1.3.6.1.5.5.7.3.1',
    )
  })
})

describe('findCaFault', () => {
  const selfIssued = { ...goodCa, issuerKey: goodCa.subjectKey }
  const caFault = (overrides: Partial<Certificate>, below: readonly Certificate[] = []): string | null =>
    findCaFault({ ...goodCa, ...overrides }, below)?.rule ?? null

  it.each<[string, Partial<Certificate>, string | null]>([
    ['is good', {}, null],
    ['is of version 1', { version: 1 }, 'path/not-a-ca'],
    ['is of version 2', { version: 2 }, 'path/not-a-ca'],
    ['is no CA', { isCa: false }, 'path/not-a-ca'],
    ['may do anything', { keyUsage: null }, null],
    ['may sign certificates alone', { keyUsage: ['keyCertSign'] }, null],
    ['may sign CRLs alone', { keyUsage: ['cRLSign'] }, 'path/cannot-sign'],
    ['may do nothing', { keyUsage: [] }, 'path/cannot-sign'],
  ])('one that %s', (_what, overrides, rule) => {
    expect(caFault(overrides)).toBe(rule)
  })

  it.each<[number | null, readonly Certificate[], string | null]>([
    [null, [goodCa, goodCa], null],
    [0, [], null],
    [0, [goodCa], 'path/too-long'],
    [1, [goodCa], null],
    [1, [goodCa, goodCa], 'path/too-long'],
    // section 4.2.1.9
    [0, [selfIssued, selfIssued], null],
    [0, [selfIssued, goodCa], 'path/too-long'],
    [1, [selfIssued, goodCa], null],
  ])('one that allows %s intermediates (case %#)', (pathLength, below, rule) => {
    expect(caFault({ pathLength }, below)).toBe(rule)
  })
})
