import { describe, expect, it } from '@jest/globals'
import { isBuiltInStore, isNamedStore, isStale, NAMED_STORES } from '../../src/core/trust.ts'

describe('isStale', () => {
  it.each([
    ['2025-05-24', '2026-11-24T00:00:00.000Z', false],
    ['2025-05-24', '2026-11-24T00:00:00.001Z', true],
    ['2026-11-24', '2026-11-24T12:00:00Z', false],
    ['2027-01-01', '2026-11-24T12:00:00Z', false],
    // February has no 31st: what is left over runs into March.
    ['2024-08-31', '2026-03-03T00:00:00.000Z', false],
    ['2024-08-31', '2026-03-03T00:00:00.001Z', true],
  ])('says of a store of %s at %s: %s', (date, now, expected) => {
    expect(isStale({ date }, new Date(now))).toBe(expected)
  })

  it('does not call a store of no known date so', () => {
    expect(isStale({ date: null }, new Date('2099-01-01T00:00:00Z'))).toBe(false)
  })
})

describe('named stores', () => {
  it('are known by their exact names', () => {
    expect(NAMED_STORES.every(isNamedStore)).toBe(true)
    expect(['Mozilla', 'windows', './mozilla', ''].some(isNamedStore)).toBe(false)
  })

  it('that come with the program are those that need nothing else', () => {
    expect(NAMED_STORES.filter(isBuiltInStore)).toEqual(['mozilla', 'chrome'])
  })
})
