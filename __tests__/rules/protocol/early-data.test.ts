import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/early-data.ts'
import { evidenceOf, outcomesOf, sayings } from '../facts.ts'

describe('protocol/early-data', () => {
  it.each([
    [0, 'pass'],
    [1, 'fail: tickets allow 1 bytes of early data, which can be replayed'],
    [16_384, 'fail: tickets allow 16384 bytes of early data, which can be replayed'],
  ])('of tickets that allow %d bytes: %s', (maxBytes, saying) => {
    expect(sayings(rule, { earlyData: { maxBytes } })).toEqual([saying])
  })

  it('shows how much it may be', () => {
    expect(evidenceOf(outcomesOf(rule, { earlyData: { maxBytes: 16_384 } }))).toEqual([
      { observed: 16_384, required: 0 },
    ])
  })
})
