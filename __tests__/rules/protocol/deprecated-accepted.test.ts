import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/deprecated-accepted.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'

const accepting = (...accepted: string[]) => ({ versions: { accepted, rejected: [] } })

describe('protocol/deprecated-accepted', () => {
  it('passes TLS 1.2 and 1.3', () => {
    expect(sayings(rule, accepting('TLSv1.2', 'TLSv1.3'))).toEqual(['pass'])
  })

  it.each(['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'])('fails %s', (version) => {
    expect(sayings(rule, accepting(version, 'TLSv1.2'))).toEqual([`fail: ${version} is still accepted`])
  })

  it('names all of them', () => {
    const facts = accepting('SSLv3', 'TLSv1', 'TLSv1.2')
    expect(sayings(rule, facts)).toEqual(['fail: SSLv3, TLSv1 are still accepted'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      { observed: ['SSLv3', 'TLSv1'], required: 'TLSv1.2 or later only' },
    ])
  })

  it('does not pass what it could not see', () => {
    expect(sayings(rule, {}, { gaps: { versions: [gapIn('TLSv1')] } })[0]).toMatch(/^inconclusive: .*TLSv1: /)
  })
})
