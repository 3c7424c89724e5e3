import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/no-extended-master-secret.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

describe('protocol/no-extended-master-secret', () => {
  it('passes a server that agrees to it', () => {
    expect(sayings(rule, { extendedMasterSecret: { version: 'TLSv1.2', isAgreedOn: true } })).toEqual(['pass'])
  })

  it('fails one that does not, and names the version', () => {
    const facts = { extendedMasterSecret: { version: 'TLSv1.2', isAgreedOn: false } }
    expect(sayings(rule, facts)).toEqual(['fail: the extended master secret is not used in TLSv1.2'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      { observed: 'no valid extended_master_secret in TLSv1.2', required: 'an empty extended_master_secret' },
    ])
  })

  it('does not apply to TLS 1.3 alone, which has it built in', () => {
    expect(sayingsWithout(rule, 'extendedMasterSecret')).toEqual([
      'not-applicable: extendedMasterSecret: makes no sense here',
    ])
  })
})
