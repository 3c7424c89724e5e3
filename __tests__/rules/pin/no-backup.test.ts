import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/pin/no-backup.ts'
import { KEYS, sayings, wayTo } from '../facts.ts'

const pinning = (...backup: readonly string[]) => ({ endpoint: { pins: { current: [KEYS.leaf], backup } } })

describe('pin/no-backup', () => {
  it('passes a backup pin of a key that is not served', () => {
    expect(sayings(rule, {}, pinning(KEYS.other))).toEqual(['pass'])
    expect(sayings(rule, {}, pinning(KEYS.root, KEYS.other))).toEqual(['pass'])
  })

  it('fails without any', () => {
    expect(sayings(rule, {}, pinning())).toEqual([
      'fail: no backup pin is named: if the key is lost, every caller who has pinned it is locked out',
    ])
    expect(sayings(rule, { servedKeys: { chains: [] } }, pinning())).toHaveLength(1)
  })

  it.each(['leaf', 'intermediate', 'root'] as const)('fails one of the %s that is served', (place) => {
    expect(sayings(rule, {}, pinning(KEYS[place]))).toEqual([
      'fail: every backup pin is of a key that is served: if that is lost, none is left',
    ])
  })

  it('fails one that is served to callers who take another kind of key', () => {
    const other = { leaf: 'CN=api (RSA)', ways: [wayTo('mozilla', { leaf: KEYS.other })] }
    const chains = [{ leaf: 'CN=api.example.com', ways: [wayTo('mozilla')] }, other]
    expect(sayings(rule, { servedKeys: { chains } }, pinning(KEYS.other))[0]).toMatch(/^fail: /)
  })

  it('does not apply without pins', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy names no pins of this endpoint'])
  })
})
