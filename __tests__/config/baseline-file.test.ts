import { describe, expect, it } from '@jest/globals'
import { parseBaseline, renderBaseline } from '../../src/config/baseline-file.ts'
import type { Finding } from '../../src/core/report.ts'
import { findingOf } from '../engine/finding.ts'

const fault = (fingerprint: string, overrides: Partial<Finding> = {}): Finding =>
  findingOf({ fingerprint, ...overrides })

const entriesOf = (findings: readonly Finding[]): readonly unknown[] =>
  parseBaseline('baseline.json', renderBaseline(findings)).entries.map(({ fingerprint, severity }) => [
    fingerprint,
    severity,
  ])

describe('a baseline', () => {
  it('is written as it is read, each entry with its line', () => {
    const text = renderBaseline([
      fault('f1'),
      fault('f2', { rule: 'cipher/weak', severity: 'notice', environment: null }),
    ])
    expect(text).toMatch(/^\{\n {2}"schemaVersion": "1",\n {2}"kind": "baseline",\n[^]*\n\}\n$/)
    const { entries } = parseBaseline('.github/baseline.json', text)
    expect(entries).toEqual([
      {
        fingerprint: 'f1',
        rule: 'protocol/deprecated-accepted',
        severity: 'error',
        endpoint: 'https://api.example.com/',
        environment: 'production',
        message: 'TLSv1 is still accepted',
        origin: { file: '.github/baseline.json', line: 6, column: 1 },
      },
      expect.objectContaining({
        fingerprint: 'f2',
        rule: 'cipher/weak',
        severity: 'notice',
        environment: null,
        origin: { file: '.github/baseline.json', line: 14, column: 1 },
      }),
    ])
    expect(entries.map(({ origin, fingerprint }) => text.split('\n')[origin.line - 1]?.includes(fingerprint))).toEqual([
      true,
      true,
    ])
  })

  it('of nothing is a file all the same', () => {
    expect(entriesOf([])).toEqual([])
  })

  it.each<[boolean, string, Partial<Finding>]>([
    [true, 'what fails', {}],
    [true, 'what the baseline knows already', { inBaseline: true }],
    [false, 'what is waived', { waived: { reason: 'why', owner: 'me', ticket: null, expires: '2027-01-31' } }],
    [false, 'what could not be seen', { verdict: 'inconclusive' }],
    [false, 'what is about the policy', { rule: 'policy/waiver-unused' }],
    [false, 'what is a mistake of ours', { rule: 'internal/rule-crashed' }],
    [true, 'a rule of another area with such a name', { rule: 'certificate/policy/internal' }],
  ])('holds: %s, %s', (expected, _, overrides) => {
    expect(entriesOf([fault('f', overrides)])).toEqual(expected ? [['f', 'error']] : [])
  })

  it('holds a fault of several addresses once, at its gravest', () => {
    const at = (severity: Finding['severity'], address: string): Finding => fault('f', { severity, address })
    expect(entriesOf([at('error', '192.0.2.1'), at('warning', '192.0.2.2')])).toEqual([['f', 'error']])
    expect(entriesOf([at('notice', '192.0.2.1'), fault('g'), at('warning', '192.0.2.2')])).toEqual([
      ['f', 'warning'],
      ['g', 'error'],
    ])
  })

  it('without lines of its own begins on the first', () => {
    const text = JSON.stringify(JSON.parse(renderBaseline([fault('f1'), fault('f2')])))
    expect(parseBaseline('b.json', text).entries.map(({ origin }) => origin.line)).toEqual([1, 1])
    const escaped = text.replace('"f1"', '"\\u0066\\u0031"')
    expect(
      parseBaseline('b.json', escaped).entries.map(({ fingerprint, origin }) => [fingerprint, origin.line]),
    ).toEqual([
      ['f1', 1],
      ['f2', 1],
    ])
  })

  it.each([
    ['{}', 'b.json: not a file that "tls-gate baseline" wrote: schemaVersion'],
    [renderBaseline([]).replace('"1"', '"2"'), 'schemaVersion (expected "1")'],
    [renderBaseline([]).replace('"baseline"', '"state"'), 'kind (expected "baseline")'],
    [renderBaseline([fault('f')]).replace('"error"', '"fatal"'), 'findings.0.severity'],
    [renderBaseline([fault('f')]).replace('"f"', '1'), 'findings.0.fingerprint (expected string)'],
  ])('that is none is refused: %j', (text, message) => {
    expect(() => parseBaseline('b.json', text)).toThrow(message)
  })
})
