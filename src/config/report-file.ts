/** Findings of a report that `check --format json` wrote. */
import * as v from 'valibot'
import { SEVERITIES } from '../core/policy.ts'
import type { Finding } from '../core/report.ts'
import { parseJsonFile } from './json-file.ts'

const finding = v.looseObject({
  fingerprint: v.string(),
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  verdict: v.picklist(['fail', 'inconclusive']),
  endpoint: v.string(),
  environment: v.nullable(v.string()),
  message: v.string(),
  waived: v.nullable(v.unknown()),
})

const report = v.looseObject({ schemaVersion: v.literal('1'), findings: v.array(finding) })
const anyFile = v.looseObject({ kind: v.optional(v.unknown()) })

/**
 * @returns null when it is a file of another kind, which says so of itself
 * @throws ConfigError that names the file and the first places that are not as written
 */
export function parseReportFindings(file: string, text: string): readonly Finding[] | null {
  const kind = '"check --format json" wrote'
  if (parseJsonFile(anyFile, kind, { file, text }).kind !== undefined) return null
  return parseJsonFile(report, kind, { file, text }).findings as unknown as readonly Finding[]
}
