import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/compare/group-added.ts'
import { comparedOutcomes, evidenceOf, gapIn, told, type ComparedAs } from '../facts.ts'

const groups = (newest: string[], legacy: string[] = []) => ({ groups: { 'TLSv1.2': legacy, 'TLSv1.3': newest } })
const FEW = groups(['x25519'])
const MORE = groups(['X25519MLKEM768', 'x25519'])

const compare = (from: Partial<Facts>, to: Partial<Facts>, as?: ComparedAs) => comparedOutcomes(rule, from, to, as)

describe('compare/group-added', () => {
  it('passes the same groups, and fewer of them', () => {
    expect(told(compare(FEW, FEW))).toEqual(['pass'])
    expect(told(compare(MORE, FEW))).toEqual(['pass'])
  })

  it.each([
    ['environments', 'the group X25519MLKEM768 is accepted here only'],
    ['addresses', 'the group X25519MLKEM768 is accepted here only'],
    ['times', 'the group X25519MLKEM768 is newly accepted'],
  ] as const)('fails one that the other side refuses, between %s', (relation, message) => {
    const outcomes = compare(FEW, MORE, { relation })
    expect(told(outcomes)).toEqual([`fail: ${message}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: ['TLSv1.3 X25519MLKEM768'], required: 'none added' }])
  })

  it('names each once, and where', () => {
    const outcomes = compare(FEW, groups(['x25519', 'secp384r1'], ['secp384r1', 'secp521r1']))
    expect(told(outcomes)).toEqual(['fail: the groups secp384r1, secp521r1 are accepted here only'])
    expect(evidenceOf(outcomes)).toMatchObject([
      { observed: ['TLSv1.2 secp384r1', 'TLSv1.2 secp521r1', 'TLSv1.3 secp384r1'] },
    ])
  })

  it('leaves those of a version that one side refuses alone', () => {
    expect(told(compare({ groups: { 'TLSv1.2': ['x25519'] } }, MORE))).toEqual(['pass'])
  })

  it('is inconclusive where not all was seen', () => {
    const gaps = { groups: [gapIn('TLSv1.3 with 9 groups')] }
    expect(told(compare(FEW, MORE, { gaps }))[0]).toMatch(/^inconclusive: .*9 groups/)
  })
})
