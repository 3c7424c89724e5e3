import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import { DAY_MS } from '../../../src/core/window.ts'
import rule from '../../../src/rules/renewal/change-ahead.ts'
import {
  distrustingStore,
  evidenceOf,
  inDays,
  NO_LEAF,
  NOW,
  outcomesOf,
  sayings,
  trustingStore,
  type Circumstances,
} from '../facts.ts'

type Stores = Facts['trustPaths']['stores']

const by = (...stores: Stores): Partial<Facts> => ({ trustPaths: { stores, leafIssuer: 'sent', used: [] } })

/** A store that leads to an anchor of ten years with so many milliseconds left. */
function endingIn(ms: number, store: string, subject = 'CN=Internal Root', path?: readonly string[]): Stores[number] {
  const whole = trustingStore(store, path === undefined ? {} : { path })
  if (whole.anchor === null) throw new Error('it has an anchor')
  const notAfter = NOW.getTime() + ms
  const dates = { notBefore: notAfter - 3650 * DAY_MS + 1000, notAfter }
  return { ...whole, anchor: { ...whole.anchor, subject, sha256: `sha256 of ${subject}`, ...dates } }
}

const OWN = './certs/internal-ca.pem'
const DEFAULT: Circumstances = { severity: { warning: ['30d'] } }

describe('renewal/change-ahead', () => {
  it.each([
    [30 * DAY_MS, 'pass'],
    [
      30 * DAY_MS - 1,
      `fail: callers with ${OWN} rely upon "CN=Internal Root", which expires in 29.9 days: they need what comes after it before then`,
    ],
    [
      DAY_MS,
      `fail: callers with ${OWN} rely upon "CN=Internal Root", which expires in 1.0 days: they need what comes after it before then`,
    ],
  ])('with %d ms left: %s', (ms, saying) => {
    expect(sayings(rule, by(endingIn(ms, OWN)), DEFAULT)).toEqual([saying])
  })

  it('has a notice of 30 days, which a policy can lengthen', () => {
    expect(rule.window).toEqual(['30d'])
    const facts = by(endingIn(59 * DAY_MS, OWN))
    expect(sayings(rule, facts, { severity: { warning: ['60d'], error: ['7d'] } })[0]).toMatch(/^fail: /)
    expect(sayings(rule, facts, DEFAULT)).toEqual(['pass'])
  })

  it('speaks of the one that ends first, and names every store that leads to it', () => {
    const stores = [
      endingIn(25 * DAY_MS, './b.pem', 'CN=Later'),
      endingIn(20 * DAY_MS, './a.pem'),
      endingIn(20 * DAY_MS, '/etc/ssl/a.pem'),
    ]
    expect(evidenceOf(outcomesOf(rule, by(...stores), DEFAULT))).toEqual([
      {
        observed: new Date(inDays(20)).toISOString(),
        required: '30d left at least',
        daysLeft: 20,
        stores: ['./a.pem', '/etc/ssl/a.pem'],
        sha256: 'sha256 of CN=Internal Root',
      },
    ])
  })

  it('tells those who carry the certificate of the server itself', () => {
    const leaf = endingIn(20 * DAY_MS, './leaf.pem', 'CN=api.example.com', ['CN=api.example.com'])
    expect(sayings(rule, by(leaf), DEFAULT)).toEqual([
      'fail: callers with ./leaf.pem rely upon the certificate of the server itself, which expires in 20.0 days: they need what comes after it before then',
    ])
  })

  it('is about stores of the callers’ own that have a path, and about no public one', () => {
    const none = ["not-applicable: no trust store of the callers' own has a path"]
    expect(sayings(rule, by(endingIn(DAY_MS, 'mozilla')), DEFAULT)).toEqual(none)
    expect(sayings(rule, by(distrustingStore(OWN), endingIn(DAY_MS, 'java')), DEFAULT)).toEqual(none)
    expect(sayings(rule, by(), DEFAULT)).toEqual(none)
    expect(sayings(rule, by(endingIn(DAY_MS, 'mozilla'), endingIn(90 * DAY_MS, OWN)), DEFAULT)).toEqual(['pass'])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF, DEFAULT)).toEqual(['not-applicable: no certificate is served'])
  })
})
