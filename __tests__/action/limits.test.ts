/** GitHub limits what it shows: a report of any length stays within, and what is told of the rest is true. */
import '../native-errors.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import { renderComment } from '../../src/action/comment-body.ts'
import { writeOutputs } from '../../src/action/outputs.ts'
import { isStanding, type Finding, type Report } from '../../src/core/report.ts'
import { readMemory } from '../../src/github/comment-memory.ts'
import { annotationsOf } from '../../src/reporters/annotations.ts'
import { renderCheckRun } from '../../src/reporters/check-run.ts'
import html from '../../src/reporters/html.ts'
import junit from '../../src/reporters/junit.ts'
import { renderMarkdown } from '../../src/reporters/markdown.ts'
import { maskEndpoints } from '../../src/reporters/masked.ts'
import sarif from '../../src/reporters/sarif.ts'
import { sampleEndpoint, sampleFinding, sampleReport } from '../reporters/sample-report.ts'

const OPTIONS = { colour: false, width: 120 }
const WAIVED = { reason: '合作伙伴', owner: 'payments', ticket: null, expires: '2027-01-31' }

/** Of twenty findings of an endpoint: five errors, four that could not be seen, five warnings, and two of each other. */
const KINDS: readonly Partial<Finding>[] = [
  ...Array.from({ length: 5 }, () => ({ severity: 'error' }) as const),
  ...Array.from({ length: 4 }, () => ({ severity: 'error', verdict: 'inconclusive' }) as const),
  ...Array.from({ length: 5 }, () => ({ severity: 'warning' }) as const),
  ...Array.from({ length: 2 }, () => ({ severity: 'notice' }) as const),
  ...Array.from({ length: 2 }, () => ({ waived: WAIVED })),
  ...Array.from({ length: 2 }, () => ({ inBaseline: true })),
]

const RULES = [
  'chain/incomplete',
  'cipher/weak',
  'http/hsts-missing',
  'certificate/expires-soon',
  'group/no-post-quantum',
]

const ENDPOINTS = Array.from({ length: 500 }, (_, index) =>
  sampleEndpoint({
    url: `https://api-${String(index)}.example.com/`,
    origin: { file: 'tls.yml', line: index + 1, column: 1 },
  }),
)

/** 10,000 findings at 500 endpoints, in which bytes, characters and UTF-16 units are not the same. */
const FINDINGS = ENDPOINTS.flatMap(({ url, origin }, place) =>
  KINDS.map((kind, index) =>
    sampleFinding({
      rule: RULES[index % RULES.length] ?? '',
      endpoint: url,
      origin,
      message: `证书链不完整 \u{1f512} fault ${String(index)} of ${String(place)}`,
      evidence: { observed: '宽度'.repeat(400), required: '\u{1f600}'.repeat(400), detail: ['é'.repeat(400)] },
      fingerprint: `${String(place)}-${String(index)}`,
      ...kind,
    }),
  ),
)

const REPORT: Report = sampleReport({
  endpoints: ENDPOINTS,
  findings: FINDINGS,
  summary: {
    ...sampleReport().summary,
    endpoints: 500,
    errors: 2500,
    inconclusive: 2000,
    warnings: 2500,
    notices: 1000,
    waived: 1000,
    inBaseline: 1000,
  },
})

const MIB = 1024 * 1024

/** How many findings a page of Markdown shows, each with the line that declares it. */
const shownIn = (page: string): number => page.match(/^- \*\*Declared at:/gm)?.length ?? 0

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

