import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/http/hsts-over-plain-http.ts'
import { sayings } from '../facts.ts'

const answering = (hsts: string | null) => ({
  plainHttp: { port: 80, kind: 'answer', status: 301, location: 'https://api.example.com/', hsts } as const,
})

describe('http/hsts-over-plain-http', () => {
  it.each(['max-age=63072000', 'max-age=0', ''])('fails "%s"', (hsts) => {
    expect(sayings(rule, answering(hsts))).toEqual([
      'fail: Strict-Transport-Security is sent without TLS on port 80, where it is ignored',
    ])
  })

  it('passes an answer without, and none', () => {
    expect(sayings(rule, answering(null))).toEqual(['pass'])
    expect(sayings(rule, { plainHttp: { port: 80, kind: 'refused' } })).toEqual(['pass'])
  })
})
