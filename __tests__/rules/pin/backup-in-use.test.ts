import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/pin/backup-in-use.ts'
import { KEYS, PINS, sayings } from '../facts.ts'

const pinning = (current: string, ...backup: readonly string[]) => ({
  endpoint: { pins: { current: [current], backup } },
})

describe('pin/backup-in-use', () => {
  it('fails where a backup pin alone is of a key in the chain', () => {
    expect(sayings(rule, {}, pinning('55'.repeat(32), KEYS.other, KEYS.leaf))).toEqual([
      `fail: of the chain a backup pin alone is left: ${PINS.leaf} ("CN=api.example.com")`,
    ])
  })

  it.each([
    ['a current pin is too', KEYS.root, KEYS.leaf],
    ['no backup pin is', KEYS.leaf, KEYS.other],
    // See pin/no-match
    ['no pin is', '55'.repeat(32), KEYS.other],
  ])('passes where %s', (_, current, backup) => {
    expect(sayings(rule, {}, pinning(current, backup))).toEqual(['pass'])
  })

  it('does not apply without pins, and without a certificate', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy names no pins of this endpoint'])
    expect(sayings(rule, { servedKeys: { chains: [] } }, pinning(KEYS.leaf))).toEqual([
      'not-applicable: no certificate is served',
    ])
  })
})
