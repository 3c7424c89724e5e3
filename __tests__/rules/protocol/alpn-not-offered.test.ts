import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/alpn-not-offered.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

describe('protocol/alpn-not-offered', () => {
  it.each([[['h2', 'http/1.1']], [['http/1.1']], [[]]])('passes a server that agrees on %j', (protocols) => {
    expect(sayings(rule, { alpn: { protocols } })).toEqual(['pass'])
  })

  it('fails one that answers with something else', () => {
    const alpn = { protocols: ['h2'], unoffered: { offered: ['http/1.1'], chosen: 'h2' } }
    expect(sayings(rule, { alpn })).toEqual([
      'fail: to a client that offers http/1.1 the server answers with another protocol',
    ])
    expect(evidenceOf(outcomesOf(rule, { alpn }))).toEqual([{ observed: 'h2', required: ['http/1.1'] }])
  })
})
