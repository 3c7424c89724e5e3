import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/protocol-removed.ts'
import { comparedOutcomes, evidenceOf, gapIn, told } from '../facts.ts'

const versions = (accepted: string[], rejected: string[]) => ({ versions: { accepted, rejected } })
const BOTH = versions(['TLSv1.2', 'TLSv1.3'], ['TLSv1.1'])

describe('compare/protocol-removed', () => {
  it('passes the same versions, and more of them', () => {
    expect(told(comparedOutcomes(rule, BOTH, BOTH))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, BOTH, versions(['TLSv1.1', 'TLSv1.2', 'TLSv1.3'], [])))).toEqual(['pass'])
  })

  it('fails a version that is refused in the second', () => {
    const outcomes = comparedOutcomes(rule, BOTH, versions(['TLSv1.2'], ['TLSv1.1', 'TLSv1.3']))
    expect(told(outcomes)).toEqual(['fail: TLSv1.3 is no longer accepted'])
    expect(evidenceOf(outcomes)).toEqual([{ observed: ['TLSv1.2'], required: ['TLSv1.2', 'TLSv1.3'] }])
  })

  it('is inconclusive about a version that met silence', () => {
    const outcomes = comparedOutcomes(rule, BOTH, versions(['TLSv1.2'], ['TLSv1.1']), { versions: [gapIn('TLSv1.3')] })
    expect(told(outcomes)[0]).toMatch(/^inconclusive: .*TLSv1\.3/)
  })
})
