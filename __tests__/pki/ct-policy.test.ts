import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../src/core/window.ts'
import { CT_POLICIES, operatorAt, type CountedSct } from '../../src/pki/ct-policy.ts'
import { logOf } from './ct-log.ts'

const NOT_BEFORE = Date.parse('2026-01-01T00:00:00Z')
const AT = NOT_BEFORE - 1000

/** So many seconds from the first through the last, which is what is left out of notAfter. */
const living = (days: number, seconds = 0): { readonly notBefore: number; readonly notAfter: number } => ({
  notBefore: NOT_BEFORE,
  notAfter: NOT_BEFORE + days * DAY_MS + seconds * 1000 - 1000,
})

/** `A1` is the first log of operator A. */
function sct(log: string, overrides: Partial<CountedSct> = {}): CountedSct {
  return {
    source: 'certificate',
    logId: log,
    operator: log.slice(0, 1),
    kind: 'rfc6962',
    state: 'usable',
    since: null,
    timestamp: AT,
    ...overrides,
  }
}

const retired = (log: string, since = AT + 1): CountedSct => sct(log, { state: 'retired', since })
const shaken = (log: string, overrides: Partial<CountedSct> = {}): CountedSct =>
  sct(log, { source: 'handshake', ...overrides })
const stapled = (log: string): CountedSct => sct(log, { source: 'staple' })
const staticLog = (log: string): CountedSct => sct(log, { kind: 'static' })

/** What each client misses. */
function shortfalls(
  scts: readonly CountedSct[],
  lifetime = living(90),
): { readonly chrome: string | null; readonly apple: string | null } {
  const [chrome, apple] = CT_POLICIES.map((policy) => policy.findShortfall(scts, lifetime))
  return { chrome: chrome ?? null, apple: apple ?? null }
}

const NOTHING = { chrome: null, apple: null }
const short = (needed: number, has: number, cap = ''): string =>
  `a certificate of ${needed === 2 ? 'at most' : 'more than'} 180 days needs timestamps of ${String(needed)} logs${cap}, and it has ${String(has)} that ${has === 1 ? 'counts' : 'count'}`
const ONE = ', 1 of one operator at most'
const TWO = ', 2 of one operator at most'
const LAPSED = 'its timestamps that count are all of logs that have been retired since'
const STATIC = 'its timestamps that count are all of static logs, where one of a log of RFC 6962 is needed'
const sameOperator = 'its timestamps that count are all of logs of A, where two operators are needed'

describe('the policies', () => {
  it('are those of Chrome and of Apple', () => {
    expect(CT_POLICIES.map(({ name }) => name)).toEqual(['Chrome', 'Apple'])
  })
})

describe('timestamps in the certificate', () => {
  it.each<[string, readonly CountedSct[], ReturnType<typeof shortfalls>]>([
    ['none', [], { chrome: short(2, 0), apple: short(2, 0, ONE) }],
    ['one', [sct('A1')], { chrome: short(2, 1), apple: short(2, 1, ONE) }],
    ['two of two operators', [sct('A1'), sct('B1')], NOTHING],
    ['two of one operator', [sct('A1'), sct('A2')], { chrome: sameOperator, apple: short(2, 1, ONE) }],
    ['two of one log', [sct('A1'), sct('A1')], { chrome: short(2, 1), apple: short(2, 1, ONE) }],
    [
      'two of one log that changed hands between them',
      [sct('A1'), sct('A1', { operator: 'B' })],
      { chrome: short(2, 1), apple: short(2, 1, ONE) },
    ],
    ['three, two of them of one operator', [sct('A1'), sct('A2'), sct('B1')], NOTHING],
  ])('of a certificate of 90 days: %s', (_, scts, expected) => {
    expect(shortfalls(scts)).toEqual(expected)
  })

  it.each<[string, readonly CountedSct[], ReturnType<typeof shortfalls>]>([
    ['two', [sct('A1'), sct('B1')], { chrome: short(3, 2), apple: short(3, 2, TWO) }],
    ['three of two operators', [sct('A1'), sct('A2'), sct('B1')], NOTHING],
    ['three of three operators', [sct('A1'), sct('B1'), sct('C1')], NOTHING],
    ['three of one operator', [sct('A1'), sct('A2'), sct('A3')], { chrome: sameOperator, apple: short(3, 2, TWO) }],
    ['three of two logs', [sct('A1'), sct('B1'), sct('B1')], { chrome: short(3, 2), apple: short(3, 2, TWO) }],
    ['four, three of them of one operator', [sct('A1'), sct('A2'), sct('A3'), sct('B1')], NOTHING],
  ])('of a certificate of 200 days: %s', (_, scts, expected) => {
    expect(shortfalls(scts, living(200))).toEqual(expected)
  })

  // Chrome takes the one time from the other; Apple counts the last second too.
  it.each([
    ['180 days', living(180), { chrome: null, apple: null }],
    ['180 days and a second', living(180, 1), { chrome: null, apple: short(3, 2, TWO) }],
    ['180 days and two seconds', living(180, 2), { chrome: short(3, 2), apple: short(3, 2, TWO) }],
  ])('two are enough or too few for %s', (_, lifetime, expected) => {
    expect(shortfalls([sct('A1'), sct('B1')], lifetime)).toEqual(expected)
  })
})

