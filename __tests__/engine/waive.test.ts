import { describe, expect, it } from '@jest/globals'
import type { RuleSetting, Waiver } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import type { OwnTools } from '../../src/engine/own-finding.ts'
import { waive, type WaiveOptions } from '../../src/engine/waive.ts'
import waiverExpired from '../../src/rules/policy/waiver-expired.ts'
import waiverExpiresSoon from '../../src/rules/policy/waiver-expires-soon.ts'
import waiverTooLong from '../../src/rules/policy/waiver-too-long.ts'
import waiverUnused from '../../src/rules/policy/waiver-unused.ts'
import { waiverOf } from '../rules/assessed.ts'
import { settingOf } from '../rules/facts.ts'
import { findingOf } from './finding.ts'

const NOON = new Date('2026-03-01T12:00:00.000Z')

const tools: OwnTools = {
  gradable: [waiverExpired, waiverExpiresSoon, waiverTooLong, waiverUnused],
  settings: new Map<string, RuleSetting>([
    [waiverExpired.id, settingOf(waiverExpired)],
    [waiverExpiresSoon.id, settingOf(waiverExpiresSoon, { warning: ['14d'] })],
    [waiverTooLong.id, settingOf(waiverTooLong)],
    [waiverUnused.id, settingOf(waiverUnused)],
  ]),
  digest: (text) => text,
}

interface Applied {
  readonly findings: readonly Finding[]
  /** What is said of the waivers, each by the owner that the evidence names: `waiver-unused payments`. */
  readonly about: readonly string[]
}

function apply(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now = NOON,
  leafOf: WaiveOptions['leafOf'] = () => null,
): Applied {
  const all = waive(findings, { waivers, now, leafOf, tools })
  return {
    findings: all.slice(0, findings.length),
    about: all.slice(findings.length).map(({ rule, severity, evidence: { observed } }) => {
      const [, owner = ''] = /, (\w+):/.exec(typeof observed === 'string' ? observed : '') ?? []
      return `${rule.replace('policy/', '')} ${severity} ${owner}`
    }),
  }
}

/** No day that something is said about. */
const LATER = '2026-12-31'

function isWaived(waiver: Partial<Waiver>, finding: Partial<Finding> = {}, now = NOON): boolean {
  return apply([findingOf(finding)], [waiverOf(waiver)], now).findings[0]?.waived != null
}

describe('waive', () => {
  it('leaves a waived finding where it is, with who answers for it, why and until when', () => {
    const other = findingOf({ rule: 'cipher/weak' })
    const waiver = waiverOf({ expires: '2026-12-31' })
    expect(apply([other, findingOf()], [waiver])).toEqual({
      findings: [
        other,
        findingOf({
          waived: { reason: 'partner migrates in Q1', owner: 'payments', ticket: null, expires: '2026-12-31' },
        }),
      ],
      about: [],
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
    expect(apply(findings, [waiverOf()]).findings.map(({ waived }) => waived !== null)).toEqual([true, true])
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
    // an expired one is not unused as well: it is said once what is wrong with it
    const { about } = apply([findingOf()], [waiverOf()], now)
    expect(about.filter((said) => !said.startsWith('waiver-expires-soon'))).toEqual(
      expected ? [] : ['waiver-expired error payments'],
    )
  })

  it('holds to the end of a leap day', () => {
    expect(isWaived({ expires: '2028-02-29' }, {}, new Date('2028-02-29T23:59:59.999Z'))).toBe(true)
    expect(isWaived({ expires: '2028-02-29' }, {}, new Date('2028-03-01T00:00:00.000Z'))).toBe(false)
  })

  it('never excuses what could not be seen', () => {
    const { findings, about } = apply([findingOf({ verdict: 'inconclusive' })], [waiverOf({ expires: LATER })])
    expect(findings[0]?.waived).toBeNull()
    expect(about).toEqual(['waiver-unused error payments'])
  })

  it('says which excuse nothing', () => {
    const used = waiverOf({ expires: LATER })
    const unused = waiverOf({ rule: 'cipher/weak', owner: 'platform', expires: LATER })
    expect(apply([findingOf()], [unused, used]).about).toEqual(['waiver-unused error platform'])
    expect(apply([], [used]).about).toEqual(['waiver-unused error payments'])
  })

  it('needs but one: of two for the same, the first is used and the second excuses nothing', () => {
    const first = waiverOf({ owner: 'payments', expires: LATER })
    const second = waiverOf({ owner: 'platform', expires: LATER })
    const { findings, about } = apply([findingOf()], [first, second])
    expect(findings[0]?.waived?.owner).toBe('payments')
    expect(about).toEqual(['waiver-unused error platform'])
  })

  it('lets one that is in force take over from one that has expired', () => {
    const old = waiverOf({ expires: '2026-02-28' })
    const current = waiverOf({ owner: 'platform', expires: LATER })
    const { findings, about } = apply([findingOf()], [old, current])
    expect(findings[0]?.waived?.owner).toBe('platform')
    expect(about).toEqual(['waiver-expired error payments'])
  })
})

describe('a waiver', () => {
  it('for an address is for no other', () => {
    const waiver = { address: '192.0.2.1' }
    expect(isWaived(waiver)).toBe(true)
    expect(isWaived(waiver, { address: '192.0.2.2' })).toBe(false)
    expect(isWaived(waiver, { address: null })).toBe(false)
  })

  it('for a certificate ends with it', () => {
    const waivers = [waiverOf({ certificate: 'ab'.repeat(32), expires: LATER })]
    const waivedWith = (leaf: string | null) =>
      apply([findingOf()], waivers, NOON, () => leaf).findings[0]?.waived !== null
    expect(waivedWith('ab'.repeat(32))).toBe(true)
    expect(waivedWith('cd'.repeat(32))).toBe(false)
    expect(waivedWith(null)).toBe(false)
  })

  it.each<[readonly string[], string]>([
    [[], '2026-03-15T00:00:00.000Z'],
    [['waiver-expires-soon warning payments'], '2026-03-15T00:00:00.001Z'],
    [['waiver-expires-soon warning payments'], '2026-03-28T23:59:59.999Z'],
    [['waiver-expired error payments'], '2026-03-29T00:00:00.000Z'],
  ])('until 2026-03-28 is warned of for fourteen days: %j at %s', (about, time) => {
    expect(apply([findingOf()], [waiverOf({ expires: '2026-03-28' })], new Date(time)).about).toEqual(about)
  })

  it.each<[readonly string[], string]>([
    [[], '2027-03-02T00:00:00.000Z'],
    [['waiver-too-long error payments'], '2027-03-01T23:59:59.999Z'],
  ])('until 2028-03-01 holds for too long, unless it ends within 366 days: %j at %s', (about, time) => {
    expect(apply([findingOf()], [waiverOf({ expires: '2028-03-01' })], new Date(time)).about).toEqual(about)
  })
})
