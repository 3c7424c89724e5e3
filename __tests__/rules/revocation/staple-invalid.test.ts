import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/revocation/staple-invalid.ts'
import { facts, NOW, targetAt } from '../facts.ts'

type Said = Facts['stapleStatus']['versions'][number]['said']

const GOOD: Said = { status: 'good', message: 'is good, says the responder' }
const OLD: Said = { status: 'unknown', message: 'has a response that was to be replaced' }
const REVOKED: Said = { status: 'revoked', message: 'was revoked', revokedAt: 0, reasonCode: null }

const check = (newest: Said, older: Said) => {
  const versions = [
    { version: 'TLSv1.3', said: newest },
    { version: 'TLSv1.2', said: older },
  ]
  const context = { target: targetAt(), now: NOW, params: {} }
  return rule.check(facts({ stapleStatus: { mustStaple: false, versions } }), context)
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

  it('is not applicable where none is sent', () => {
    expect(check(null, null)).toEqual({ kind: 'not-applicable', reason: 'no response is stapled' })
  })
})
