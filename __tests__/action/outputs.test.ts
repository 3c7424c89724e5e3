import '../native-errors.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { capFindings, writeNoOutputs, writeOutputs } from '../../src/action/outputs.ts'
import type { ReportFiles } from '../../src/action/report-files.ts'
import type { Finding, Report } from '../../src/core/report.ts'
import { sampleFinding, sampleReport } from '../reporters/sample-report.ts'

const MAX_BYTES = 100_000

const bytesOf = (findings: readonly object[]): number => Buffer.byteLength(JSON.stringify(findings))

/** Findings of one severity whose messages tell them apart. */
function many(count: number, severity: Finding['severity'], text = ''): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    sampleFinding({ severity, message: `${severity} ${String(index)} ${text}` }),
  )
}

const messagesOf = (findings: readonly object[]): readonly string[] =>
  findings.map((finding) => ('message' in finding ? String(finding.message).trim() : ''))

describe('capFindings', () => {
  it('keeps what a later step needs of a finding, and leaves its explanations to the report', () => {
    const waived = { reason: 'partner migrates', owner: 'payments', ticket: null, expires: '2027-01-31' }
    const finding = sampleFinding({ waived })
    const { rule, severity, verdict, endpoint, environment, address, message, origin, fingerprint } = finding
    const inBaseline = false
    expect(capFindings([finding])).toEqual([
      { rule, severity, verdict, endpoint, environment, address, message, origin, fingerprint, waived, inBaseline },
    ])
  })

  it('puts the gravest first, and keeps the order among the equally grave', () => {
    const mixed = [
      ...many(2, 'notice'),
      ...many(1, 'error'),
      ...many(2, 'warning'),
      sampleFinding({ severity: 'error', message: 'error 1' }),
    ]
    expect(messagesOf(capFindings(mixed))).toEqual([
      'error 0',
      'error 1',
      'warning 0',
      'warning 1',
      'notice 0',
      'notice 1',
    ])
    expect(messagesOf(mixed)[0]).toBe('notice 0')
  })

  it('keeps all that fit into 100 kB, and drops the least grave', () => {
    const all = [...many(300, 'notice'), ...many(200, 'warning'), ...many(100, 'error')]
    const kept = capFindings(all)
    const grave = all.toSorted((a, b) => 'ewn'.indexOf(a.severity[0] ?? '') - 'ewn'.indexOf(b.severity[0] ?? ''))
    expect(kept.length).toBeLessThan(all.length)
    expect(messagesOf(kept)).toEqual(messagesOf(grave.slice(0, kept.length)))
    expect(bytesOf(kept)).toBeLessThanOrEqual(MAX_BYTES)
    const [next] = capFindings(grave.slice(kept.length, kept.length + 1))
    expect(bytesOf([...kept, next ?? {}])).toBeGreaterThan(MAX_BYTES)
  })

  it('counts to the byte: what fills 100 kB is kept, one byte more is not', () => {
    const short = bytesOf(capFindings([sampleFinding({ message: '' })]))
    const full = sampleFinding({ message: 'x'.repeat(MAX_BYTES - short) })
    expect(bytesOf(capFindings([full]))).toBe(MAX_BYTES)
    expect(capFindings([{ ...full, message: `${full.message}x` }]).length).toBe(0)
    // Two bytes each in UTF-8.
    const half = (MAX_BYTES - short) >> 1
    expect(capFindings([{ ...full, message: 'é'.repeat(half) }]).length).toBe(1)
    expect(capFindings([{ ...full, message: 'é'.repeat(half + 1) }]).length).toBe(0)
  })

  it('is an empty list when there is nothing', () => {
    expect(capFindings([])).toEqual([])
  })
})

describe('writeOutputs', () => {
  let folder: string
  let file: string
  const before = process.env.GITHUB_OUTPUT

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tls-gate-outputs-'))
    file = join(folder, 'output')
    writeFileSync(file, '')
    process.env.GITHUB_OUTPUT = file
  })
  afterEach(() => {
    if (before === undefined) delete process.env.GITHUB_OUTPUT
    else process.env.GITHUB_OUTPUT = before
    rmSync(folder, { recursive: true })
  })

  /** As the runner reads the file: `name<<delimiter`, the value, the delimiter. */
  function written(report: Report, files: ReportFiles, summaryFile = ''): Readonly<Record<string, string>> {
    writeOutputs(report, files, summaryFile)
    return read()
  }

  function read(): Readonly<Record<string, string>> {
    const entries = readFileSync(file, 'utf8').matchAll(/^([^<\n]+)<<(\S+)\n([^]*?)\n\2$/gm)
    return Object.fromEntries([...entries].map((match): [string, string] => [match[1] ?? '', match[3] ?? '']))
  }

  it('writes every output that action.yml names, and no other', () => {
    const { outputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
      outputs: Record<string, unknown>
    }
    expect(Object.keys(written(sampleReport(), {}))).toEqual(Object.keys(outputs))
  })

  it('writes every one of them where nothing was looked at too, and no outcome', () => {
    const names = Object.keys(written(sampleReport(), {}))
    writeFileSync(file, '')
    writeNoOutputs()
    expect(Object.keys(read()).toSorted()).toEqual(names.toSorted())
    expect(read()).toMatchObject({ outcome: '', endpoints: '0', findings: '[]', 'json-file': '' })
  })

  it('writes the sums of the report, and the findings as JSON', () => {
    const { summary } = sampleReport()
    const report = sampleReport({
      outcome: 'fail',
      findings: [sampleFinding({ severity: 'notice' }), sampleFinding({ message: 'a\nb<<c' })],
      summary: {
        ...summary,
        errors: 4,
        warnings: 3,
        notices: 9,
        inconclusive: 2,
        endpoints: 7,
        minDaysLeft: 12.25,
        nextExpiry: '2026-12-05T18:00:00.000Z',
      },
    })
    const { findings, ...others } = written(report, { 'json-file': '/workspace/report.json' }, '/temp/summary.md')
    expect(others).toEqual({
      outcome: 'fail',
      errors: '4',
      warnings: '3',
      inconclusive: '2',
      endpoints: '7',
      'min-days-left': '12.25',
      'next-expiry': '2026-12-05T18:00:00.000Z',
      'json-file': '/workspace/report.json',
      'sarif-file': '',
      'junit-file': '',
      'html-file': '',
      'metrics-file': '',
      'summary-file': '/temp/summary.md',
    })
    expect(messagesOf(JSON.parse(findings ?? '') as object[])[0]).toBe('a\nb<<c')
  })

  it('writes nothing for what there is not: no leaf, no file; and a zero for no days left', () => {
    const { summary } = sampleReport()
    const none = sampleReport({ summary: { ...summary, minDaysLeft: null, nextExpiry: null } })
    expect(written(none, {})).toMatchObject({ 'min-days-left': '', 'next-expiry': '', 'json-file': '' })
    writeFileSync(file, '')
    expect(written(sampleReport({ summary: { ...summary, minDaysLeft: 0 } }), {})['min-days-left']).toBe('0')
  })
})
