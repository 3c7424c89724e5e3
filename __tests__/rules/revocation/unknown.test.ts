import { describe, expect, it } from '@jest/globals'
import type { Verdict } from '../../../src/core/rule.ts'
import rule from '../../../src/rules/revocation/unknown.ts'
import { facts, NOW, targetAt } from '../facts.ts'
import { type Certificate, GOOD, leaf, REVOKED, SILENT, USELESS } from './statuses.ts'

const verdictsOf = (certificates: readonly Certificate[], notAsked: string | null = null): readonly Verdict[] =>
  [rule.check(facts({ revocation: { certificates, notAsked } }), { target: targetAt(), now: NOW, params: {} })].flat()

const kindsOf = (...args: Parameters<typeof verdictsOf>): readonly string[] =>
  verdictsOf(...args).map(({ kind }) => kind)

describe('revocation/unknown', () => {
  it('fails where there was an answer and it is worth nothing', () => {
    const [verdict] = verdictsOf([leaf({ status: 'unknown', said: [SILENT, USELESS] })])
    expect(verdict).toMatchObject({
      kind: 'fail',
      message: 'the certificate has a CRL of its issuer that was to be replaced (http://ca.test/crl)',
      evidence: { required: 'an answer that can be relied upon', sha256: 'of the leaf' },
      about: 'leaf',
    })
  })

  it.each<[string, Certificate]>([
    ['is good', leaf({ said: [USELESS, GOOD] })],
    ['is revoked', leaf({ status: 'revoked', said: [USELESS, REVOKED] })],
    ['could not be asked about: the gap of the fact tells it', leaf({ status: 'unknown', said: [SILENT] })],
    ['names no place to ask', leaf({ status: 'unnamed', said: [] })],
    ['lives too shortly', leaf({ status: 'unknown', isShortLived: true, said: [USELESS] })],
  ])('passes for one that %s', (_, certificate) => {
    expect(kindsOf([certificate])).toEqual(['pass'])
  })

  it('is not applicable where nothing was asked', () => {
    expect(kindsOf([leaf({ status: 'revoked', said: [REVOKED] })], 'nothing was fetched')).toEqual(['not-applicable'])
    expect(kindsOf([])).toEqual(['not-applicable'])
  })
})
