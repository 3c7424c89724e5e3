import { describe, expect, it } from '@jest/globals'
import { failed } from '../../../src/core/observed.ts'
import { evaluate } from '../../../src/engine/evaluate.ts'
import rule from '../../../src/rules/reach/not-tls.ts'
import { gapIn, NOW, observations, policyOf, sayings, settingOf, targetAt, told } from '../facts.ts'

describe('reach/not-tls', () => {
  it('passes what answered as TLS does, even if not to every hello', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
    expect(sayings(rule, {}, { gaps: { versions: [gapIn('SSLv3')] } })).toEqual(['pass'])
  })

  it('is inconclusive about a port that speaks something else', () => {
    const versions = failed('not-tls', 'the port answered with "HTTP/1.1 400 Bad Request"', 'peer')
    const policy = policyOf([[rule, settingOf(rule)]])
    const outcomes = evaluate([rule], targetAt(), { ...observations(), versions }, NOW, policy.rules)
    expect(told(outcomes.map(({ outcome }) => outcome))).toEqual([
      'inconclusive: the port answered with "HTTP/1.1 400 Bad Request"',
    ])
  })

  it('speaks for the versions', () => {
    expect(rule.speaksFor).toEqual(['versions'])
  })
})
