import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/core/facts.ts'
import { failed, seen, skipped } from '../../src/core/observed.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { Report } from '../../src/core/report.ts'
import type { SavedTarget } from '../../src/core/saved-scan.ts'
import { assess } from '../../src/gate/assess.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { facts, gapIn, inDays, NOW, policyOf, settingOf } from '../rules/facts.ts'
import { leafOf, scanAt, shown, stores, targetOf } from './scans.ts'

const policyWhere = (isOn: RegExp): Policy =>
  policyOf(GRADABLE.map((rule) => [rule, settingOf(rule, isOn.test(rule.id) ? 'error' : 'off')]))

const POLICY = policyWhere(/^(?:compare|reach)\//)

function reportWith(policy: Policy, targets: readonly SavedTarget[]): Report {
  return assess({ scan: scanAt(0, { targets }), policy, stores, failOn: 'error', now: NOW })
}

const reportOf = (...targets: readonly SavedTarget[]): Report => reportWith(POLICY, targets)

const told = ({ findings }: Report): readonly unknown[] =>
  findings.map(({ rule, verdict, address, message }) => [rule, verdict, address, message])

const addresses = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'] as const
const only12: Partial<Facts> = { versions: { accepted: ['TLSv1.2'], rejected: ['TLSv1.3'] } }
const old = leafOf({ notBefore: new Date(inDays(-85)), notAfter: new Date(inDays(5)), serial: 7n })

describe('the addresses of one endpoint', () => {
  it('that look alike are compared, and nothing is found', () => {
    const report = reportOf(...addresses.map((address) => targetOf(address)))
    expect(told(report)).toEqual([])
    expect(report.comparisons.map(({ relation, from, to }) => [relation, from.address, to.address])).toEqual(
      addresses.slice(1).map((address) => ['addresses', '127.0.0.1', address]),
    )
    const words = report.comparisons.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict))
    expect([...new Set(words)]).toEqual(['pass'])
  })

  it('are not compared when there is one', () => {
    expect(reportOf(targetOf('127.0.0.1')).comparisons).toEqual([])
  })

  it.each([0, 1, 2, 3])('of which one of four has another certificate give one finding, whichever it is: %d', (odd) => {
    const report = reportOf(
      ...addresses.map((address, index) => targetOf(address, index === odd ? shown({}, [old]) : shown())),
    )
    expect(told(report)).toEqual([
      [
        'compare/certificate-differs-between-addresses',
        'fail',
        addresses[odd],
        `1 of 4 addresses serves another certificate: ${String(addresses[odd])} serves an older one (serial 07, valid until ${new Date(inDays(5)).toISOString()})`,
      ],
    ])
  })

  it.each([0, 3])('are held against what most of them are: %d', (odd) => {
    const report = reportOf(
      ...addresses.map((address, index) => targetOf(address, index === odd ? shown(only12) : shown())),
    )
    const reference = odd === 0 ? '127.0.0.2' : '127.0.0.1'
    expect(told(report)).toEqual([
      ['compare/protocol-removed', 'fail', addresses[odd], `TLSv1.3 is not accepted here, compared with ${reference}`],
    ])
    expect(report.findings[0]?.evidence).toMatchObject({ relation: 'addresses', comparedWith: reference })
  })

  it('of which one cannot be reached: that is told once, and the others are compared', () => {
    const report = reportOf(silentAt('127.0.0.1'), targetOf('127.0.0.2'), targetOf('127.0.0.3', shown(only12)))
    expect(report.findings.map(({ rule, verdict, address }) => [rule, verdict, address])).toEqual([
      ['reach/unreachable', 'inconclusive', '127.0.0.1'],
      ['compare/protocol-removed', 'fail', '127.0.0.3'],
    ])
    const [first] = report.comparisons
    expect([first?.from.address, first?.to.address]).toEqual(['127.0.0.2', '127.0.0.1'])
    expect([...new Set(first?.verdicts.map(({ verdict }) => verdict))]).toEqual(['inconclusive'])
  })

  it('are held against one that was seen, even where most were not', () => {
    const report = reportOf(silentAt('127.0.0.1'), silentAt('127.0.0.2'), targetOf('127.0.0.3'))
    expect(report.comparisons.map(({ from, to }) => [from.address, to.address])).toEqual([
      ['127.0.0.3', '127.0.0.1'],
      ['127.0.0.3', '127.0.0.2'],
    ])
    expect(report.findings.map(({ rule, address }) => [rule, address])).toEqual([
      ['reach/unreachable', '127.0.0.1'],
      ['reach/unreachable', '127.0.0.2'],
    ])
  })

  it('of which one was seen in part: that is told by the rule about it, or else by the comparison', () => {
    const suites = seen(facts().cipherSuites, [gapIn('TLSv1.2 with 60 suites')])
    const targets = [targetOf('127.0.0.1'), targetOf('127.0.0.2', { ...shown(), cipherSuites: suites })]
    const rulesIn = (policy: Policy): readonly string[] =>
      reportWith(policy, targets).findings.map(({ rule, verdict }) => `${rule} ${verdict}`)
    expect(rulesIn(POLICY)).toEqual(['compare/suite-added inconclusive', 'compare/suite-removed inconclusive'])
    expect(rulesIn(policyWhere(/^(?:compare|reach)\/|^cipher\/weak$/))).toEqual(['cipher/weak inconclusive'])
  })
})

function silentAt(address: string): SavedTarget {
  const waiting = skipped('needs reach, which was not seen: refused', 'reach')
  const unseen = Object.fromEntries(Object.keys(shown()).map((fact) => [fact, waiting]))
  return targetOf(address, { ...unseen, reach: failed('refused', 'refused', 'peer') })
}
