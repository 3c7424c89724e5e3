import type { Finding } from '../../src/core/report.ts'

/** A finding that fails the gate. */
export function findingOf(overrides: Partial<Finding> = {}): Finding {
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
    inBaseline: false,
    ...overrides,
  }
}
