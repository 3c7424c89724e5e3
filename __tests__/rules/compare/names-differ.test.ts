import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/compare/names-differ.ts'
import { comparedOutcomes, evidenceOf, leafCertificate, NO_LEAF, told, type ComparedAs } from '../facts.ts'

const naming = (dnsNames: readonly string[], ipAddresses: readonly string[] = []) => ({
  certificates: { leaf: leafCertificate({ dnsNames, ipAddresses }), others: [] },
})
const compare = (from: readonly string[], to: readonly string[], as?: ComparedAs) =>
  told(comparedOutcomes(rule, naming(from), naming(to), as))

describe('compare/names-differ, between environments', () => {
  it.each([
    ['the same names', ['api.example.com'], ['api.example.com']],
    [
      'names that differ by the environment',
      ['api.staging.example.com', 'www-staging.example.com'],
      ['www.example.com', 'API.example.com'],
    ],
    ['wildcards that do', ['*.staging.example.com'], ['*.example.com']],
  ])('passes %s', (_, from, to) => {
    expect(compare(from, to)).toEqual(['pass'])
  })

  it('passes the own name of each, whatever it is, and addresses that are others', () => {
    const endpoints = [
      { host: 'localhost', environment: 'staging' },
      { host: 'api.example.com', environment: 'production' },
    ] as const
    expect(compare(['localhost'], ['api.example.com'], { endpoints })).toEqual(['pass'])
    const outcomes = comparedOutcomes(rule, naming(['api.example.com'], ['192.0.2.1']), naming(['api.example.com']))
    expect(told(outcomes)).toEqual(['pass'])
  })

  it.each([
    [
      'lacks',
      ['api.example.com', 'b.example.com'],
      ['api.example.com'],
      'the certificate lacks the name b.example.com',
    ],
    ['has more', ['api.example.com'], ['api.example.com', 'b.example.com'], 'b.example.com is named here only'],
    [
      'has others',
      ['api.staging.example.com', 'b.example.com', 'c.example.com'],
      ['api.example.com', 'd.example.com', 'e.example.com'],
      'the certificate lacks the names b.example.com, c.example.com, and d.example.com, e.example.com are named here only',
    ],
  ])('fails one that %s', (_, from, to, message) => {
    expect(compare(from, to)).toEqual([`fail: ${message}`])
  })
})

describe('compare/names-differ, in time', () => {
  const relation = 'times'

  it('fails names that are gone, addresses among them', () => {
    const outcomes = comparedOutcomes(
      rule,
      naming(['a.example', 'b.example'], ['192.0.2.1']),
      naming(['A.example', 'c.example']),
      { relation },
    )
    expect(told(outcomes)).toEqual(['fail: the certificate no longer has the names b.example, 192.0.2.1'])
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: ['A.example', 'c.example'],
        required: ['a.example', 'b.example', '192.0.2.1'],
        gone: ['b.example', '192.0.2.1'],
        added: ['c.example'],
      },
    ])
  })

  it('passes names that are new, and takes the name of an environment for a name', () => {
    expect(compare(['a.example'], ['a.example', 'b.example'], { relation })).toEqual(['pass'])
    expect(compare(['a.production.example'], ['a.example'], { relation })[0]).toMatch(/^fail/)
  })

  it('needs two certificates', () => {
    expect(told(comparedOutcomes(rule, NO_LEAF, NO_LEAF, { relation }))).toEqual([
      'not-applicable: no certificate is served',
    ])
  })
})
