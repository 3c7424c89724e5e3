import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/compression.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

describe('protocol/compression', () => {
  it('passes a server that compresses nothing', () => {
    expect(sayings(rule, { compression: { version: 'TLSv1.2', method: null } })).toEqual(['pass'])
  })

  it.each(['DEFLATE', 'LZS', '224'])('fails one that compresses with %s', (method) => {
    const facts = { compression: { version: 'TLSv1.2', method } }
    expect(sayings(rule, facts)).toEqual([`fail: records in TLSv1.2 are compressed with ${method}`])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([{ observed: method, required: 'no compression' }])
  })
})
