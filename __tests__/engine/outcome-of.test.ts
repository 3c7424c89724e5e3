import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/core/report.ts'
import { outcomeOf, type FailOn } from '../../src/engine/judge.ts'
import { findingOf } from './finding.ts'

const WAIVED = { reason: 'known', owner: 'ops', ticket: null, expires: '2026-03-31' }

const FINDINGS = {
  error: findingOf({}),
  warning: findingOf({ severity: 'warning' }),
  notice: findingOf({ severity: 'notice' }),
  'waived error': findingOf({ waived: WAIVED }),
  'waived warning': findingOf({ severity: 'warning', waived: WAIVED }),
  'known error': findingOf({ inBaseline: true }),
  'inconclusive error': findingOf({ verdict: 'inconclusive' }),
  'inconclusive warning': findingOf({ verdict: 'inconclusive', severity: 'warning' }),
} as const

type Named = keyof typeof FINDINGS

describe('the outcome of the gate', () => {
  it.each<[FailOn, readonly Named[], Outcome]>([
    ['error', [], 'pass'],
    ['error', ['error'], 'fail'],
    ['error', ['warning'], 'pass'],
    ['error', ['notice'], 'pass'],
    ['error', ['waived error'], 'pass'],
    ['error', ['waived error', 'error'], 'fail'],
    ['error', ['known error'], 'pass'],
    ['error', ['known error', 'error'], 'fail'],
    ['error', ['inconclusive error'], 'inconclusive'],
    ['error', ['inconclusive warning'], 'pass'],
    ['error', ['inconclusive error', 'warning'], 'inconclusive'],
    ['error', ['inconclusive error', 'error'], 'fail'],
    ['error', ['inconclusive error', 'waived error'], 'inconclusive'],
    ['warning', [], 'pass'],
    ['warning', ['error'], 'fail'],
    ['warning', ['warning'], 'fail'],
    ['warning', ['notice'], 'pass'],
    ['warning', ['waived warning'], 'pass'],
    ['warning', ['waived warning', 'warning'], 'fail'],
    ['warning', ['inconclusive error'], 'inconclusive'],
    ['warning', ['inconclusive warning'], 'inconclusive'],
    ['warning', ['inconclusive error', 'warning'], 'fail'],
    ['never', [], 'pass'],
    ['never', ['error'], 'fail'],
    ['never', ['warning'], 'pass'],
    ['never', ['waived error'], 'pass'],
    ['never', ['inconclusive error'], 'inconclusive'],
    ['never', ['inconclusive warning'], 'pass'],
    ['never', ['inconclusive error', 'error'], 'fail'],
  ])('that fails on %s, given %j, is %s', (failOn, names, expected) => {
    expect(
      outcomeOf(
        names.map((name) => FINDINGS[name]),
        failOn,
      ),
    ).toBe(expected)
  })
})
