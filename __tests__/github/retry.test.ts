import { describe, expect, it } from '@jest/globals'
import { backOff, MAX_RETRIES, waitBefore, type Refused } from '../../src/github/retry.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const refused = (overrides: Partial<Refused>): Refused => ({
  method: 'GET',
  status: 503,
  message: 'Service Unavailable',
  headers: {},
  ...overrides,
})
const waitOf = (overrides: Partial<Refused>, tried = 1): number | null => waitBefore(refused(overrides), tried, NOW)

describe('asking GitHub again', () => {
  it.each([500, 502, 503, 504])('is worth it after a %d, each time later', (status) => {
    expect([1, 2, 3].map((tried) => waitOf({ status }, tried))).toEqual([1000, 2000, 4000])
  })

  it('ends after so many tries', () => {
    expect(waitOf({}, MAX_RETRIES)).not.toBeNull()
    expect(waitOf({}, MAX_RETRIES + 1)).toBeNull()
    expect(waitOf({ status: 429, headers: { 'retry-after': '1' } }, MAX_RETRIES + 1)).toBeNull()
  })

  it.each([400, 401, 404, 410, 422, 501])('changes nothing after a %d', (status) => {
    expect(waitOf({ status })).toBeNull()
  })

  it('might make a thing twice where a POST may have been carried out', () => {
    expect(waitOf({ method: 'POST', status: 502 })).toBeNull()
    expect(waitOf({ method: 'PATCH', status: 502 })).toBe(1000)
    expect(waitOf({ method: 'POST', status: 429, headers: { 'retry-after': '7' } })).toBe(7000)
  })

  it('waits as long as GitHub says, however it says it', () => {
    expect(waitOf({ status: 403, headers: { 'retry-after': '30' } })).toBe(30_000)
    const reset = NOW.getTime() / 1000 + 90
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    expect(waitOf({ status: 403, headers })).toBe(90_000)
    expect(waitOf({ status: 429, headers: { ...headers, 'x-ratelimit-reset': reset - 100 } })).toBe(0)
  })

  it('waits a minute where it says nothing but that it was too much', () => {
    expect(waitOf({ status: 403, message: 'You have exceeded a secondary rate limit.' })).toBe(60_000)
    expect(waitOf({ status: 429 })).toBe(60_000)
    expect(waitOf({ status: 429, headers: { 'retry-after': 'soon' } })).toBe(60_000)
  })

  it('does not mend the want of a permission', () => {
    expect(waitOf({ status: 403, message: 'Resource not accessible by integration' })).toBeNull()
    const headers = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1795000000' }
    expect(waitOf({ status: 403, headers })).toBeNull()
  })

  it('backs off from a second, doubled', () => {
    expect([1, 2, 3].map(backOff)).toEqual([1000, 2000, 4000])
  })
})
