import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/protocol-removed.ts'
import { comparedOutcomes, evidenceOf, gapIn, told } from '../facts.ts'

const versions = (accepted: string[], rejected: string[]) => ({ versions: { accepted, rejected } })
const BOTH = versions(['TLSv1.2', 'TLSv1.3'], ['TLSv1.1'])
const ONLY12 = versions(['TLSv1.2'], ['TLSv1.1', 'TLSv1.3'])
const OLD = versions(['TLSv1.1', 'TLSv1.2', 'TLSv1.3'], [])

describe('compare/protocol-removed', () => {
  it('passes the same versions, and more of them', () => {
    expect(told(comparedOutcomes(rule, BOTH, BOTH))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, BOTH, OLD))).toEqual(['pass'])
  })

  it.each([
    ['environments', 'TLSv1.3 is not accepted here'],
    ['addresses', 'TLSv1.3 is not accepted here'],
    ['times', 'TLSv1.3 is no longer accepted'],
  ] as const)('fails a version that is refused at the second of two %s', (relation, message) => {
    const outcomes = comparedOutcomes(rule, BOTH, ONLY12, { relation })
    expect(told(outcomes)).toEqual([`fail: ${message}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: ['TLSv1.2'], required: ['TLSv1.2', 'TLSv1.3'] }])
  })

  it.each([
    ['environments', 'fail: staging is weaker: TLSv1.1 is not accepted here'],
    ['addresses', 'fail: 192.0.2.1 is weaker: TLSv1.1 is not accepted here'],
    ['times', 'pass'],
  ] as const)(
    'says of deprecated ones which of two %s is weaker; that they go in time is no loss',
    (relation, said) => {
      expect(told(comparedOutcomes(rule, OLD, BOTH, { relation }))).toEqual([said])
    },
  )

  it('says which is weaker where one of them is deprecated', () => {
    expect(told(comparedOutcomes(rule, OLD, ONLY12))).toEqual([
      'fail: staging is weaker: TLSv1.1, TLSv1.3 are not accepted here',
    ])
  })

  it('is inconclusive about a version that met silence', () => {
    const gaps = { versions: [gapIn('TLSv1.3')] }
    const outcomes = comparedOutcomes(rule, BOTH, versions(['TLSv1.2'], ['TLSv1.1']), { gaps })
    expect(told(outcomes)[0]).toMatch(/^inconclusive: .*TLSv1\.3/)
  })
})
