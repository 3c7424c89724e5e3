/** A change of the policy, made up. */
import type { PolicyChange, Report } from '../../src/core/report.ts'
import { sampleReport } from './sample-report.ts'

export function sampleChange(overrides: Partial<PolicyChange> = {}): PolicyChange {
  return {
    subject: 'cipher/weak',
    before: 'error',
    after: 'warning',
    isWeaker: true,
    origin: { file: '.github/tls-gate.yml', line: 7, column: 16 },
    allowedBy: null,
    ...overrides,
  }
}

export const CHANGES: readonly PolicyChange[] = [
  sampleChange({ subject: 'certificate/weak-key: min-rsa-bits', before: '2048', after: '3072', isWeaker: false }),
  sampleChange(),
  sampleChange({ subject: 'the waiver of cipher/cbc for *.example.com', before: null, after: 'until 2026-12-31' }),
  sampleChange({
    subject: 'the endpoint https://a.example.com/',
    before: 'looked at',
    after: null,
    origin: null,
    allowedBy: 'the label "tls-policy"',
  }),
]

export function changedReport(changes: readonly PolicyChange[]): Report {
  const report = sampleReport()
  return { ...report, policy: { ...report.policy, changes } }
}
