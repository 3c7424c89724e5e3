import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/pin/next-certificate-unpinned.ts'
import { KEYS, nextChain, PINS, sayings, wayTo } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

const pinning = (current: readonly string[], backup: readonly string[] = []) => ({
  endpoint: { pins: { current, backup } },
})

describe('pin/next-certificate-unpinned', () => {
  it.each(['leaf', 'intermediate', 'root'] as const)('passes where its %s is pinned', (place) => {
    expect(sayings(rule, {}, pinning([KEYS[place]]))).toEqual(['pass'])
    expect(sayings(rule, {}, pinning([KEYS.other], [KEYS[place]]))).toEqual(['pass'])
  })

  it('fails where none is, whatever is served now', () => {
    const facts = { nextChain: nextChain({ ways: [wayTo('mozilla', { leaf: KEYS.other })] }) }
    expect(sayings(rule, facts, pinning([KEYS.leaf]))).toEqual([
      `fail: no key of the chain in ./next.pem is pinned: pinned are ${PINS.leaf}, in it are ${PINS.other} ("CN=api.example.com"), ${PINS.intermediate} ("CN=Intermediate"), ${PINS.root} ("CN=Root")`,
    ])
  })

  it('fails where some callers alone will find one', () => {
    const facts = { nextChain: nextChain({ ways: [wayTo('mozilla'), wayTo('./own.pem', { root: KEYS.other })] }) }
    expect(sayings(rule, facts, pinning([KEYS.root]))[0]).toMatch(
      /^fail: no key of the chain in \.\/next\.pem is pinned for callers with \.\/own\.pem: /,
    )
    expect(sayings(rule, facts, pinning([KEYS.leaf]))).toEqual(['pass'])
  })

  it('holds what no store has a path for against all of the file', () => {
    const facts = { nextChain: nextChain({ ways: [wayTo(null, { leaf: KEYS.other })] }) }
    expect(sayings(rule, facts, pinning([KEYS.leaf]))[0]).toMatch(
      /^fail: no key of the chain in \.\/next\.pem is pinned: /,
    )
    expect(sayings(rule, facts, pinning([KEYS.intermediate]))).toEqual(['pass'])
  })

  it('does not apply without pins, and without a next certificate', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy names no pins of this endpoint'])
    expect(sayingsWithout(rule, 'nextChain')).toEqual(['not-applicable: nextChain: makes no sense here'])
  })
})
