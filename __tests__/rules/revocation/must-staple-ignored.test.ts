import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/revocation/must-staple-ignored.ts'
import { facts, NOW, targetAt } from '../facts.ts'

const GOOD = { status: 'good', message: 'is good, says the responder' } as const
const OLD = { status: 'unknown', message: 'has a response that was to be replaced' } as const

const check = (mustStaple: boolean, ...said: Facts['stapleStatus']['versions'][number]['said'][]) => {
  return checkVersions(
    said.map((one, index) => ({ version: ['TLSv1.3', 'TLSv1.2'][index] ?? '', mustStaple, said: one })),
  )
}

function checkVersions(
  versions: readonly Pick<Facts['stapleStatus']['versions'][number], 'version' | 'mustStaple' | 'said'>[],
) {
  const stapleStatus = {
    versions: versions.map((one) => ({ leaf: 'sha256 of the leaf', isStapled: one.said !== null, ...one })),
  }
  return rule.check(facts({ stapleStatus }), { target: targetAt(), now: NOW, params: {} })
}

describe('revocation/must-staple-ignored', () => {
  it('fails where a version goes without, and names it', () => {
    expect(check(true, null, null)).toEqual({
      kind: 'fail',
      message: 'the certificate demands a staple, and in TLSv1.3, TLSv1.2 the server sends none',
      evidence: {
        observed: 'no staple in TLSv1.3, TLSv1.2',
        required: 'a stapled OCSP response (TLS feature status_request)',
      },
      about: null,
    })
    expect(check(true, GOOD, null)).toMatchObject({
      message: 'the certificate demands a staple, and in TLSv1.2 the server sends none',
    })
  })

  it('passes where one is sent, though it be of no use: that is for another rule', () => {
    expect(check(true, GOOD)).toMatchObject({ kind: 'pass' })
    expect(check(true, OLD, OLD)).toMatchObject({ kind: 'pass' })
  })

  it('looks at each certificate of a server with several by itself', () => {
    const [demanding, other] = [
      { version: 'TLSv1.3', mustStaple: true, said: GOOD },
      { version: 'TLSv1.2', mustStaple: false, said: null },
    ]
    expect(checkVersions([demanding, other])).toMatchObject({ kind: 'pass' })
    expect(checkVersions([{ ...demanding, said: null }, other])).toMatchObject({
      message: 'the certificate demands a staple, and in TLSv1.3 the server sends none',
    })
  })

  it('is not applicable to a certificate that demands none', () => {
    expect(check(false, null)).toEqual({ kind: 'not-applicable', reason: 'the certificate demands no staple' })
  })
})
