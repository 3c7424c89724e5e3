import { describe, expect, it } from '@jest/globals'
import { DAY_MS, isInside, parseDuration, parseLimit, type Limit } from '../../src/core/window.ts'

const limits = (...texts: string[]): Limit[] =>
  texts.map((text) => {
    const limit = parseLimit(text)
    if (limit === undefined) throw new Error(`not a limit: ${text}`)
    return limit
  })

describe('parseDuration', () => {
  it.each([
    ['90m', 5_400_000],
    ['12h', 43_200_000],
    ['30d', 2_592_000_000],
    ['2w', 1_209_600_000],
    ['0d', 0],
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it.each(['', '30', 'd', '30 d', '-1d', '1.5d', '30D', '1y', '1234567d', '30d '])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})

describe('parseLimit', () => {
  it.each([
    ['33%', 0.33],
    ['0%', 0],
    ['100%', 1],
    ['12.5%', 0.125],
  ])('reads %s', (text, fraction) => {
    expect(parseLimit(text)).toEqual({ text, fraction })
  })

  it.each(['101%', '-1%', '%', '10 %', '1e1%'])('refuses %j', (text) => {
    expect(parseLimit(text)).toBeUndefined()
  })
})

describe('isInside', () => {
  const ninetyDays = 90 * DAY_MS

  it.each([
    // 7 days is the smaller of the two for a certificate of 90 days
    [7 * DAY_MS - 1, ninetyDays, true],
    [7 * DAY_MS, ninetyDays, false],
    // a tenth of six days is the smaller of the two for a short-lived one
    [0.6 * DAY_MS - 1, 6 * DAY_MS, true],
    [0.6 * DAY_MS, 6 * DAY_MS, false],
    [-1, ninetyDays, true],
  ])('%d ms of %d inside [7d, 10%%]: %s', (ms, ofMs, expected) => {
    expect(isInside({ ms, ofMs }, limits('7d', '10%'))).toBe(expected)
  })

  it('never enters an empty window', () => {
    expect(isInside({ ms: -1, ofMs: 1 }, [])).toBe(false)
  })
})
