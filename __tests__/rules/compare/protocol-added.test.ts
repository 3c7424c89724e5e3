import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/protocol-added.ts'
import { comparedOutcomes, evidenceOf, told } from '../facts.ts'

const versions = (accepted: string[], rejected: string[]) => ({ versions: { accepted, rejected } })
const MODERN = versions(['TLSv1.2', 'TLSv1.3'], ['TLSv1', 'TLSv1.1'])

describe('compare/protocol-added', () => {
  it('passes the same versions, and fewer of them', () => {
    expect(told(comparedOutcomes(rule, MODERN, MODERN))).toEqual(['pass'])
    expect(told(comparedOutcomes(rule, MODERN, versions(['TLSv1.2'], ['TLSv1.3'])))).toEqual(['pass'])
  })

  it('fails versions that the first refuses', () => {
    const outcomes = comparedOutcomes(rule, MODERN, versions(['TLSv1', 'TLSv1.1', 'TLSv1.2'], []))
    expect(told(outcomes)).toEqual(['fail: TLSv1, TLSv1.1 are accepted here only'])
    expect(evidenceOf(outcomes)[0]).toMatchObject({ required: ['TLSv1.2', 'TLSv1.3'] })
  })
})
