/** A report that `check --format json` wrote. */
import * as v from 'valibot'
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { Endpoint } from '../core/endpoint.ts'
import { SEVERITIES } from '../core/policy.ts'
import { SCHEMA_VERSION, type Finding, type Report } from '../core/report.ts'
import type { SavedScan } from '../core/saved-scan.ts'
import { parseEndpoint } from './endpoint.ts'
import { parseJsonFile } from './json-file.ts'
import { savedOrigin, savedTarget } from './saved-scan.ts'
import { DEFAULT_TRUST } from './trust-entry.ts'

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

const verdicts = v.array(v.looseObject({ rule: v.string(), verdict: v.string() }))

const place = v.looseObject({ url: v.string(), environment: v.nullable(v.string()) })

const wholeReport = v.looseObject({
  schemaVersion: v.literal('1'),
  tool: v.looseObject({ name: v.literal('tls-gate'), version: v.string() }),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  finishedAt: v.pipe(v.string(), v.isoTimestamp()),
  summary: v.looseObject({ connections: v.number() }),
  trustStores: v.optional(v.array(v.looseObject({ name: v.string() })), []),
  endpoints: v.array(
    v.looseObject({
      ...place.entries,
      origin: savedOrigin,
      targets: v.array(v.looseObject({ ...savedTarget.entries, verdicts })),
    }),
  ),
  // Files written before there was a comparison, or a baseline, lack them.
  comparisons: v.optional(v.array(v.looseObject({ to: place, verdicts })), []),
  findings: v.array(
    v.looseObject({
      ...finding.entries,
      address: v.nullable(v.string()),
      evidence: v.record(v.string(), v.unknown()),
      breaks: v.array(v.string()),
      fix: v.string(),
      cites: v.array(v.looseObject({ text: v.string(), url: v.string() })),
      origin: savedOrigin,
      waived: v.nullable(
        v.looseObject({
          reason: v.string(),
          owner: v.string(),
          ticket: v.optional(v.nullable(v.string()), null),
          expires: v.string(),
        }),
      ),
      inBaseline: v.optional(v.boolean(), false),
    }),
  ),
})

/** What a report tells of its scan, and what it found. */
export interface ReportFile {
  readonly scan: SavedScan
  readonly report: Pick<Report, 'endpoints' | 'comparisons' | 'findings'>
}

/**
 * What was seen can be judged and compared again, though a report does not tell of each endpoint by which store it is
 * judged: by all that the report names.
 *
 * @returns null when it is a file of another kind, which says so of itself
 * @throws ConfigError that names the file and the first places that are not as written
 */
export function parseReport(file: string, text: string): ReportFile | null {
  const kind = '"check --observations" or "check --format json" wrote'
  if (parseJsonFile(anyFile, kind, { file, text }).kind !== undefined) return null
  const read = parseJsonFile(wholeReport, kind, { file, text })
  const named = read.trustStores.map(({ name }) => name)
  const trust = named.length === 0 ? DEFAULT_TRUST : named
  const problems: ConfigProblem[] = []
  const endpoints = read.endpoints.flatMap(({ url, environment, origin, targets }, index) => {
    const address = parseEndpoint(url)
    if ('mistake' in address) {
      problems.push({ where: file, message: `endpoints.${String(index)}.url: ${address.mistake}` })
      return []
    }
    const serverName = targets.find((target) => target.serverName !== null)?.serverName ?? null
    const endpoint: Endpoint = {
      ...address.value,
      environment,
      connectTo: null,
      sni: serverName === address.value.host ? null : serverName,
      starttls: null,
      trust,
      origin,
    }
    return [{ endpoint, targets }]
  })
  if (problems.length > 0) throw new ConfigError(problems)
  const { tool, startedAt, finishedAt, summary } = read
  const { connections } = summary
  const scan = {
    schemaVersion: SCHEMA_VERSION,
    kind: 'observations',
    tool,
    startedAt,
    finishedAt,
    connections,
    endpoints,
  }
  return { scan: scan as unknown as SavedScan, report: read as unknown as Report }
}
