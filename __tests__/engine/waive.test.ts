import { describe, expect, it } from '@jest/globals'
import type { Waiver } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import { waive } from '../../src/engine/waive.ts'
import { waiverOf } from '../rules/assessed.ts'

function findingOf(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'protocol/deprecated-accepted',
    severity: 'error',
    verdict: 'fail',
    endpoint: 'https://api.example.com/',
    environment: 'production',
    address: '192.0.2.1',
    message: 'TLSv1 is still accepted',
    evidence: {},
    breaks: [],
    fix: 'Mend it.',
    cites: [],
    origin: null,
    fingerprint: 'f',
    waived: null,
    ...overrides,
  }
}

const NOON = new Date('2026-03-01T12:00:00.000Z')

function isWaived(waiver: Partial<Waiver>, finding: Partial<Finding> = {}, now = NOON): boolean {
  return waive([findingOf(finding)], [waiverOf(waiver)], now).findings[0]?.waived != null
}

describe('waive', () => {
  it('leaves a waived finding where it is, with who answers for it, why and until when', () => {
    const other = findingOf({ rule: 'cipher/weak' })
    const waiver = waiverOf({ expires: '2026-12-31' })
    expect(waive([other, findingOf()], [waiver], NOON)).toEqual({
      findings: [
        other,
        findingOf({ waived: { reason: 'partner migrates in Q1', owner: 'payments', expires: '2026-12-31' } }),
      ],
      expired: [],
      unused: [],
    })
  })

  it.each<[boolean, string, string]>([
    [true, 'api.example.com', 'https://api.example.com/'],
    [true, 'API.Example.COM', 'https://api.example.com/v1?x=1'],
    [true, 'api.example.com', 'https://api.example.com:8443/'],
    [true, 'mq.example.com', 'tls://mq.example.com:8883'],
    [false, 'api.example.com', 'https://api.example.com.evil.example/'],
    [false, 'api.example.com', 'https://my-api.example.com/'],
    [false, 'api.example.com', 'https://other.example/api.example.com'],
    [true, '*.example.com', 'https://api.example.com/'],
    [false, '*.example.com', 'https://example.com/'],
    [false, '*.example.com', 'https://a.b.example.com/'],
    [true, '*.*.example.com', 'https://a.b.example.com/'],
    [true, 'api-*.example.com', 'https://api-eu.example.com/'],
    [true, 'api-*.example.com', 'https://api-.example.com/'],
    [false, 'api-*.example.com', 'https://api.example.com/'],
    [true, '**.example.com', 'https://a.b.example.com/'],
    [false, '**.example.com', 'https://example.com/'],
    [true, '**', 'https://anything.at.all/'],
    [false, '*', 'https://api.example.com/'],
    [true, '*', 'https://localhost/'],
    [true, '2001:db8::1', 'https://[2001:db8::1]:8443/'],
    [true, '2001:db8::1', 'tls://[2001:db8::1]:8883'],
    [false, '2001:db8::1', 'https://[2001:db8::2]/'],
    [true, '192.0.2.1', 'https://192.0.2.1/'],
    [true, '192.0.2.*', 'https://192.0.2.7/'],
    [false, 'api?example.com', 'https://api.example.com/'],
    [false, '', 'https://api.example.com/'],
  ])('is %s of %s for %s', (expected, endpoint, url) => {
    expect(isWaived({ endpoint }, { endpoint: url })).toBe(expected)
  })

  it('is for one rule, to the letter', () => {
    expect(isWaived({ rule: 'cipher/weak' })).toBe(false)
    expect(isWaived({ rule: 'protocol/*' })).toBe(false)
  })

  it('holds for every finding that it covers, at whatever address and severity', () => {
    const findings = [findingOf(), findingOf({ address: '192.0.2.2', severity: 'warning' })]
    expect(waive(findings, [waiverOf()], NOON).findings.map(({ waived }) => waived !== null)).toEqual([true, true])
  })

  it.each<[boolean, string]>([
    [true, '2026-01-01T00:00:00.000Z'],
    [true, '2026-03-01T00:00:00.000Z'],
    [true, '2026-03-01T23:59:59.999Z'],
    [false, '2026-03-02T00:00:00.000Z'],
    [true, '2026-03-02T00:59:59.999+01:00'],
    [false, '2026-03-01T23:00:00.000-01:00'],
  ])('holds to the end of 2026-03-01 in UTC: %s at %s', (expected, time) => {
    const now = new Date(time)
    expect(isWaived({ expires: '2026-03-01' }, {}, now)).toBe(expected)
    const { expired, unused } = waive([findingOf()], [waiverOf()], now)
    expect(expired).toEqual(expected ? [] : [waiverOf()])
    // an expired one is not unused as well: it is said once what is wrong with it
    expect(unused).toEqual([])
  })

  it('holds to the end of a leap day', () => {
    expect(isWaived({ expires: '2028-02-29' }, {}, new Date('2028-02-29T23:59:59.999Z'))).toBe(true)
    expect(isWaived({ expires: '2028-02-29' }, {}, new Date('2028-03-01T00:00:00.000Z'))).toBe(false)
  })

  it('never excuses what could not be seen', () => {
    const { findings, unused } = waive([findingOf({ verdict: 'inconclusive' })], [waiverOf()], NOON)
    expect(findings[0]?.waived).toBeNull()
    expect(unused).toEqual([waiverOf()])
  })

  it('says which excuse nothing', () => {
    const used = waiverOf()
    const unused = waiverOf({ rule: 'cipher/weak' })
    expect(waive([findingOf()], [unused, used], NOON)).toMatchObject({ expired: [], unused: [unused] })
    expect(waive([], [used], NOON).unused).toEqual([used])
  })

  it('needs but one: of two for the same, the first is used and the second excuses nothing', () => {
    const first = waiverOf({ owner: 'payments' })
    const second = waiverOf({ owner: 'platform' })
    const { findings, unused } = waive([findingOf()], [first, second], NOON)
    expect(findings[0]?.waived?.owner).toBe('payments')
    expect(unused).toEqual([second])
  })

  it('lets one that is in force take over from one that has expired', () => {
    const old = waiverOf({ expires: '2026-02-28' })
    const current = waiverOf({ owner: 'platform' })
    const { findings, expired, unused } = waive([findingOf()], [old, current], NOON)
    expect(findings[0]?.waived?.owner).toBe('platform')
    expect({ expired, unused }).toEqual({ expired: [old], unused: [] })
  })
})
