import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readDer, type Node } from '../../../src/wire/x509/asn1.ts'
import {
  ANY_POLICY,
  readInhibitAnyPolicy,
  readPolicies,
  readPolicyConstraints,
  readPolicyMappings,
} from '../../../src/wire/x509/policies.ts'
import { bytes } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { INTEGER, OCTET_STRING, SEQUENCE, SET, tlv } from './tlv.ts'
import { inhibitAnyPolicy, oid, policies, policyConstraints, policyMappings } from './values.ts'

const reading =
  <T>(readValue: (node: Node) => T) =>
  (der: Uint8Array): T | MalformedError =>
    attempt(() => readValue(readDer('value', der)))

describe('readPolicies', () => {
  const read = reading(readPolicies)

  it('gives OIDs in order, and passes over qualifiers', () => {
    expect(read(policies('2.23.140.1.2.1', ANY_POLICY))).toEqual(['2.23.140.1.2.1', '2.5.29.32.0'])
    expect(read(tlv(SEQUENCE, tlv(SEQUENCE, oid('1.2.3'), tlv(SEQUENCE))))).toEqual(['1.2.3'])
  })

  it.each<[string, Uint8Array]>([
    ['none', tlv(SEQUENCE)],
    ['a set of them', tlv(SET, tlv(SEQUENCE, oid('1.2.3')))],
    ['an OID alone', tlv(SEQUENCE, oid('1.2.3'))],
    ['a policy without an OID', tlv(SEQUENCE, tlv(SEQUENCE))],
    ['a policy of another type', tlv(SEQUENCE, tlv(SEQUENCE, tlv(INTEGER, bytes('01'))))],
    ['one that stands twice', policies('1.2.3', '1.2.4', '1.2.3')],
  ])('refuses %s', (_what, der) => {
    expect(read(der)).toBeInstanceOf(MalformedError)
  })
})

describe('readPolicyMappings', () => {
  const read = reading(readPolicyMappings)

  it('gives pairs, also several of one policy', () => {
    expect(read(policyMappings(['1.2.3', '1.2.4'], ['1.2.3', '1.2.5']))).toEqual([
      { issuerPolicy: '1.2.3', subjectPolicy: '1.2.4' },
      { issuerPolicy: '1.2.3', subjectPolicy: '1.2.5' },
    ])
  })

  it.each<[string, Uint8Array]>([
    ['none', tlv(SEQUENCE)],
    ['a set of them', tlv(SET, tlv(SEQUENCE, oid('1.2.3'), oid('1.2.4')))],
    ['half a pair', tlv(SEQUENCE, tlv(SEQUENCE, oid('1.2.3')))],
    ['three of a pair', tlv(SEQUENCE, tlv(SEQUENCE, oid('1.2.3'), oid('1.2.4'), oid('1.2.5')))],
    ['something else than OIDs', tlv(SEQUENCE, tlv(SEQUENCE, oid('1.2.3'), tlv(INTEGER, bytes('01'))))],
    ['any policy on the left', policyMappings([ANY_POLICY, '1.2.3'])],
    ['any policy on the right', policyMappings(['1.2.3', ANY_POLICY])],
    ['any policy behind a good pair', policyMappings(['1.2.3', '1.2.4'], ['1.2.3', ANY_POLICY])],
  ])('refuses %s', (_what, der) => {
    expect(read(der)).toBeInstanceOf(MalformedError)
  })
})

describe('readPolicyConstraints', () => {
  const read = reading(readPolicyConstraints)

  it('gives either number, or both', () => {
    expect(read(policyConstraints({ requireExplicit: 0 }))).toEqual({ requireExplicit: 0, inhibitMapping: null })
    expect(read(policyConstraints({ inhibitMapping: 127 }))).toEqual({ requireExplicit: null, inhibitMapping: 127 })
    expect(read(policyConstraints({ requireExplicit: 2, inhibitMapping: 1 }))).toEqual({
      requireExplicit: 2,
      inhibitMapping: 1,
    })
  })

  it('reads a number that is larger than any path', () => {
    expect(read(tlv(SEQUENCE, tlv(0x80, bytes('7f' + 'ff'.repeat(20)))))).toEqual({
      requireExplicit: Number.MAX_SAFE_INTEGER,
      inhibitMapping: null,
    })
  })

  it.each<[string, Uint8Array]>([
    ['neither', tlv(SEQUENCE)],
    ['a set', tlv(SET, tlv(0x80, bytes('00')))],
    ['another tag', tlv(SEQUENCE, tlv(0x82, bytes('00')))],
    ['a universal type', tlv(SEQUENCE, tlv(INTEGER, bytes('00')))],
    ['a number below zero', tlv(SEQUENCE, tlv(0x80, bytes('ff')))],
    ['a number of no octets', tlv(SEQUENCE, tlv(0x81))],
    ['a number in pieces', tlv(SEQUENCE, tlv(0xa0, tlv(INTEGER, bytes('00'))))],
  ])('refuses %s', (_what, der) => {
    expect(read(der)).toBeInstanceOf(MalformedError)
  })
})

describe('readInhibitAnyPolicy', () => {
  const read = reading(readInhibitAnyPolicy)

  it.each([0, 1, 127])('reads %d', (skip) => {
    expect(read(inhibitAnyPolicy(skip))).toBe(skip)
  })

  it('reads a number that is larger than any path', () => {
    expect(read(tlv(INTEGER, bytes('7f' + 'ff'.repeat(20))))).toBe(Number.MAX_SAFE_INTEGER)
  })

  it.each<[string, Uint8Array]>([
    ['another type', tlv(OCTET_STRING, bytes('00'))],
    ['a number below zero', tlv(INTEGER, bytes('ff'))],
    ['a number of no octets', tlv(INTEGER)],
  ])('refuses %s', (_what, der) => {
    expect(read(der)).toBeInstanceOf(MalformedError)
  })
})
