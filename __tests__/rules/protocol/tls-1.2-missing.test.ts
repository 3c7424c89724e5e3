import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/tls-1.2-missing.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'

const OTHER = 'TLSv1.3'

describe('protocol/tls-1.2-missing', () => {
  it('passes when it is accepted, whatever else could not be seen', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
    expect(sayings(rule, {}, { gaps: { versions: [gapIn('SSLv3')] } })).toEqual(['pass'])
  })

  it('fails when it is refused', () => {
    const facts = { versions: { accepted: [OTHER], rejected: ['TLSv1.2'] } }
    expect(sayings(rule, facts)).toEqual(['fail: TLS 1.2 is refused'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([{ observed: [OTHER], required: 'TLSv1.2' }])
  })

  it('is inconclusive when the server was silent about it', () => {
    const facts = { versions: { accepted: [OTHER], rejected: [] } }
    expect(sayings(rule, facts, { gaps: { versions: [gapIn('TLSv1.2')] } })[0]).toMatch(/^inconclusive: .*TLSv1\.2: /)
  })
})
