import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/not-allowed.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'

const accepting = (...accepted: string[]) => ({ versions: { accepted, rejected: [] } })
const params = { allowed: ['TLSv1.3'] }

describe('protocol/not-allowed', () => {
  it('passes what is on the list', () => {
    expect(sayings(rule, accepting('TLSv1.3'), { params })).toEqual(['pass'])
  })

  it('does not ask that all of the list be accepted', () => {
    expect(sayings(rule, accepting('TLSv1.3'), { params: { allowed: ['TLSv1.2', 'TLSv1.3'] } })).toEqual(['pass'])
  })

  it('fails what is not, and names it', () => {
    expect(sayings(rule, accepting('TLSv1.2', 'TLSv1.3'), { params })).toEqual([
      'fail: TLSv1.2 is accepted, and not on the list',
    ])
    const facts = accepting('TLSv1.1', 'TLSv1.2', 'TLSv1.3')
    expect(sayings(rule, facts, { params })).toEqual(['fail: TLSv1.1, TLSv1.2 are accepted, and not on the list'])
    expect(evidenceOf(outcomesOf(rule, facts, { params }))).toEqual([
      { observed: ['TLSv1.1', 'TLSv1.2'], required: ['TLSv1.3'] },
    ])
  })

  it('does not pass what it could not see', () => {
    const gaps = { versions: [gapIn('TLSv1.2')] }
    expect(sayings(rule, accepting('TLSv1.3'), { params, gaps })[0]).toMatch(/^inconclusive: .*TLSv1\.2: /)
  })

  it('has nothing to hold a server to without a list', () => {
    expect(sayings(rule, {})).toEqual(['not-applicable: the policy lists no versions'])
  })
})