describe('a report of 10,000 findings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-limits-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('has as many', () => {
    expect(FINDINGS).toHaveLength(10_000)
  })

  it.each([
    ['the job summary', undefined, MIB],
    ['a comment', 60_000, 60_000],
  ])('fits into %s, and counts what is left out', (_, maxBytes, limit) => {
    const page = renderMarkdown(REPORT, maxBytes === undefined ? {} : { maxBytes })
    const bytes = Buffer.byteLength(page)
    expect(bytes).toBeLessThan(limit)
    expect(bytes).toBeGreaterThan(0.9 * (maxBytes ?? 1_000_000))
    // Characters, as GitHub counts those of a comment.
    expect(page.length).toBeLessThan(Math.min(bytes, maxBytes === undefined ? Infinity : 65_536))
    expect(page).toContain(
      '**2500 errors, 2500 warnings, 1000 notices, 2000 could not be seen, 1000 waived, 1000 in the baseline.**',
    )
    expect(page).toContain(`${String(10_000 - shownIn(page))} findings of 10000`)
    expect(page).toContain(
      'In all there are 2500 errors, 2000 that could not be seen, 2500 warnings, 1000 notices, 1000 waived and 1000 in the baseline.',
    )
    // What was cut was cut at a border, and what comes after the findings has its room.
    expect(page.endsWith('\n\n')).toBe(true)
    expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)?.length ?? 0)
    expect(page.match(/^## .*$/gm)).toEqual([
      '## Endpoints',
      '## Posture',
      '## Errors',
      '## What ends when',
      '## Trust stores',
    ])
  })

  it('has ten annotations a level, the last of which counts the others', () => {
    const annotations = annotationsOf(REPORT)
    const toldAt = (level: string): number =>
      sumOf(
        annotations
          .filter((one) => one.level === level)
          .map(({ message }) =>
            Number(/^and (\d+) more:/.exec(message)?.[1] ?? /^(\d+) times on/m.exec(message)?.[1] ?? 1),
          ),
      )
    for (const level of ['error', 'warning', 'notice']) {
      expect(annotations.filter((one) => one.level === level)).toHaveLength(10)
    }
    expect(['error', 'warning', 'notice'].map(toldAt)).toEqual([4500, 2500, 1000])
    for (const { title, message } of annotations) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(Buffer.byteLength(message)).toBeLessThan(64 * 1024)
    }
  })

  it('has a check run that GitHub takes, and says what is left out', () => {
    const { title, summary, annotations } = renderCheckRun(REPORT)
    expect(title).toBe('2500 errors, 2000 could not be judged, 2500 warnings at 500 endpoints')
    expect(Buffer.byteLength(summary)).toBeLessThan(65_535)
    expect(summary).toContain(`${String(10_000 - shownIn(summary))} findings of 10000`)
    expect(annotations).toHaveLength(500)
    const grouped = new Set(
      FINDINGS.filter(isStanding).map(({ rule, severity, verdict, origin }) =>
        JSON.stringify([rule, severity, verdict, origin]),
      ),
    )
    expect(summary).toContain(`${String(grouped.size - 500)} more annotations left out`)
    for (const annotation of annotations) {
      expect(annotation.title.length).toBeLessThanOrEqual(255)
      expect(Buffer.byteLength(annotation.message)).toBeLessThan(64 * 1024)
    }
  })

  it('has a comment that remembers as much as there is room for, and tells nothing of what it has forgotten', () => {
    const about = { report: REPORT, commit: 'a'.repeat(40), marker: '<!-- m -->', maxBytes: 60_000 }
    const first = renderComment({ ...about, before: undefined })
    expect(Buffer.byteLength(first)).toBeLessThanOrEqual(60_000)
    expect(readMemory(first)?.isCut).toBe(true)
    expect(readMemory(first)?.findings.length).toBeGreaterThan(500)
    const second = renderComment({ ...about, before: first })
    expect(Buffer.byteLength(second)).toBeLessThanOrEqual(60_000)
    expect(second).toContain('Nothing new and nothing mended since the last run, of `aaaaaaa`.')
  })

  it('has outputs of less than 1 MiB together, with the true sums', () => {
    const file = join(folder, 'output')
    writeFileSync(file, '')
    process.env.GITHUB_OUTPUT = file
    writeOutputs(REPORT, {}, '')
    Reflect.deleteProperty(process.env, 'GITHUB_OUTPUT')
    const written = readFileSync(file)
    expect(written.length).toBeLessThan(MIB)
    const outputs = Object.fromEntries(
      [...written.toString().matchAll(/^([^<\n]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(
        ([, name = '', , value = '']): [string, string] => [name, value],
      ),
    )
    expect(outputs).toMatchObject({ errors: '2500', warnings: '2500', inconclusive: '2000', endpoints: '500' })
    expect((JSON.parse(outputs.findings ?? '') as unknown[]).length).toBeGreaterThan(100)
  })

  it('has 5,000 results in SARIF, the gravest, in less than 10 MB gzipped, and counts the others', () => {
    const text = sarif.render(REPORT, OPTIONS)
    const { runs } = JSON.parse(text) as { runs: { results: { level: string }[]; invocations: object[] }[] }
    expect(gzipSync(text).length).toBeLessThan(10_000_000)
    const levels = runs[0]?.results.map(({ level }) => level) ?? []
    expect(['error', 'warning', 'note'].map((level) => levels.filter((one) => one === level).length)).toEqual([
      4500, 500, 0,
    ])
    // What is waived or in the baseline is no result.
    expect(runs[0]?.invocations[0]).toMatchObject({
      toolExecutionNotifications: [
        { message: { text: '3000 results of 8000, the least grave, are left out: code scanning keeps 5000.' } },
      ],
    })
  })

  it('has all of them in JUnit', () => {
    const page = junit.render(REPORT, OPTIONS)
    expect(new Set(page.match(/fault \d+ of \d+/g)).size).toBe(10_000)
    expect(page.match(/<testsuite /g)).toHaveLength(500)
    expect(Buffer.byteLength(page)).toBeLessThan(50_000_000)
  })

  it('stays a page of HTML that a browser opens at once, and counts what is left out', () => {
    const page = html.render(REPORT, OPTIONS)
    const shown = page.match(/<li data-kind/g)?.length ?? 0
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
    expect(page).toContain(`<p>${String(10_000 - shown)} more faults, the least grave, are left out here`)
  })

  it('stays all that when it is masked', () => {
    const masked = maskEndpoints(REPORT)
    const page = renderMarkdown(masked)
    expect(Buffer.byteLength(page)).toBeLessThan(MIB)
    expect(page).not.toContain('example.com')
    expect(masked.findings[9_999]?.endpoint).toBe('https://endpoint-500/')
  })
})
