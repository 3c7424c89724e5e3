import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/group/not-allowed.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

const GROUPS = { 'TLSv1.2': ['x25519', 'secp256r1'], 'TLSv1.3': ['X25519MLKEM768', 'x25519'] }

describe('group/not-allowed', () => {
  it.each<[readonly string[], string]>([
    [['X25519MLKEM768', 'x25519', 'secp256r1'], 'pass'],
    [['X25519MLKEM768', 'x25519', 'secp256r1', 'x448'], 'pass'],
    // Mozilla's names, and NIST's
    [['X25519MLKEM768', 'X25519', 'prime256v1'], 'pass'],
    [['x25519mlkem768', 'X25519', 'P-256'], 'pass'],
    [['X25519MLKEM768', 'x25519'], 'fail: 1 accepted group is not on the list'],
    [['X25519MLKEM768', 'x25519', 'secp384r1'], 'fail: 1 accepted group is not on the list'],
    [['P-256'], 'fail: 2 accepted groups are not on the list'],
  ])('allowing %j: %s', (allowed, saying) => {
    expect(sayings(rule, { groups: GROUPS }, { params: { allowed } })).toEqual([saying])
  })

  it('names each group once, with the versions that it is accepted in', () => {
    const params = { allowed: ['P-256'] }
    expect(evidenceOf(outcomesOf(rule, { groups: GROUPS }, { params }))).toEqual([
      { observed: ['x25519 in TLSv1.2, TLSv1.3', 'X25519MLKEM768 in TLSv1.3'], required: ['P-256'] },
    ])
  })

  it('knows a group without a name by its number', () => {
    const groups = { 'TLSv1.3': ['0x1A1A'] }
    expect(sayings(rule, { groups }, { params: { allowed: ['0x1a1a'] } })).toEqual(['pass'])
    expect(sayings(rule, { groups }, { params: { allowed: ['x25519'] } })).toEqual([
      'fail: 1 accepted group is not on the list',
    ])
  })

  it('passes a server that agrees on no group', () => {
    expect(sayings(rule, { groups: { 'TLSv1.2': [] } }, { params: { allowed: ['x25519'] } })).toEqual(['pass'])
  })

  it('has nothing to hold a server to without a list', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy lists no groups'])
  })
})
