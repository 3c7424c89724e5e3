import '../native-errors.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { writeJobSummary } from '../../src/action/job-summary.ts'
import { renderMarkdown } from '../../src/reporters/markdown.ts'
import { richReport, sampleFinding, sampleReport } from '../reporters/sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-summary-'))
const file = join(folder, 'step-summary')
const before = { GITHUB_STEP_SUMMARY: process.env.GITHUB_STEP_SUMMARY, RUNNER_TEMP: process.env.RUNNER_TEMP }

beforeEach(() => {
  writeFileSync(file, '')
  Object.assign(process.env, { GITHUB_STEP_SUMMARY: file, RUNNER_TEMP: join(folder, 'temp') })
})

afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
  rmSync(folder, { recursive: true })
})

describe('the job summary', () => {
  it('is whole where it fits, and then there is no file', async () => {
    expect(await writeJobSummary(richReport())).toBe('')
    expect(readFileSync(file, 'utf8')).toBe(`${renderMarkdown(richReport())}\n`)
    expect(readdirSync(folder)).toEqual(['step-summary'])
  })

  it('is cut where it does not, and names the file that has all of it', async () => {
    const findings = Array.from({ length: 2000 }, (_, index) => sampleFinding({ message: `Fault ${String(index)}.` }))
    const report = sampleReport({ findings })
    const path = await writeJobSummary(report)
    const whole = readFileSync(path, 'utf8')
    const shown = readFileSync(file, 'utf8')
    expect(whole).toBe(renderMarkdown(report, { maxBytes: Infinity }))
    expect(whole.match(/^### /gm)).toHaveLength(2000)
    expect(path).toMatch(/\/temp\/tls-gate-summary-[0-9a-f]{8}\.md$/)
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(1_000_001)
    expect(shown).toContain(
      `All of it, ${(Buffer.byteLength(whole) / 1_000_000).toFixed(1)} MB, is in the file \`${path.slice(-28)}\` of the runner, ` +
        'whose path is the output `summary-file`: `actions/upload-artifact` can keep it.',
    )
    expect(await writeJobSummary(report)).not.toBe(path)
  })

  it('is not written where no runner reads one', async () => {
    Reflect.deleteProperty(process.env, 'GITHUB_STEP_SUMMARY')
    expect(await writeJobSummary(richReport())).toBe('')
    expect(readFileSync(file, 'utf8')).toBe('')
  })
})
