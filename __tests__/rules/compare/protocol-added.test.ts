import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/protocol-added.ts'
import { comparedOutcomes, evidenceOf, gapIn, told } from '../facts.ts'

const versions = (accepted: string[], rejected: string[]) => ({ versions: { accepted, rejected } })
const MODERN = versions(['TLSv1.2', 'TLSv1.3'], ['TLSv1', 'TLSv1.1'])
const ONLY12 = versions(['TLSv1.2'], ['TLSv1.3'])
const OLD_AND_NEW = versions(['TLSv1.1', 'TLSv1.2', 'TLSv1.3'], [])
const OLD = versions(['TLSv1', 'TLSv1.1', 'TLSv1.2'], [])

describe('compare/protocol-added', () => {
  it('passes the same versions, and fewer of them', () => {
    expect(told(comparedOutcomes(rule, MODERN, MODERN))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, MODERN, ONLY12))).toEqual(['pass'])
  })

  it('fails a version that the other side refuses', () => {
    const outcomes = comparedOutcomes(rule, ONLY12, MODERN)
    expect(told(outcomes)).toEqual(['fail: TLSv1.3 is accepted here only'])
    expect(evidenceOf(outcomes)).toEqual([{ observed: ['TLSv1.2', 'TLSv1.3'], required: ['TLSv1.2'] }])
  })

  it.each([
    ['environments', 'production is weaker: TLSv1, TLSv1.1 are accepted here only'],
    ['addresses', '192.0.2.2 is weaker: TLSv1, TLSv1.1 are accepted here only'],
    ['times', 'it is weaker than it was: TLSv1, TLSv1.1 are newly accepted'],
  ] as const)('says of deprecated ones which of two %s is weaker', (relation, message) => {
    expect(told(comparedOutcomes(rule, MODERN, OLD, { relation }))).toEqual([`fail: ${message}`])
  })

  it('says which is weaker where one of them is deprecated', () => {
    expect(told(comparedOutcomes(rule, versions(['TLSv1.2'], ['TLSv1.1', 'TLSv1.3']), OLD_AND_NEW))).toEqual([
      'fail: production is weaker: TLSv1.1, TLSv1.3 are accepted here only',
    ])
  })

  it('is inconclusive about a version that met silence', () => {
    const gaps = { versions: [gapIn('TLSv1.3')] }
    expect(told(comparedOutcomes(rule, ONLY12, versions(['TLSv1.2'], []), { gaps }))[0]).toMatch(
      /^inconclusive: .*TLSv1\.3/,
    )
  })
})
