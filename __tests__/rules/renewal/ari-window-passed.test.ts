import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/renewal/ari-window-passed.ts'
import type { Facts } from '../../../src/core/facts.ts'
import {
  caCertificate,
  evidenceOf,
  gapIn,
  inDays,
  leafCertificate,
  NO_LEAF,
  NOW,
  outcomesOf,
  sayings,
  suggestedRenewal,
} from '../facts.ts'

const told = (overrides: Partial<Facts['renewalInfo']>): Partial<Facts> => ({
  renewalInfo: { notAsked: null, suggested: null, silent: [], unanswered: [], ...overrides },
})

/** A window of two days that ended so many milliseconds ago. */
const ended = (agoMs: number): Partial<Facts> => {
  const end = NOW.getTime() - agoMs
  return told({ suggested: suggestedRenewal({ start: end - 172_800_000, end }) })
}

/** A leaf of 90 days that has so many left. */
const leafWith = (days: number): Partial<Facts> => ({
  certificates: {
    leaf: leafCertificate({ notBefore: inDays(days - 90) + 1000, notAfter: inDays(days) }),
    others: [caCertificate()],
  },
})

describe('renewal/ari-window-passed', () => {
  it.each([
    ['before it', -10 * 86_400_000, 'pass'],
    ['within it', -86_400_000, 'pass'],
    ['at its end', 0, 'pass'],
  ])('passes %s', (_, ago, expected) => {
    expect(sayings(rule, ended(ago))).toEqual([expected])
  })

  it('fails from the end on, and names the window, the explanation and the server', () => {
    const outcomes = outcomesOf(rule, { ...leafWith(25), ...ended(1) })
    expect(outcomes).toMatchObject([
      {
        kind: 'fail',
        message:
          'its CA wanted it renewed until 2026-03-01T11:59:59.999Z, 0.0 days ago: its renewal is broken, or it is to be revoked',
      },
    ])
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: { start: '2026-02-27T11:59:59.999Z', end: '2026-03-01T11:59:59.999Z' },
        required: 'renewed within the window',
        explanation: null,
        directory: 'https://acme.example.com/directory',
        sha256: 'sha256 of CN=api.example.com',
      },
    ])
  })

  it.each([
    // two thirds of 90 days are over a second from now: the last one of notAfter counts
    [30, 0, 'its renewal is broken, or it is to be revoked'],
    [30, 1, 'that is before such a certificate is usually renewed, as when it is to be revoked'],
    [80, 1, 'that is before such a certificate is usually renewed, as when it is to be revoked'],
  ])('tells a window that was drawn near: %d days left, its end %d ms before', (days, before, why) => {
    const later = NOW.getTime() + 86_401_000
    const suggested = suggestedRenewal({ start: inDays(-2), end: NOW.getTime() + 1000 - before })
    const circumstances = { now: later }
    expect(sayings(rule, { ...leafWith(days), ...told({ suggested }) }, circumstances)).toEqual([
      `fail: its CA wanted it renewed until ${new Date(suggested.end).toISOString()}, 1.0 days ago: ${why}`,
    ])
  })

  it('hands the explanation on', () => {
    const suggested = suggestedRenewal({
      start: inDays(-9),
      end: inDays(-7.55),
      explanationUrl: 'https://ca.example/incident',
    })
    const outcomes = outcomesOf(rule, told({ suggested }))
    expect(outcomes).toMatchObject([{ message: expect.stringContaining(', 7.5 days ago: ') as unknown }])
    expect(evidenceOf(outcomes)).toMatchObject([{ explanation: 'https://ca.example/incident' }])
  })

  it('is no pass where a server could not be asked', () => {
    const unanswered = ['https://acme.example.com/directory']
    const gaps = { renewalInfo: [gapIn('when https://acme.example.com/directory wants the certificate renewed')] }
    expect(sayings(rule, told({ unanswered }), { gaps })).toEqual([
      'inconclusive: not all could be seen: when https://acme.example.com/directory wants the certificate renewed: the server was silent until the deadline, without a byte',
    ])
  })

  it('does not apply where nobody was asked, nobody knows the certificate, or there is none', () => {
    expect(sayings(rule, told({ notAsked: 'nothing was fetched' }))).toEqual(['not-applicable: nothing was fetched'])
    const silent = [
      { directory: 'https://a.example/', reason: 'it does not know the certificate' },
      { directory: 'https://b.example/', reason: 'it tells nobody when to renew' },
    ]
    expect(sayings(rule, told({ silent }))).toEqual([
      'not-applicable: https://a.example/: it does not know the certificate; https://b.example/: it tells nobody when to renew',
    ])
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
