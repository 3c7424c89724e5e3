import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/revocation/staple-invalid.ts'
import { facts, NOW, targetAt } from '../facts.ts'

type Said = Facts['stapleStatus']['versions'][number]['said']

const GOOD: Said = { status: 'good', message: 'is good, says the responder' }
const OLD: Said = { status: 'unknown', message: 'has a response that was to be replaced' }
const REVOKED: Said = { status: 'revoked', message: 'was revoked', revokedAt: 0, reasonCode: null }

/** `unchecked`: one was sent, and no issuer is at hand. */
const check = (...said: readonly (Said | 'unchecked')[]) => {
  const versions = said.map((one, index) => ({
    version: ['TLSv1.3', 'TLSv1.2'][index] ?? '',
    leaf: 'sha256 of the leaf',
    mustStaple: false,
    isStapled: one !== null,
    said: one === 'unchecked' ? null : one,
  }))
  return rule.check(facts({ stapleStatus: { versions } }), { target: targetAt(), now: NOW, params: {} })
}

describe('revocation/staple-invalid', () => {
  it('fails for what is of no use, and names the versions that it is sent in', () => {
    expect(check(OLD, OLD)).toEqual({
      kind: 'fail',
      message: 'the certificate has a response that was to be replaced (the staple in TLSv1.3, TLSv1.2)',
      evidence: {
        observed: [
          { version: 'TLSv1.3', message: 'has a response that was to be replaced' },
          { version: 'TLSv1.2', message: 'has a response that was to be replaced' },
        ],
        required: 'a response about this certificate, of today, signed for its issuer',
      },
      about: null,
    })
    expect(check(GOOD, OLD)).toMatchObject({ message: expect.stringContaining('(the staple in TLSv1.2)') as unknown })
    expect(check(null, OLD)).toMatchObject({ kind: 'fail' })
  })

  it('passes for one that can be relied upon, whatever it says', () => {
    expect(check(GOOD, GOOD)).toMatchObject({ kind: 'pass' })
    expect(check(REVOKED, null)).toMatchObject({ kind: 'pass' })
  })

  it('does not blame a response that nobody can check for want of the issuer', () => {
    const reason = 'no certificate of the issuer is at hand to check it with: see chain/incomplete'
    expect(check('unchecked', null)).toEqual({ kind: 'not-applicable', reason })
    expect(check(GOOD, 'unchecked')).toEqual({ kind: 'not-applicable', reason })
    expect(check('unchecked', OLD)).toMatchObject({ message: expect.stringContaining('in TLSv1.2)') as unknown })
  })

  it('is not applicable where none is sent', () => {
    expect(check()).toEqual({ kind: 'not-applicable', reason: 'no response is stapled' })
    expect(check(null, null)).toEqual({ kind: 'not-applicable', reason: 'no response is stapled' })
  })
})
