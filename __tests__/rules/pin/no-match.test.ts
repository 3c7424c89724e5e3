import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/pin/no-match.ts'
import { evidenceOf, gapIn, KEYS, outcomesOf, PINS, sayings, wayTo } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

const pinning = (current: readonly string[], backup: readonly string[] = []) => ({
  endpoint: { pins: { current, backup } },
})

const SERVED = `served are ${PINS.leaf} ("CN=api.example.com"), ${PINS.intermediate} ("CN=Intermediate"), ${PINS.root} ("CN=Root")`

describe('pin/no-match', () => {
  it.each(['leaf', 'intermediate', 'root'] as const)('passes a pin of the %s', (place) => {
    expect(sayings(rule, {}, pinning([KEYS.other, KEYS[place]]))).toEqual(['pass'])
  })

  it('passes what a backup pin alone is of: callers have it too', () => {
    expect(sayings(rule, {}, pinning([KEYS.other], [KEYS.leaf]))).toEqual(['pass'])
  })

  it('fails a chain of which no key is pinned, and says which are and which are served', () => {
    const outcomes = outcomesOf(rule, {}, pinning([KEYS.other], ['55'.repeat(32)]))
    const pinned = `${PINS.other}, sha256/VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVU=`
    expect(outcomes.map((one) => ('message' in one ? one.message : one.kind))).toEqual([
      `no key of the chain is pinned: pinned are ${pinned}, ${SERVED}`,
    ])
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: [
          {
            leaf: 'CN=api.example.com',
            store: 'mozilla',
            keys: [
              { subject: 'CN=api.example.com', pin: PINS.leaf, role: 'leaf' },
              { subject: 'CN=Intermediate', pin: PINS.intermediate, role: 'intermediate' },
              { subject: 'CN=Root', pin: PINS.root, role: 'anchor' },
            ],
          },
        ],
        required: { current: [PINS.other], backup: ['sha256/VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVU='] },
      },
    ])
  })

  it('fails where the root of one store alone is pinned, for the callers with another', () => {
    const ways = [wayTo('mozilla'), wayTo('java', { root: KEYS.other })]
    const facts = { servedKeys: { chains: [{ leaf: 'CN=api.example.com', ways }] } }
    expect(sayings(rule, facts, pinning([KEYS.root]))).toEqual([
      `fail: no key of the chain is pinned for callers who have the trust store java: pinned are ${PINS.root}, ${SERVED.replace(PINS.root, PINS.other)}`,
    ])
    expect(sayings(rule, facts, pinning([KEYS.root, KEYS.other]))).toEqual(['pass'])
  })

  it('fails where callers who take another kind of key are served a chain without a pinned one', () => {
    const other = { leaf: 'CN=api (RSA)', ways: [wayTo('mozilla', { leaf: KEYS.other })] }
    const facts = { servedKeys: { chains: [{ leaf: 'CN=api.example.com', ways: [wayTo('mozilla')] }, other] } }
    expect(sayings(rule, facts, pinning([KEYS.leaf]))[0]).toMatch(
      /^fail: no key of the chain is pinned for callers who are served "CN=api \(RSA\)" and have the trust store mozilla: /,
    )
    expect(sayings(rule, facts, pinning([KEYS.leaf, KEYS.other]))).toEqual(['pass'])
  })

  it('shows four of many pins', () => {
    const many = ['55', '66', '77', '88', '99', 'aa'].map((digits) => digits.repeat(32))
    expect(sayings(rule, {}, pinning(many))[0]).toMatch(/pinned are (?:sha256\/\S{44}, ){4}2 more, served are /)
  })

  it('does not apply without pins, and without a certificate', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy names no pins of this endpoint'])
    expect(sayings(rule, { servedKeys: { chains: [] } }, pinning([KEYS.leaf]))).toEqual([
      'not-applicable: no certificate is served',
    ])
    expect(sayingsWithout(rule, 'servedKeys')).toEqual(['not-applicable: servedKeys: makes no sense here'])
  })

  it('is no pass where further chains were not seen', () => {
    const gaps = { servedKeys: [gapIn('TLSv1.2, hand 2')] }
    expect(sayings(rule, {}, { ...pinning([KEYS.leaf]), gaps })[0]).toMatch(/^inconclusive: /)
    expect(sayings(rule, {}, { ...pinning([KEYS.other]), gaps })[0]).toMatch(/^fail: /)
  })
})
