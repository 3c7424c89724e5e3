/** The baseline: a file that `tls-gate baseline` writes and that is kept in the repository. */
import * as v from 'valibot'
import type { Baseline } from '../core/baseline.ts'
import { rankOf, SEVERITIES } from '../core/policy.ts'
import type { Finding } from '../core/report.ts'
import { parseJsonFile } from './json-file.ts'

/** Of a finding, what is kept. */
const entry = v.object({
  fingerprint: v.string(),
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  endpoint: v.string(),
  environment: v.nullable(v.string()),
  message: v.string(),
})

const schema = v.looseObject({ schemaVersion: v.literal('1'), kind: v.literal('baseline'), findings: v.array(entry) })

/** @throws ConfigError that names the file and the first places that are not as written */
export function parseBaseline(file: string, text: string): Baseline {
  const { findings } = parseJsonFile(schema, '"tls-gate baseline" wrote', { file, text })
  const lines = new Map(
    text.split('\n').flatMap((line, index) => {
      const [, fingerprint] = /"fingerprint"\s*:\s*"([^"]*)"/.exec(line) ?? []
      return fingerprint === undefined ? [] : [[fingerprint, index + 1] as const]
    }),
  )
  return {
    entries: findings.map((written) => ({
      ...written,
      origin: { file, line: lines.get(written.fingerprint) ?? 1, column: 1 },
    })),
  }
}

/**
 * Everything that fails now, each fault once however many addresses show it, as grave as it is at the worst of them. Not
 * what could not be seen, nor what is about the policy: neither is a fault of an endpoint.
 */
export function renderBaseline(findings: readonly Finding[]): string {
  const faults = new Map<string, Finding>()
  for (const finding of findings) {
    if (finding.verdict !== 'fail' || finding.waived !== null || /^(?:policy|internal)\//.test(finding.rule)) continue
    const known = faults.get(finding.fingerprint)
    if (known === undefined || rankOf(finding.severity) < rankOf(known.severity))
      faults.set(finding.fingerprint, finding)
  }
  const entries = [...faults.values()].map((finding) => v.parse(entry, finding))
  return `${JSON.stringify({ schemaVersion: '1', kind: 'baseline', findings: entries }, null, 2)}\n`
}
