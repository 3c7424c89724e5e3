import { describe, expect, it } from '@jest/globals'
import type { Verdict } from '../../../src/core/rule.ts'
import rule from '../../../src/rules/revocation/no-source.ts'
import { facts, NOW, targetAt, trustingStore } from '../facts.ts'
import { ca, type Certificate, leaf, SILENT } from './statuses.ts'

const verdictsOf = (
  certificates: readonly Certificate[],
  notAsked: string | null = null,
  { privateCas = false, store = 'mozilla' } = {},
): readonly Verdict[] => {
  const trustPaths = { ...facts().trustPaths, stores: [trustingStore(store)] }
  const known = facts({ revocation: { certificates, notAsked }, trustPaths })
  return [rule.check(known, { target: targetAt(), now: NOW, params: { privateCas } })].flat()
}

const kindsOf = (...args: Parameters<typeof verdictsOf>): readonly string[] =>
  verdictsOf(...args).map(({ kind }) => kind)

describe('revocation/no-source', () => {
  it('fails for each that names no place, unless it lives for a week at the most', () => {
    const silent = { status: 'unnamed', said: [] } as const
    const verdicts = verdictsOf([leaf(silent), ca(silent)])
    expect(verdicts).toMatchObject([
      { kind: 'fail', message: 'the certificate names neither a CRL nor an OCSP responder', about: 'leaf' },
      {
        kind: 'fail',
        message: 'the intermediate "CN=Intermediate" names neither a CRL nor an OCSP responder',
        about: 'CN=Intermediate',
      },
    ])
    expect(kindsOf([leaf({ ...silent, isShortLived: true }), ca()])).toEqual(['pass'])
    expect(kindsOf([leaf({ status: 'unknown', said: [SILENT] })])).toEqual(['pass'])
  })

  it('is not applicable where nothing was asked', () => {
    expect(verdictsOf([], 'nothing was fetched')).toEqual([{ kind: 'not-applicable', reason: 'nothing was fetched' }])
  })

  it('leaves private CAs alone, unless the policy holds them to it', () => {
    const certificates = [leaf({ status: 'unnamed', said: [] })]
    const store = './certs/internal-ca.pem'
    expect(verdictsOf(certificates, null, { store })).toEqual([
      { kind: 'not-applicable', reason: 'no store of public CAs has a path to it' },
    ])
    expect(verdictsOf(certificates, null, { store, privateCas: true })).toMatchObject([{ kind: 'fail' }])
  })
})
