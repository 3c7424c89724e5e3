import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/deploy/next-certificate-older.ts'
import { inDays, leafCertificate, nextChain, NO_LEAF, sayings } from '../facts.ts'

const ending = (notAfter: number, sha256 = 'sha256 of the next') => ({
  nextChain: nextChain({ leaf: leafCertificate({ notAfter, sha256 }) }),
})

describe('deploy/next-certificate-older', () => {
  it('passes one that ends a millisecond later than the one that is served', () => {
    expect(sayings(rule, ending(inDays(45) + 1))).toEqual(['pass'])
  })

  it('fails one that ends at the same moment', () => {
    expect(sayings(rule, ending(inDays(45)))).toEqual([
      'fail: the certificate in ./next.pem expires no later than the one that is served: on 2026-04-15T12:00:00.000Z',
    ])
  })

  it('does not apply to the one that is served, and where none is', () => {
    expect(sayings(rule, ending(inDays(45), leafCertificate().sha256))).toEqual([
      'not-applicable: it is served already',
    ])
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
