import { describe, expect, it } from '@jest/globals'
import type { RuleSetting } from '../../src/core/policy.ts'
import { DAY_MS } from '../../src/core/window.ts'
import { ownFinding, type About, type OwnTools } from '../../src/engine/own-finding.ts'
import waiverExpiresSoon from '../../src/rules/policy/waiver-expires-soon.ts'
import { limits } from '../rules/facts.ts'

const ABOUT: About = {
  endpoint: '*.example.com',
  environment: null,
  origin: { file: 'tls-gate.yml', line: 7, column: 5 },
  message: 'the waiver expires',
  evidence: { observed: 'cipher/weak', required: 'a new decision' },
}

const { id } = waiverExpiresSoon

function toolsFor(severity: RuleSetting['severity'] | null): OwnTools {
  const setting: RuleSetting = {
    severity: severity ?? 'off',
    onInconclusive: 'warn',
    params: {},
    setBy: { severity: null, onInconclusive: null, params: {} },
  }
  return {
    gradable: [waiverExpiresSoon],
    settings: new Map(severity === null ? [] : [[id, setting]]),
    digest: (text) => text,
  }
}

const severityOf = (severity: RuleSetting['severity'] | null, about: Partial<About> = {}): readonly unknown[] =>
  ownFinding(id, { ...ABOUT, ...about }, toolsFor(severity)).map((finding) => finding.severity)

describe("a finding of the engine's own", () => {
  it('is described by its rule, graded by the policy, and stands where it is said to', () => {
    expect(ownFinding(id, ABOUT, toolsFor('warning'))).toEqual([
      {
        rule: id,
        severity: 'warning',
        verdict: 'fail',
        ...ABOUT,
        address: null,
        breaks: [],
        fix: waiverExpiresSoon.fix,
        cites: waiverExpiresSoon.cites,
        fingerprint: JSON.stringify([id, '*.example.com', null, 'cipher/weak']),
        waived: null,
        inBaseline: false,
      },
    ])
  })

  it('keeps what was measured to itself', () => {
    const [finding] = ownFinding(id, { ...ABOUT, remaining: { ms: 1, ofMs: 2 } }, toolsFor('error'))
    expect(finding).not.toHaveProperty('remaining')
  })

  it.each<[readonly unknown[], RuleSetting['severity'] | null]>([
    [['error'], 'error'],
    [['notice'], 'notice'],
    [[], 'off'],
    [[], null],
  ])('is %j where the policy says %j', (expected, severity) => {
    expect(severityOf(severity)).toEqual(expected)
  })

  it('is none of a rule that there is not', () => {
    expect(ownFinding('policy/made-up', ABOUT, { ...toolsFor('error'), gradable: [] })).toEqual([])
  })

  it.each<[readonly unknown[], number]>([
    [[], 14],
    [['warning'], 14 - 1 / DAY_MS],
    [['warning'], 7],
    [['error'], 7 - 1 / DAY_MS],
    [['error'], 0],
  ])('that measures is %j with %d days left', (expected, days) => {
    const windows = { error: limits('7d'), warning: limits('14d') }
    expect(severityOf(windows, { remaining: { ms: days * DAY_MS, ofMs: Infinity } })).toEqual(expected)
  })

  it('that measures is none where nothing was measured', () => {
    expect(severityOf({ error: limits('7d') })).toEqual([])
  })

  it('is the same in every run, whatever the message, and another for another endpoint or observation', () => {
    const printOf = (about: Partial<About>): string | undefined =>
      ownFinding(id, { ...ABOUT, ...about }, toolsFor('error'))[0]?.fingerprint
    expect(printOf({ message: 'in 3 days', origin: null })).toBe(printOf({}))
    const others: readonly Partial<About>[] = [
      { endpoint: 'a.example.com' },
      { environment: 'production' },
      { evidence: { ...ABOUT.evidence, observed: null } },
    ]
    expect(new Set([{}, ...others].map(printOf)).size).toBe(4)
  })
})