describe('states of logs', () => {
  it.each<CountedSct['state']>(['qualified', 'usable', 'readonly', 'current'])('%s counts', (state) => {
    expect(shortfalls([sct('A1', { state }), sct('B1', { state })])).toEqual(NOTHING)
  })

  it.each<CountedSct['state']>(['pending', 'rejected'])('%s does not, whenever it was', (state) => {
    const since = AT + 1
    expect(shortfalls([sct('A1'), sct('B1', { state, since })])).toEqual({
      chrome: short(2, 1),
      apple: short(2, 1, ONE),
    })
  })

  it('retired counts with what was signed before, beside one that is not', () => {
    expect(shortfalls([sct('A1'), retired('B1', AT + 1)])).toEqual(NOTHING)
    for (const since of [AT, AT - 1]) {
      expect(shortfalls([sct('A1'), retired('B1', since)])).toEqual({ chrome: short(2, 1), apple: short(2, 1, ONE) })
    }
    expect(shortfalls([sct('A1'), sct('B1', { state: 'retired', since: null })])).toMatchObject({ chrome: short(2, 1) })
  })

  it('retired is not enough alone', () => {
    expect(shortfalls([retired('A1'), retired('B1')])).toEqual({ chrome: LAPSED, apple: LAPSED })
    expect(shortfalls([retired('A1'), retired('B1'), sct('C1')])).toEqual(NOTHING)
  })
})

describe('kinds of logs', () => {
  it('are the same to Chrome, and not to Apple', () => {
    expect(shortfalls([staticLog('A1'), staticLog('B1')])).toEqual({ chrome: null, apple: STATIC })
    expect(shortfalls([staticLog('A1'), sct('B1')])).toEqual(NOTHING)
  })

  it('take one of RFC 6962 that counts, and no other', () => {
    const late = sct('C1', { state: 'retired', since: AT })
    expect(shortfalls([staticLog('A1'), staticLog('B1'), late])).toEqual({ chrome: null, apple: STATIC })
    expect(shortfalls([staticLog('A1'), staticLog('B1'), retired('C1')])).toEqual(NOTHING)
  })
})

describe('timestamps with the handshake', () => {
  it.each<[string, readonly CountedSct[], ReturnType<typeof shortfalls>]>([
    ['two of two operators', [shaken('A1'), shaken('B1')], NOTHING],
    [
      'two of one operator, which Apple does not mind',
      [shaken('A1'), shaken('A2')],
      { chrome: short(3, 0), apple: null },
    ],
    ['one', [shaken('A1')], { chrome: short(3, 0), apple: short(3, 0, TWO) }],
    ['one log twice', [shaken('A1'), shaken('A1')], { chrome: short(3, 0), apple: short(3, 0, TWO) }],
    ['one, beside one of another operator in the certificate', [shaken('A1'), sct('B1')], NOTHING],
    [
      'one of a log that is retired',
      [shaken('A1', { state: 'retired', since: AT + 1 }), sct('B1')],
      { chrome: short(3, 1), apple: short(3, 1, TWO) },
    ],
    [
      'one, beside one of a retired log in the certificate',
      [shaken('A1'), retired('B1')],
      { chrome: null, apple: short(3, 1, TWO) },
    ],
    [
      'two static ones',
      [shaken('A1', { kind: 'static' }), shaken('B1', { kind: 'static' })],
      { chrome: null, apple: STATIC },
    ],
  ])('whatever the certificate lives: %s', (_, scts, expected) => {
    expect(shortfalls(scts, living(200))).toEqual(expected)
  })
})

describe('timestamps in a staple', () => {
  it('count for Apple and, since version 148, not for Chrome', () => {
    expect(shortfalls([stapled('A1'), stapled('B1')])).toEqual({ chrome: short(2, 0), apple: null })
    expect(shortfalls([stapled('A1'), sct('B1')])).toEqual({ chrome: short(2, 1), apple: null })
    expect(shortfalls([stapled('A1'), sct('B1'), sct('C1')])).toEqual(NOTHING)
  })
})

describe('operatorAt', () => {
  const log = logOf('one', {
    operator: 'Third',
    previousOperators: [
      { name: 'First', until: '2026-01-01T00:00:00Z' },
      { name: 'Second', until: '2026-02-01T00:00:00Z' },
    ],
  })

  it.each([
    ['2025-12-31T23:59:59.999Z', 'First'],
    ['2026-01-01T00:00:00.000Z', 'Second'],
    ['2026-01-31T23:59:59.999Z', 'Second'],
    ['2026-02-01T00:00:00.000Z', 'Third'],
  ])('at %s was %s', (at, operator) => {
    expect(operatorAt(log, Date.parse(at))).toBe(operator)
  })

  it('is the one there is, of a log that never changed hands', () => {
    expect(operatorAt(logOf('two'), 0)).toBe('operator of two')
  })
})
