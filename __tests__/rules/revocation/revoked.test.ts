import { describe, expect, it } from '@jest/globals'
import type { Verdict } from '../../../src/core/rule.ts'
import rule from '../../../src/rules/revocation/revoked.ts'
import { facts, NOW, targetAt } from '../facts.ts'
import { ca, type Certificate, GOOD, leaf, REVOKED, SILENT, USELESS } from './statuses.ts'

const verdictsOf = (certificates: readonly Certificate[], notAsked: string | null = null): readonly Verdict[] =>
  [rule.check(facts({ revocation: { certificates, notAsked } }), { target: targetAt(), now: NOW, params: {} })].flat()

const kindsOf = (...args: Parameters<typeof verdictsOf>): readonly string[] =>
  verdictsOf(...args).map(({ kind }) => kind)

describe('revocation/revoked', () => {
  it('fails for the leaf, with what was said of it, who asks and who does not', () => {
    const [verdict] = verdictsOf([leaf({ status: 'revoked', said: [GOOD, REVOKED] }), ca()])
    expect(verdict).toMatchObject({
      kind: 'fail',
      message: 'the certificate was revoked on 2026-06-01T00:00:00.000Z (keyCompromise)',
      evidence: {
        observed: [
          { by: 'CRL', url: 'http://ca.test/crl', message: GOOD.message },
          { by: 'CRL', url: 'http://ca.test/crl', message: REVOKED.message },
        ],
        required: 'not revoked',
        sha256: 'of the leaf',
        checkedBy: [
          '.NET 10 and newer, on every platform',
          'curl with Schannel, as Windows has it',
          'wget and git on GnuTLS, in staples alone',
        ],
        notCheckedBy: ['curl with OpenSSL', 'Go', 'Java', 'Node.js', 'Python', '.NET 9 and older'],
      },
      about: 'leaf',
    })
  })

  it('fails for each that is revoked, the intermediate by its name', () => {
    const verdicts = verdictsOf([
      leaf({ status: 'revoked', said: [REVOKED] }),
      ca({ status: 'revoked', said: [REVOKED] }),
    ])
    expect(verdicts.map((verdict) => verdict.kind === 'fail' && [verdict.message, verdict.about])).toEqual([
      ['the certificate was revoked on 2026-06-01T00:00:00.000Z (keyCompromise)', 'leaf'],
      ['the intermediate "CN=Intermediate" was revoked on 2026-06-01T00:00:00.000Z (keyCompromise)', 'CN=Intermediate'],
    ])
  })

  it('is proven to pass only where each is said to be good, or lives too shortly to be asked about', () => {
    const isProven = (...certificates: readonly Certificate[]): unknown =>
      verdictsOf(certificates).map((verdict) => verdict.kind === 'pass' && verdict.proven)
    expect(isProven(leaf(), ca())).toEqual([true])
    expect(isProven(leaf({ status: 'unnamed', said: [], isShortLived: true }), ca())).toEqual([true])
    expect(isProven(leaf(), ca({ status: 'unknown', said: [SILENT] }))).toEqual([false])
    expect(isProven(leaf({ status: 'unknown', said: [USELESS] }), ca())).toEqual([false])
  })

  it('is not applicable to one that says nowhere that it can be asked', () => {
    expect(verdictsOf([leaf({ status: 'unnamed', said: [] }), ca()])).toEqual([
      { kind: 'not-applicable', reason: 'the certificate says nowhere that it can be asked' },
    ])
  })

  it('is not applicable where there was nothing to ask about, and nothing was asked', () => {
    expect(verdictsOf([], 'nothing was fetched')).toEqual([{ kind: 'not-applicable', reason: 'nothing was fetched' }])
    expect(verdictsOf([])).toEqual([{ kind: 'not-applicable', reason: 'no trust store has a path' }])
    // A staple tells it by itself.
    expect(kindsOf([leaf({ status: 'revoked', said: [REVOKED] })], 'nothing was fetched')).toEqual(['fail'])
  })
})
