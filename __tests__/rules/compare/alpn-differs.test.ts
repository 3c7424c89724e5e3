import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/alpn-differs.ts'
import { comparedOutcomes, evidenceOf, gapIn, told } from '../facts.ts'

const alpn = (...protocols: readonly string[]) => ({ alpn: { protocols } })

describe('compare/alpn-differs', () => {
  it('passes the same list, an empty one too', () => {
    expect(told(comparedOutcomes(rule, alpn('h2', 'http/1.1'), alpn('h2', 'http/1.1')))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, alpn(), alpn()))).toEqual(['pass'])
  })

  it.each([
    ['environments', ['http/1.1'], 'is http/1.1 here and h2, http/1.1 there'],
    ['addresses', ['http/1.1', 'h2'], 'is http/1.1, h2 here and h2, http/1.1 there'],
    ['times', [], 'changed from h2, http/1.1 to empty'],
  ] as const)('fails another one, between %s', (relation, to, message) => {
    const outcomes = comparedOutcomes(rule, alpn('h2', 'http/1.1'), alpn(...to), { relation })
    expect(told(outcomes)).toEqual([`fail: the list of application protocols ${message}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: to, required: ['h2', 'http/1.1'] }])
  })

  it('is inconclusive where not all was seen', () => {
    const gaps = { alpn: [gapIn('http/1.1')] }
    expect(told(comparedOutcomes(rule, alpn('h2', 'http/1.1'), alpn('h2'), { gaps }))[0]).toMatch(
      /^inconclusive: .*http\/1\.1/,
    )
  })
})
