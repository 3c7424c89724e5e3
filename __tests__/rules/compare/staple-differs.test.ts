import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/staple-differs.ts'
import { comparedOutcomes, evidenceOf, gapIn, told } from '../facts.ts'

const stapled = (...responses: readonly (string | null)[]) => ({
  staple: { responses: responses.map((response) => ({ version: 'TLSv1.3', response, certificates: [] })) },
})

describe('compare/staple-differs', () => {
  it('passes one on both sides, whatever it says, and none on either', () => {
    expect(told(comparedOutcomes(rule, stapled('one'), stapled(null, 'another')))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, stapled(null), stapled()))).toEqual(['pass'])
  })

  it.each([
    ['environments', 'is stapled here only', 'is not stapled here'],
    ['addresses', 'is stapled here only', 'is not stapled here'],
    ['times', 'is newly stapled', 'is no longer stapled'],
  ] as const)('fails one on one side alone, between %s', (relation, only, none) => {
    const outcomes = comparedOutcomes(rule, stapled(null), stapled('one'), { relation })
    expect(told(outcomes)).toEqual([`fail: an OCSP response ${only}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: true, required: false }])
    expect(told(comparedOutcomes(rule, stapled('one'), stapled(null), { relation }))).toEqual([
      `fail: an OCSP response ${none}`,
    ])
  })

  it('is inconclusive where not every handshake was seen', () => {
    const gaps = { staple: [gapIn('TLSv1.2')] }
    expect(told(comparedOutcomes(rule, stapled('one'), stapled(null), { gaps }))[0]).toMatch(
      /^inconclusive: .*TLSv1\.2/,
    )
  })
})
