import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../src/core/window.ts'
import { configOf, FILE, mistakesIn, withEndpoint } from './known.ts'

const issuesOf = (...lines: readonly string[]): unknown => configOf(withEndpoint(...lines)).issues

const USUAL = {
  labels: [],
  assignees: [],
  at: [
    { text: '30d', ms: 30 * DAY_MS },
    { text: '14d', ms: 14 * DAY_MS },
    { text: '7d', ms: 7 * DAY_MS },
    { text: '1d', ms: DAY_MS },
  ],
  severity: 'error',
  maxPerRun: 10,
}

describe('the issues of a policy', () => {
  it('are as usual where it does not say', () => {
    expect(issuesOf()).toEqual(USUAL)
    expect(configOf(null, { endpoints: [{ text: 'a.example', where: 'argument', origin: null }] }).issues).toEqual(
      USUAL,
    )
    expect(issuesOf('issues: { labels: [tls] }')).toEqual({ ...USUAL, labels: ['tls'] })
  })

  it('are as it says', () => {
    expect(
      issuesOf(
        'issues:',
        '  labels: [tls, "on call"]',
        '  assignees: [octocat, octo_acme, "renovate[bot]"]',
        '  at: [33%, 36h]',
        '  severity: warning',
        '  max-per-run: 100',
      ),
    ).toEqual({
      labels: ['tls', 'on call'],
      assignees: ['octocat', 'octo_acme', 'renovate[bot]'],
      at: [
        { text: '33%', fraction: 0.33 },
        { text: '36h', ms: 1.5 * DAY_MS },
      ],
      severity: 'warning',
      maxPerRun: 100,
    })
  })

  const logins = (count: number): string => Array.from({ length: count }, (_, index) => `a${String(index)}`).join(', ')

  it.each([
    ['labels of 50 characters', `labels: [${'x'.repeat(50)}]`],
    ['ten assignees', `assignees: [${logins(10)}]`],
    ['one a run', 'max-per-run: 1'],
  ])('may have %s', (_, line) => {
    expect(mistakesIn(withEndpoint('issues:', `  ${line}`))).toEqual([])
  })

  it.each([
    [
      'issues: [tls]',
      '3:9: "issues": expected a mapping with labels, assignees, at, severity and max-per-run, found a list',
    ],
    [
      'issues: {}',
      '3:9: "issues": expected at least one of labels, assignees, at, severity, max-per-run, found an empty mapping',
    ],
    [
      'issues: { label: [tls] }',
      '3:11: unknown key "label": expected one of labels, assignees, at, severity, max-per-run; did you mean "labels"?',
    ],
    ['issues: { labels: [] }', '3:19: "labels": expected a list of labels such as [tls], found an empty list'],
    [
      `issues: { labels: [${'x'.repeat(51)}] }`,
      `3:20: "labels": expected a label of 50 characters at most, found "${'x'.repeat(51)}"`,
    ],
    ['issues: { labels: [" "] }', '3:20: "labels": expected a label of 50 characters at most, found " "'],
    ['issues: { assignees: ["@octocat"] }', '3:23: "assignees": expected a login such as octocat, found "@octocat"'],
    [
      'issues: { assignees: [octo/security] }',
      '3:23: "assignees": expected a login such as octocat, found "octo/security"',
    ],
    [
      `issues: { assignees: [${logins(11)}] }`,
      '3:22: "assignees": expected a list of at most 10 logins such as [octocat], found a list',
    ],
    [
      'issues: { at: [30d, soon] }',
      '3:21: "at": expected a span or share of a lifetime such as 30d, 12h or 33%, found "soon"',
    ],
    ['issues: { at: 30d }', '3:15: "at": expected a list of limits such as [30d, 14d, 7d, 1d], found "30d"'],
    ['issues: { severity: notice }', '3:21: "severity": expected error or warning, found "notice"'],
    ['issues: { severity: eror }', '3:21: "severity": expected error or warning, found "eror"; did you mean "error"?'],
    ['issues: { max-per-run: 0 }', '3:24: "max-per-run": expected a number of issues, 1 to 100, found the number 0'],
    [
      'issues: { max-per-run: 101 }',
      '3:24: "max-per-run": expected a number of issues, 1 to 100, found the number 101',
    ],
    [
      'issues: { max-per-run: 1.5 }',
      '3:24: "max-per-run": expected a number of issues, 1 to 100, found the number 1.5',
    ],
  ])('may not be %s', (line, mistake) => {
    expect(mistakesIn(withEndpoint(line))).toEqual([`${FILE}:${mistake}`])
  })
})
