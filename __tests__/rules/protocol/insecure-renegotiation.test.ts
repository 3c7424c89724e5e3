import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/insecure-renegotiation.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

describe('protocol/insecure-renegotiation', () => {
  it('passes a server that knows it', () => {
    expect(sayings(rule, { secureRenegotiation: { version: 'TLSv1.2', isIndicated: true } })).toEqual(['pass'])
  })

  it('fails one that does not, and names the version', () => {
    const facts = { secureRenegotiation: { version: 'TLSv1.1', isIndicated: false } }
    expect(sayings(rule, facts)).toEqual(['fail: the answer in TLSv1.1 does not tell that renegotiation is secure'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      { observed: 'no valid renegotiation_info in TLSv1.1', required: 'an empty renegotiation_info' },
    ])
  })

  it('does not apply to TLS 1.3 alone, which has none', () => {
    expect(sayingsWithout(rule, 'secureRenegotiation')).toEqual([
      'not-applicable: secureRenegotiation: makes no sense here',
    ])
  })
})
