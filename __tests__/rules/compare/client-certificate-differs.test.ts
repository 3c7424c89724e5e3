import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/client-certificate-differs.ts'
import { comparedOutcomes, evidenceOf, told } from '../facts.ts'

const asking = (isRequested: boolean, authorities: readonly string[] = []) => ({
  clientCertificate: { isRequested, authorities, schemes: [] },
})

describe('compare/client-certificate-differs', () => {
  it('passes a request on both sides, and none on either', () => {
    expect(told(comparedOutcomes(rule, asking(true, ['CN=A']), asking(true)))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, asking(false), asking(false)))).toEqual(['pass'])
  })

  it.each([
    ['environments', 'are asked for a certificate here only', 'are not asked for a certificate here'],
    ['addresses', 'are asked for a certificate here only', 'are not asked for a certificate here'],
    ['times', 'are newly asked for a certificate', 'are no longer asked for a certificate'],
  ] as const)('fails one on one side alone, between %s', (relation, only, none) => {
    const outcomes = comparedOutcomes(rule, asking(false), asking(true), { relation })
    expect(told(outcomes)).toEqual([`fail: callers ${only}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: true, required: false }])
    expect(told(comparedOutcomes(rule, asking(true), asking(false), { relation }))).toEqual([`fail: callers ${none}`])
  })
})
