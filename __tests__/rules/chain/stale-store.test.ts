import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/chain/stale-store.ts'
import type { StorePath } from '../../../src/deductions/trust-paths.ts'
import { facts, NOW, targetAt, trustingStore } from '../facts.ts'

const check = (...stores: readonly StorePath[]) =>
  rule.check(facts({ trustPaths: { ...facts().trustPaths, stores } }), {
    target: targetAt(),
    now: NOW,
    params: rule.params,
  })

const old = trustingStore('java', { date: '2020-01-14', isStale: true })

describe('chain/stale-store', () => {
  it('fails for each store that is stale, and for no other', () => {
    expect(check(trustingStore('mozilla'), old)).toMatchObject([
      {
        kind: 'fail',
        message: 'the trust store java is of 2020-01-14: roots that have come or gone since are not in it',
        evidence: { observed: '2020-01-14', required: 'at most 18 months old' },
        about: 'java',
      },
    ])
  })

  it('passes where none is, whether their days are known or not', () => {
    expect(check(trustingStore('mozilla'), trustingStore('java', { date: '2026-01-01' }))).toMatchObject({
      kind: 'pass',
    })
  })

  it('is not applicable without a store', () => {
    expect(check()).toMatchObject({ kind: 'not-applicable' })
  })
})
