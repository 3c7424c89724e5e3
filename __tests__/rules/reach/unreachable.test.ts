import { describe, expect, it } from '@jest/globals'
import { failed, skipped } from '../../../src/core/observed.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import rule from '../../../src/rules/reach/unreachable.ts'
import { NOW, observations, policyOf, sayings, settingOf, targetAt, told } from '../facts.ts'

const policy = policyOf([[rule, settingOf(rule)]])
const refused = failed('refused', 'the connection was refused', 'peer')

describe('reach/unreachable', () => {
  it('passes what was reached', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
  })

  it.each([
    ['a refusal', { reach: refused }, 'the connection was refused'],
    [
      'a name that does not resolve',
      {
        addresses: failed('name-not-found', 'the name does not resolve', 'network'),
        reach: skipped('needs addresses', 'addresses'),
      },
      'the name does not resolve',
    ],
  ] as const)('is inconclusive about %s, never a pass', (_, unseen, reason) => {
    const outcomes = evaluate([rule], targetAt(), { ...observations(), ...unseen }, NOW, policy.rules)
    expect(told(outcomes.map(({ outcome }) => outcome))).toEqual([`inconclusive: ${reason}`])
  })

  it('speaks for both facts', () => {
    expect(rule.speaksFor).toEqual(['addresses', 'reach'])
  })
})
