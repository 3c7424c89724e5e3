import { describe, expect, it } from '@jest/globals'
import type { Waiver } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import { waive, type Waived } from '../../src/engine/waive.ts'
import { NOW } from '../rules/facts.ts'

function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'cipher/weak',
    severity: 'error',
    verdict: 'fail',
    endpoint: 'https://api.example.com/',
    environment: null,
    address: null,
    message: 'it is broken',
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

function waiver(overrides: Partial<Waiver> = {}): Waiver {
  return {
    rule: 'cipher/weak',
    endpoint: 'api.example.com',
    reason: 'the old terminal is replaced in spring',
    owner: 'payments',
    expires: '2026-03-31',
    origin: { file: 'tls.yml', line: 9, column: 3 },
    ...overrides,
  }
}

/** Whether each finding is waived. */
const flags = ({ findings }: Waived): readonly boolean[] => findings.map(({ waived }) => waived !== null)

describe('a waived finding', () => {
  it('stays visible, with who answers for it and until when, and is otherwise the same', () => {
    const result = waive([finding()], [waiver()], NOW)
    expect(result.findings).toEqual([
      finding({
        waived: { reason: 'the old terminal is replaced in spring', owner: 'payments', expires: '2026-03-31' },
      }),
    ])
    expect(result.unused).toEqual([])
    expect(result.expired).toEqual([])
  })

  it('keeps its place among the others', () => {
    const findings = [finding({ rule: 'a/a' }), finding(), finding({ rule: 'z/z' })]
    const result = waive(findings, [waiver()], NOW)
    expect(result.findings.map(({ rule }) => rule)).toEqual(['a/a', 'cipher/weak', 'z/z'])
    expect(flags(result)).toEqual([false, true, false])
  })

  it('is told with the first waiver that is in force and covers it', () => {
    const waivers = [
      waiver({ owner: 'past', expires: '2026-02-01' }),
      waiver({ owner: 'elsewhere', endpoint: 'www.example.com' }),
      waiver({ owner: 'first' }),
      waiver({ owner: 'second' }),
    ]
    const { findings, unused, expired } = waive([finding()], waivers, NOW)
    expect(findings[0]?.waived?.owner).toBe('first')
    expect(unused.map(({ owner }) => owner)).toEqual(['elsewhere', 'second'])
    expect(expired.map(({ owner }) => owner)).toEqual(['past'])
  })
})

describe('a waiver', () => {
  it.each([
    ['api.example.com', 'https://api.example.com/', true],
    ['API.Example.COM', 'https://api.example.com/', true],
    ['api.example.com', 'https://api.example.com:8443/v1?x=1', true],
    ['api.example.com', 'tls://api.example.com:8883', true],
    ['api.example.com', 'https://xapi.example.com/', false],
    ['api.example.com', 'https://api.example.com.evil.test/', false],
    ['*.example.com', 'https://api.example.com/', true],
    ['*.example.com', 'https://example.com/', false],
    ['*.example.com', 'https://eu.api.example.com/', false],
    ['**.example.com', 'https://eu.api.example.com/', true],
    ['api*.example.com', 'https://api-eu.example.com/', true],
    ['*', 'https://localhost/', true],
    ['*', 'https://api.example.com/', false],
    ['**', 'https://api.example.com/', true],
    ['apiXexample.com', 'https://api.example.com/', false],
    ['api.example.???', 'https://api.example.com/', false],
    ['192.0.2.*', 'https://192.0.2.7/', true],
    ['2001:db8::7', 'https://[2001:db8::7]:8443/', true],
    ['2001:db8::7', 'tls://[2001:db8::7]:8883', true],
    ['::1', 'https://[2001:db8::1]/', false],
  ])('for %s, of %s: %s', (endpoint, url, expected) => {
    const result = waive([finding({ endpoint: url })], [waiver({ endpoint })], NOW)
    expect(flags(result)).toEqual([expected])
    expect(result.unused).toHaveLength(expected ? 0 : 1)
  })

  it('is for one rule only', () => {
    const result = waive([finding({ rule: 'cipher/weak-too' }), finding({ rule: 'cipher' })], [waiver()], NOW)
    expect(flags(result)).toEqual([false, false])
    expect(result.unused).toEqual([waiver()])
  })

  it('covers every finding that it is for', () => {
    const findings = [finding(), finding({ address: '192.0.2.2' }), finding({ environment: 'staging' })]
    expect(flags(waive(findings, [waiver()], NOW))).toEqual([true, true, true])
  })

  it('never excuses what could not be seen', () => {
    const result = waive([finding({ verdict: 'inconclusive' })], [waiver({ endpoint: '**' })], NOW)
    expect(flags(result)).toEqual([false])
    expect(result.unused).toHaveLength(1)
  })

  it('that excuses nothing is told, as long as it is in force', () => {
    const past = waiver({ expires: '2026-02-28' })
    const idle = waiver({ rule: 'chain/incomplete' })
    expect(waive([], [past, idle], NOW)).toEqual({ findings: [], expired: [past], unused: [idle] })
  })
})

describe('the last day of a waiver', () => {
  const at = (now: string): Waived => waive([finding()], [waiver({ expires: '2026-03-01' })], new Date(now))

  it.each([
    ['its first millisecond', '2026-03-01T00:00:00.000Z'],
    ['its last millisecond', '2026-03-01T23:59:59.999Z'],
    ['the same moment east of Greenwich, where it is the next day', '2026-03-02T08:59:59.999+09:00'],
  ])('counts to its end in UTC: %s', (_, now) => {
    expect(flags(at(now))).toEqual([true])
    expect(at(now).expired).toEqual([])
  })

  it.each([
    ['the first millisecond of the next day', '2026-03-02T00:00:00.000Z'],
    ['the same moment west of Greenwich, where it is the day itself', '2026-03-01T16:00:00.000-08:00'],
    ['a year later', '2027-03-01T00:00:00.000Z'],
  ])('is over at %s', (_, now) => {
    expect(flags(at(now))).toEqual([false])
    expect(at(now).expired).toHaveLength(1)
    // it has expired, so that it excuses nothing goes without saying
    expect(at(now).unused).toEqual([])
  })

  it('may be the last of February in a leap year', () => {
    const leap = (now: string): boolean[] => [
      ...flags(waive([finding()], [waiver({ expires: '2028-02-29' })], new Date(now))),
    ]
    expect(leap('2028-02-29T23:59:59.999Z')).toEqual([true])
    expect(leap('2028-03-01T00:00:00.000Z')).toEqual([false])
  })
})
