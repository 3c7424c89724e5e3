import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/subject-differs.ts'
import { comparedOutcomes, evidenceOf, leafCertificate, NO_LEAF, told, type ComparedAs } from '../facts.ts'

const compare = (from: string, to: string, as?: ComparedAs) => {
  const [first, second] = [from, to].map((subject) => ({
    certificates: { leaf: leafCertificate({ subject }), others: [] },
  }))
  return comparedOutcomes(rule, first ?? {}, second ?? {}, as)
}

describe('compare/subject-differs', () => {
  it.each([
    ['CN=api.example.com', 'CN=api.example.com'],
    ['CN=api.staging.example.com', 'CN=api.example.com'],
    ['CN=*.staging.example.com,O=Example', 'CN=*.example.com,O=Example'],
    ['', ''],
  ])('passes %s beside %s', (from, to) => {
    expect(told(compare(from, to))).toEqual(['pass'])
  })

  it('passes the own name of each, whatever it is', () => {
    const endpoints = [
      { host: 'localhost', environment: 'staging' },
      { host: 'api.example.com', environment: 'production' },
    ] as const
    expect(told(compare('CN=localhost', 'CN=api.example.com', { endpoints }))).toEqual(['pass'])
    expect(told(compare('CN=localhost', 'CN=www.example.com', { endpoints }))[0]).toMatch(/^fail/)
  })

  it.each([
    [
      'environments',
      'the subject of the certificate is "CN=api.example.com,O=B" here and "CN=api.example.com,O=A" there',
    ],
    ['times', 'the subject of the certificate changed from "CN=api.example.com,O=A" to "CN=api.example.com,O=B"'],
  ] as const)('fails another one, between %s', (relation, message) => {
    const outcomes = compare('CN=api.example.com,O=A', 'CN=api.example.com,O=B', { relation })
    expect(told(outcomes)).toEqual([`fail: ${message}`])
    expect(evidenceOf(outcomes)).toEqual([{ observed: 'CN=api.example.com,O=B', required: 'CN=api.example.com,O=A' }])
  })

  it('needs two certificates', () => {
    expect(told(comparedOutcomes(rule, NO_LEAF, NO_LEAF))).toEqual(['not-applicable: no certificate is served'])
  })
})
