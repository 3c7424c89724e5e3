import { describe, expect, it } from '@jest/globals'
import { parseGoDuration } from '../../../src/config/declared/go-duration.ts'

describe('parseGoDuration', () => {
  it.each([
    ['2160h', 7_776_000_000],
    ['360h0m0s', 1_296_000_000],
    ['1.5h', 5_400_000],
    ['.5m', 30_000],
    ['1h1m1s1ms1us1µs', 3_661_001.002],
    ['0s', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(parseGoDuration(text)).toBeCloseTo(ms, 6)
  })

  it.each(['', '90d', '1w', '15', '-1h', '1h ', 'h', '1H', '1h1', '1h'.repeat(51)])('%j is none', (text) => {
    expect(parseGoDuration(text)).toBeUndefined()
  })
})
