import { describe, expect, it } from '@jest/globals'
import { parseBaseline, renderBaseline } from '../../../src/config/baseline-file.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Finding, Report } from '../../../src/core/report.ts'
import { assess } from '../../../src/gate/assess.ts'
import { GRADABLE } from '../../../src/gate/gradable.ts'
import { scanOf } from '../assessed.ts'
import { NOW, settingOf } from '../facts.ts'

const ID = 'policy/baseline-unused'
const FAULTY: Partial<Facts> = { versions: { accepted: ['TLSv1', 'TLSv1.2'], rejected: [] } }

function report(
  facts: Partial<Facts>,
  known: readonly Finding[] | null,
  on: readonly string[] = ['protocol/deprecated-accepted', ID],
  host = 'api.example.com',
): Report {
  return assess({
    scan: scanOf([{ host }], facts),
    policy: {
      presets: [],
      rules: new Map(GRADABLE.map((rule) => [rule.id, settingOf(rule, on.includes(rule.id) ? 'error' : 'off')])),
      overrides: [],
      waivers: [],
      compare: [],
    },
    stores: new Map(),
    failOn: 'error',
    now: NOW,
    baseline: known === null ? null : parseBaseline('baseline.json', renderBaseline(known)),
  })
}

const before = report(FAULTY, null).findings
const told = ({ findings }: Report): readonly unknown[] => findings.map(({ rule, inBaseline }) => [rule, inBaseline])

describe('policy/baseline-unused', () => {
  it('is quiet about a fault that is still there, which costs nothing', () => {
    const again = report(FAULTY, before)
    expect(told(again)).toEqual([['protocol/deprecated-accepted', true]])
    expect([report(FAULTY, null).outcome, again.outcome]).toEqual(['fail', 'pass'])
    expect(again.summary).toMatchObject({ errors: 0, inBaseline: 1 })
  })

  it('finds the entry of a fault that was mended, on its line', () => {
    const mended = report({}, before)
    expect(mended.findings).toMatchObject([
      {
        rule: ID,
        message: expect.stringMatching(/^the fault of protocol\/deprecated-accepted that the baseline knows is gone: /),
        endpoint: 'https://api.example.com/',
        origin: { file: 'baseline.json', line: 6, column: 1 },
        inBaseline: false,
      },
    ])
  })

  it('says nothing of a rule that is off by now, nor of an endpoint that is not looked at', () => {
    expect(told(report({}, before, [ID]))).toEqual([])
    expect(told(report({}, before, undefined, 'other.example.com'))).toEqual([])
  })

  it('never stands in a baseline itself', () => {
    const mended = report({}, before).findings
    expect(parseBaseline('baseline.json', renderBaseline(mended)).entries).toEqual([])
  })
})
