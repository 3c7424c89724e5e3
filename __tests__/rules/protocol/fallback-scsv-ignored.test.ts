import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/protocol/fallback-scsv-ignored.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

const HEEDED = 'alert inappropriate_fallback (86)'

const server = (accepted: readonly string[], how: string) => ({
  versions: { accepted, rejected: [] },
  fallbackScsv: { version: accepted.at(-2) ?? '', isHeeded: how === HEEDED, how },
})

describe('protocol/fallback-scsv-ignored', () => {
  it.each([HEEDED, 'alert handshake_failure (40)', 'a closed connection'])(
    'passes a server of old versions that answers the signal with %s',
    (how) => {
      const facts = server(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], how)
      expect(sayings(rule, facts)).toEqual(['pass'])
      expect(sayings(rule, facts, { gaps: { versions: [gapIn('SSLv3')] } })).toEqual(['pass'])
    },
  )

  it.each([
    [['TLSv1.1', 'TLSv1.2', 'TLSv1.3'], 'fail: callers can be pushed down to TLSv1.1: TLS_FALLBACK_SCSV is ignored'],
    [['SSLv3', 'TLSv1', 'TLSv1.2'], 'fail: callers can be pushed down to SSLv3, TLSv1: TLS_FALLBACK_SCSV is ignored'],
    [['TLSv1', 'TLSv1.1'], 'fail: callers can be pushed down to TLSv1, TLSv1.1: TLS_FALLBACK_SCSV is ignored'],
    [['TLSv1.2', 'TLSv1.3'], 'pass'],
    [['SSLv2', 'TLSv1.2', 'TLSv1.3'], 'pass'],
  ])('of a server of %j that takes the signal for nothing: %s', (accepted, saying) => {
    expect(sayings(rule, server(accepted, 'accepted'))).toEqual([saying])
  })

  it('shows where the signal was sent', () => {
    expect(evidenceOf(outcomesOf(rule, server(['TLSv1', 'TLSv1.2', 'TLSv1.3'], 'accepted')))).toEqual([
      { observed: 'TLSv1.2 with TLS_FALLBACK_SCSV is accepted', required: HEEDED },
    ])
  })

  it('does not pass a server that ignores it and was silent about an old version', () => {
    const gaps = { versions: [gapIn('TLSv1')] }
    expect(sayings(rule, server(['TLSv1.2', 'TLSv1.3'], 'accepted'), { gaps })[0]).toMatch(/^inconclusive: .*TLSv1: /)
  })

  it('does not apply to a single version', () => {
    expect(sayingsWithout(rule, 'fallbackScsv')).toEqual(['not-applicable: fallbackScsv: makes no sense here'])
  })
})
