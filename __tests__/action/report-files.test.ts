import '../native-errors.ts'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { REPORT_FILE_INPUTS, writeReportFiles } from '../../src/action/report-files.ts'
import { richReport } from '../reporters/sample-report.ts'

let workspace = ''
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tls-gate-files-'))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

describe('writeReportFiles', () => {
  it('writes each format that is asked for, in folders that it makes', async () => {
    const files = Object.fromEntries(REPORT_FILE_INPUTS.map((input) => [input, `out/${input}`]))
    const written = await writeReportFiles(richReport(), files, workspace)
    expect(written).toEqual(
      Object.fromEntries(REPORT_FILE_INPUTS.map((input) => [input, join(workspace, 'out', input)])),
    )
    const beginnings = REPORT_FILE_INPUTS.map((input) => readFileSync(written[input] ?? '', 'utf8').slice(0, 22))
    expect(beginnings).toEqual([
      '{\n  "schemaVersion": "',
      '{\n  "$schema": "https:',
      '<?xml version="1.0" en',
      '<!doctype html>\n<html ',
      '# TYPE tls_gate_build ',
    ])
  })

  it('writes nothing that is not', async () => {
    expect(await writeReportFiles(richReport(), {}, workspace)).toEqual({})
  })
})
