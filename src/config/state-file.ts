/** What one run leaves for the next: how many times in a row something could not be judged. */
import * as v from 'valibot'
import type { Finding } from '../core/report.ts'
import { parseJsonFile } from './json-file.ts'

const schema = v.looseObject({
  schemaVersion: v.literal('1'),
  kind: v.literal('state'),
  inconclusiveRuns: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
})

/**
 * @returns in how many runs in a row the inconclusive finding of a fingerprint was there
 * @throws ConfigError that names the file and the first places that are not as written
 */
export function parseState(file: string, text: string): (fingerprint: string) => number {
  const { inconclusiveRuns } = parseJsonFile(schema, 'an earlier run left as its state', { file, text })
  const runs = new Map(Object.entries(inconclusiveRuns))
  return (fingerprint) => runs.get(fingerprint) ?? 0
}

/** What could be judged this time begins anew. */
export function renderState(findings: readonly Finding[]): string {
  const runs = findings.flatMap(({ fingerprint, verdict, evidence: { runsInARow } }) =>
    verdict === 'inconclusive' && typeof runsInARow === 'number' ? [[fingerprint, runsInARow] as const] : [],
  )
  const inconclusiveRuns = Object.fromEntries(runs.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ schemaVersion: '1', kind: 'state', inconclusiveRuns }, null, 2)}\n`
}
