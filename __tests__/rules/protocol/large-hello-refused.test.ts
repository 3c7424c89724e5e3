import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/large-hello-refused.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

const met = (isTolerated: boolean, how: string) => ({ largeHello: { bytes: 1630, isTolerated, how } })

describe('protocol/large-hello-refused', () => {
  it.each(['TLSv1.3', 'TLSv1.2'])('passes an answer in %s', (how) => {
    expect(sayings(rule, met(true, how))).toEqual(['pass'])
  })

  it.each(['alert decode_error (50)', 'the connection was reset, after 0 bytes'])('fails %s', (how) => {
    expect(sayings(rule, met(false, how))).toEqual([
      `fail: smaller hellos are answered, but not one of 1630 bytes: ${how}`,
    ])
    expect(evidenceOf(outcomesOf(rule, met(false, how)))).toEqual([
      { observed: how, required: 'a ServerHello', bytes: 1630 },
    ])
  })
})
