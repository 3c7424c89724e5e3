import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/core/report.ts'
import { assess } from '../../../src/gate/assess.ts'
import { NOTHING_WRITTEN, readConfiguration, type Configuration, type Written } from '../../../src/gate/configure.ts'
import type { Allowance } from '../../../src/core/allowance.ts'
import { guardPolicy } from '../../../src/gate/guard.ts'
import { scanOf } from '../assessed.ts'
import { NOW } from '../facts.ts'

const FILE = '.github/tls-gate.yml'
const NOBODY: Allowance = { by: null, trouble: null }

const writtenOf = (...lines: readonly string[]): Written => ({
  ...NOTHING_WRITTEN,
  policyFile: { file: FILE, text: ['version: 1', 'endpoints: [https://api.example.com]', ...lines].join('\n') },
})

/** Of a healthy endpoint, on a pull request that makes the second of the first. */
async function report(base: Written, head: Written, allowance = NOBODY): Promise<Report> {
  const configuration: Configuration = await readConfiguration(head)
  const guarded = await guardPolicy(configuration, head.policyFile, {
    read: () => Promise.resolve(base),
    findAllowance: () => Promise.resolve(allowance),
  })
  const rules = new Map([...configuration.policy.rules].filter(([id]) => id.startsWith('policy/')))
  return assess({
    scan: scanOf([{}]),
    policy: { ...configuration.policy, rules },
    stores: new Map(),
    failOn: 'error',
    now: NOW,
    guarded,
  })
}

const WARNING = 'rules: { protocol/deprecated-accepted: { severity: warning, on-inconclusive: fail } }'

describe('policy/weakened', () => {
  it('finds what lets more pass than before, where it stands', async () => {
    const { findings, outcome, policy } = await report(writtenOf(), writtenOf(WARNING))
    expect(outcome).toBe('fail')
    expect(findings).toMatchObject([
      {
        rule: 'policy/weakened',
        severity: 'error',
        verdict: 'fail',
        message: 'protocol/deprecated-accepted: error became warning',
        evidence: { observed: 'protocol/deprecated-accepted: warning', required: 'error' },
        origin: { file: FILE, line: 3, column: 52 },
      },
    ])
    expect(policy.changes.map(({ subject, isWeaker, allowedBy }) => [subject, isWeaker, allowedBy])).toEqual([
      ['protocol/deprecated-accepted', true, null],
    ])
  })

  it('is quiet about what is stricter, which is still told', async () => {
    const { findings, outcome, policy } = await report(writtenOf(WARNING), writtenOf())
    expect([findings, outcome]).toEqual([[], 'pass'])
    expect(policy.changes.map(({ before, after, isWeaker }) => [before, after, isWeaker])).toEqual([
      ['warning', 'error', false],
    ])
  })

  it('is quiet about what was allowed, and tells by whom', async () => {
    const allowance = { by: 'the label "tls-policy"', trouble: null }
    const { findings, policy } = await report(writtenOf(), writtenOf(WARNING), allowance)
    expect(findings).toEqual([])
    expect(policy.changes.map(({ allowedBy }) => allowedBy)).toEqual(['the label "tls-policy"'])
  })

  it('cannot be switched off, excused or forgotten by the pull request that it is about', async () => {
    const { findings } = await report(
      writtenOf(),
      writtenOf(
        'rules: { policy/weakened: off }',
        'waivers: [{ rule: policy/weakened, endpoint: "**", reason: x, owner: x, expires: 2026-04-30 }]',
      ),
    )
    expect(
      findings.filter(({ rule }) => rule === 'policy/weakened').map(({ message, waived }) => [message, waived]),
    ).toEqual([
      ['policy/weakened: error became off', null],
      ['the waiver of policy/weakened for **: new, until 2026-04-30', null],
    ])
  })

  it('is off where the base says so', async () => {
    expect((await report(writtenOf('rules: { policy/weakened: off }'), writtenOf(WARNING))).findings).toEqual([])
  })
})
