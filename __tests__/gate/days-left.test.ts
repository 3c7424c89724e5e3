import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../../src/core/policy.ts'
import type { SavedScan, SavedTarget } from '../../src/core/saved-scan.ts'
import { assess } from '../../src/gate/assess.ts'
import { issue } from '../../src/lab/issue.ts'
import { scanOf } from '../rules/assessed.ts'
import { inDays, NOW } from '../rules/facts.ts'

const policy: Policy = { presets: [], rules: new Map(), overrides: [], waivers: [], compare: [] }

/** A scan of one endpoint whose addresses serve leaves that end then; null: none was seen. */
function scanEnding(...ends: readonly (number | null)[]): SavedScan {
  const scan = scanOf([{}])
  const targets = ends.map((end): SavedTarget => {
    const place = { address: '192.0.2.1', port: 443, serverName: null }
    if (end === null) return { ...place, observations: {} }
    const { pem } = issue({ names: ['api.example.com'], notBefore: new Date(inDays(-45)), notAfter: new Date(end) })
    const chain = { certificates: [pem], version: 'TLSv1.2', suite: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256' }
    return { ...place, observations: { chain: { status: 'seen', value: chain } } }
  })
  return { ...scan, endpoints: scan.endpoints.map((one) => ({ ...one, targets })) }
}

function daysLeft(...ends: readonly (number | null)[]): readonly [number | null, string | null] {
  const report = assess({ scan: scanEnding(...ends), policy, stores: new Map(), failOn: 'error', now: NOW })
  return [report.summary.minDaysLeft, report.summary.nextExpiry]
}

/** Whole seconds, as certificates have them. */
const at = (days: number): number => Math.floor(inDays(days) / 1000) * 1000

describe('the days left in the summary', () => {
  it.each([
    [3, 3],
    [2.999_99, 2.99],
    [0.019_9, 0.01],
    [0.005, 0],
    [0, 0],
    [-0.001, -0.01],
    [-1.234, -1.24],
  ])('of a certificate that ends in %d days are %d: never rounded up', (days, expected) => {
    const [shown, next] = daysLeft(at(days))
    expect(shown).toBe(expected)
    expect(next).toBe(new Date(at(days)).toISOString())
  })

  it('are those of the leaf that ends first, whatever its place', () => {
    for (const ends of [
      [40, 10, 30],
      [10, 40, 30],
    ]) {
      expect(daysLeft(...ends.map(at))).toEqual([10, new Date(inDays(10)).toISOString()])
    }
  })

  it('are unknown only when no leaf at all was seen', () => {
    expect(daysLeft(null, at(20), null)[0]).toBe(20)
    expect(daysLeft(null, null)).toEqual([null, null])
  })
})
