import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/pin/rotating-intermediate.ts'
import { KEYS, PINS, sayings, wayTo } from '../facts.ts'

const pinning = (...current: readonly string[]) => ({ endpoint: { pins: { current, backup: [] } } })

/** The chain of an intermediate of this name. */
function issuedBy(subject: string): Partial<Facts> {
  const { store, keys } = wayTo('mozilla')
  const named = keys.map((key) => (key.role === 'intermediate' ? { ...key, subject } : key))
  return { servedKeys: { chains: [{ leaf: 'CN=api.example.com', ways: [{ store, keys: named }] }] } }
}

const R12 = "CN=R12,O=Let's Encrypt,C=US"

describe('pin/rotating-intermediate', () => {
  it.each([R12, 'CN=Amazon RSA 2048 M02,O=Amazon,C=US'])('fails a pin of %s alone', (subject) => {
    expect(sayings(rule, issuedBy(subject), pinning(KEYS.intermediate, KEYS.other))).toEqual([
      `fail: what is pinned of the chain is an intermediate that its CA changes without notice: ${PINS.intermediate} ("${subject}")`,
    ])
  })

  it.each(['leaf', 'root'] as const)('passes where the %s is pinned as well', (place) => {
    expect(sayings(rule, issuedBy(R12), pinning(KEYS.intermediate, KEYS[place]))).toEqual(['pass'])
  })

  it('passes the intermediate of a CA that is not known to do so', () => {
    expect(sayings(rule, issuedBy('CN=Internal Issuing CA,O=Example'), pinning(KEYS.intermediate))).toEqual(['pass'])
    // A name is no organization
    expect(sayings(rule, issuedBy('CN=Amazon'), pinning(KEYS.intermediate))).toEqual(['pass'])
  })

  it('leaves a chain without a pinned key to pin/no-match', () => {
    expect(sayings(rule, issuedBy(R12), pinning(KEYS.other))).toEqual(['pass'])
  })

  it('does not apply without pins, and without a certificate', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy names no pins of this endpoint'])
    expect(sayings(rule, { servedKeys: { chains: [] } }, pinning(KEYS.leaf))).toEqual([
      'not-applicable: no certificate is served',
    ])
  })
})
