/** Every preset on every recorded scan: each finding that is wanted, and no other. The scans are made by __tests__/scans/record.mjs. */
import '../native-errors.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parseSavedScan } from '../../src/config/saved-scan.ts'
import type { Report } from '../../src/core/report.ts'
import { NOTHING_WRITTEN } from '../../src/gate/configure.ts'
import { judgeSaved } from '../../src/gate/check.ts'
import { PRESETS } from '../../src/gate/gradable.ts'
import { readTrustStore } from '../../src/host/trust-stores.ts'
import { EXPECTED_FINDINGS } from './expected-findings.ts'

const FOLDER = fileURLToPath(new URL('../scans/', import.meta.url))
const SCANS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))

function judge(preset: string, scan: string): Promise<Report> {
  const file = join(FOLDER, `${scan}.json`)
  return judgeSaved(parseSavedScan(file, readFileSync(file, 'utf8')), {
    written: { ...NOTHING_WRITTEN, preset, mayLackEndpoints: true },
    readStore: (name) => readTrustStore(name, FOLDER),
    failOn: 'error',
  })
}

/** `chain/incomplete error`, each once. */
const findingsOf = ({ findings }: Report): readonly string[] =>
  [
    ...new Set(
      findings.map(({ rule, severity, verdict }) => `${rule} ${severity}${verdict === 'fail' ? '' : ` ${verdict}`}`),
    ),
  ].sort()

it('are expected of every preset and every scan', () => {
  expect(Object.keys(EXPECTED_FINDINGS).sort()).toEqual(PRESETS.map(({ name }) => name).sort())
  for (const expected of Object.values(EXPECTED_FINDINGS)) expect(Object.keys(expected).sort()).toEqual(SCANS)
})

describe.each(Object.entries(EXPECTED_FINDINGS))('%s', (preset, expected) => {
  it.each(Object.entries(expected))('of %s', async (scan, findings) => {
    const report = await judge(preset, scan)
    expect(findingsOf(report)).toEqual(findings.toSorted())
    expect(report.outcome).toBe(findings.some((finding) => / error\b/.test(finding)) ? 'fail' : 'pass')
  })

  it('is one that a server can pass', () => {
    const clean = Object.values(expected).filter((findings) => findings.every((finding) => finding.endsWith(' notice')))
    expect(clean).not.toEqual([])
  })
})

describe('the recorded scans', () => {
  it.each(SCANS)('%s tells nothing of the machine that it was made on', (scan) => {
    expect(readFileSync(join(FOLDER, `${scan}.json`), 'utf8')).not.toMatch(/"\/(?:tmp|home|root|work|Users)\//)
  })
})
