import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/hsts-differs.ts'
import { comparedOutcomes, evidenceOf, hstsPolicy, told } from '../facts.ts'

const policy = (overrides: Parameters<typeof hstsPolicy>[0]) => ({ hsts: hstsPolicy(overrides) })
const ABSENT = { hsts: { kind: 'absent' } } as const

describe('compare/hsts-differs', () => {
  it.each([
    ['the same header', policy({}), policy({})],
    ['the same policy written otherwise', policy({ header: 'max-age="63072000"' }), policy({})],
    ['none in either', ABSENT, ABSENT],
    ['none, and one that clients ignore', ABSENT, { hsts: { kind: 'invalid', header: 'x', reason: 'y' } }],
  ] as const)('passes %s', (_, from, to) => {
    expect(told(comparedOutcomes(rule, from, to))).toEqual(['pass'])
  })

  it.each([
    ['a shorter one', policy({ maxAge: 1 }), 'max-age=1'],
    [
      'one for less',
      policy({ includeSubDomains: true, header: 'max-age=63072000; includeSubDomains' }),
      'max-age=63072000; includeSubDomains',
    ],
    ['none', ABSENT, null],
  ])('fails %s', (_, to, observed) => {
    const outcomes = comparedOutcomes(rule, policy({}), to)
    expect(told(outcomes)).toEqual(['fail: Strict-Transport-Security differs'])
    expect(evidenceOf(outcomes)).toEqual([{ observed, required: 'max-age=63072000' }])
  })
})
