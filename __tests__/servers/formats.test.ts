/** What we write for other programs, read by them or by their own schemas. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import junit from '../../src/reporters/junit.ts'
import openmetrics from '../../src/reporters/openmetrics.ts'
import sarif from '../../src/reporters/sarif.ts'
import { attackReport } from '../reporters/attack-report.ts'
import { crowdedReport, richReport, sampleReport } from '../reporters/sample-report.ts'
import { findTool, runTool } from './tool.ts'

const OPTIONS = { colour: false, width: 80 }

const REPORTS = [
  ['with nothing to say', sampleReport({ endpoints: [] })],
  ['with findings of every kind', richReport()],
  ['of 300 endpoints', crowdedReport(300)],
  ['of an attack', attackReport()],
] as const

interface Schema {
  readonly $schema: string
  readonly id: string
}

/** Put there by .ci/install-schemas. */
function schemaFile(name: string): string {
  return fileURLToPath(new URL(`../../.cache/schemas/${name}`, import.meta.url))
}

describe.each(REPORTS)('a report %s', (_, report) => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tls-gate-formats-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('is SARIF by the schema of the standard', () => {
    // Of draft 4, whose `id` is the only word in it that ajv reads otherwise.
    const { $schema, id, ...schema } = JSON.parse(readFileSync(schemaFile('sarif-2.1.0.json'), 'utf8')) as Schema
    expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('sarif')])
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(
      schema,
    )
    validate(JSON.parse(sarif.render(report, OPTIONS)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('is JUnit XML by the schema of Jenkins', async () => {
    writeFileSync(join(folder, 'report.xml'), junit.render(report, OPTIONS))
    const { status, stderr } = await runTool(
      findTool('xmllint'),
      ['--noout', '--nonet', '--huge', '--schema', schemaFile('junit.xsd'), 'report.xml'],
      folder,
    )
    expect([status, stderr.trim()]).toEqual([0, 'report.xml validates'])
  })

  it('is read by Prometheus', async () => {
    const { status, stderr } = await runTool(findTool('promtool'), ['check', 'metrics'], folder, {
      input: openmetrics.render(report, OPTIONS),
    })
    expect([status, stderr]).toEqual([0, ''])
  })
})
