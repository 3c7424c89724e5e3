/** SARIF 2.1.0 as GitHub's code scanning takes it: https://docs.github.com/en/code-security/code-scanning (SARIF support, read 2026-12-01). */
import type { Origin } from '../core/endpoint.ts'
import { isStanding, type Finding, type Report, type ReportRule } from '../core/report.ts'
import type { Severity } from '../core/policy.ts'
import type { Reporter } from '../core/reporter.ts'
import { ABOUT_RULES, PRODUCT_URL } from '../spec/sources.ts'
import { jsonText } from './escape/json.ts'
import { sarifText, sarifUri } from './escape/sarif.ts'
import { addressesOf } from './view/alike.ts'
import { describeJson, listed } from './view/describe.ts'
import { breaksOf, firstLine } from './view/first-line.ts'
import { groupBy } from './view/group-by.ts'
import { ranked } from './view/kind.ts'

/** GitHub keeps so many results of a run, by their gravity, and drops the rest. */
const MAX_RESULTS = 5000
const MAX_ADDRESSES = 20
const MAX_BREAKS = 10

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVEL = { error: 'error', warning: 'warning', notice: 'note' } as const

/** By which GitHub sorts: above 7.0 is high, above 4.0 medium. */
const SECURITY_SEVERITY = { error: '8.0', warning: '5.0', notice: '2.0' } as const

type Alike = readonly [Finding, ...Finding[]]

const sarif: Reporter = {
  format: 'sarif',
  title: 'SARIF 2.1.0, for code scanning',
  render: (report) => `${jsonText(renderRun(report), 2)}\n`,
}

export default sarif

/**
 * One result a fault of an endpoint, however many addresses it was seen at. What is waived or in the baseline is no
 * result: code scanning would show it as an open alert, for it reads no suppressions (github/codeql-action issue 1230).
 */
function renderRun(report: Report): object {
  const standing = ranked(report.findings.filter(isStanding))
  const faults = [...groupBy(standing, ({ fingerprint }) => fingerprint).values()]
  const shown = faults.slice(0, MAX_RESULTS)
  const rules = rulesOf(report, shown)
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: PRODUCT_URL,
            rules,
          },
        },
        // A fault is a finding of the tool's, not a failure of its.
        invocations: [
          {
            executionSuccessful: true,
            startTimeUtc: report.startedAt,
            endTimeUtc: report.finishedAt,
            ...(faults.length === shown.length ? {} : { toolExecutionNotifications: [leftOut(faults.length)] }),
          },
        ],
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: shown.map((alike) => resultOf(alike, indexOf.get(alike[0].rule) ?? -1)),
        properties: { outcome: report.outcome, summary: report.summary },
      },
    ],
  }
}

function leftOut(faults: number): object {
  const text = `${String(faults - MAX_RESULTS)} results of ${String(faults)}, the least grave, are left out: code scanning keeps ${String(MAX_RESULTS)}.`
  return { level: 'warning', message: { text } }
}

interface DescribedRule {
  readonly id: string
  readonly [key: string]: unknown
}

/** Every rule that ran, with or without results. */
function rulesOf({ policy }: Report, shown: readonly Alike[]): readonly DescribedRule[] {
  const faults = groupBy(
    shown.map(([finding]) => finding),
    ({ rule }) => rule,
  )
  const ids = [...new Set([...Object.keys(policy.rules), ...faults.keys()])].sort()
  return ids.map((id) => describeRule(id, policy.rules[id], faults.get(id)?.[0]))
}

function describeRule(id: string, rule: ReportRule | undefined, found: Finding | undefined): DescribedRule {
  const severity = found?.severity ?? gravestOf(rule?.severity)
  const [area = id] = id.split('/')
  const help = found === undefined ? [] : helpOf(found)
  return {
    id,
    shortDescription: { text: sarifText(rule?.title ?? id) },
    helpUri: ABOUT_RULES.url,
    ...(help.length === 0 ? {} : { help: { text: help.join('\n') } }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ['security', 'tls', area],
      precision: 'very-high',
      'security-severity': SECURITY_SEVERITY[severity],
    },
  }
}

function helpOf({ fix, cites }: Finding): readonly string[] {
  return [
    ...(fix === '' ? [] : [sarifText(fix)]),
    ...cites.map(({ text, url }) => `${sarifText(text)}: ${sarifText(url)}`),
  ]
}

function gravestOf(severity: ReportRule['severity'] | undefined): Severity {
  if (severity === undefined || severity === 'off') return 'notice'
  if (typeof severity === 'string') return severity
  return severity.error === undefined ? (severity.warning === undefined ? 'notice' : 'warning') : 'error'
}

function resultOf(alike: Alike, ruleIndex: number): object {
  const [finding] = alike
  const { rule, severity, verdict, endpoint, environment, fingerprint, origin } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: messageOf(alike) },
    locations: [locationOf(finding, origin)],
    partialFingerprints: {
      // The key that code scanning tells results apart by, in the form that it makes itself: a hash and a count.
      primaryLocationLineHash: `${fingerprint}:1`,
    },
    properties: { verdict, endpoint, environment, addresses: addressesOf(alike) },
  }
}

function messageOf(alike: Alike): string {
  const [finding] = alike
  const { evidence, fix, endpoint } = finding
  const breaks = breaksOf(finding)
  const addresses = listed(addressesOf(alike), MAX_ADDRESSES, (address) => sarifText(address, 60))
  const value = (name: string, observed: (typeof evidence)[string] | undefined): string[] =>
    observed === undefined ? [] : [`${name}: ${sarifText(describeJson(observed))}`]
  return [
    sarifText(firstLine(finding)),
    ...(endpoint === '' ? [] : [`Endpoint: ${sarifText(endpoint, 300)}${addresses === '' ? '' : ` at ${addresses}`}`]),
    ...value('Observed', evidence.observed),
    ...value('Required', evidence.required),
    ...breaks.slice(0, MAX_BREAKS).map((text) => `Breaks ${sarifText(text)}`),
    ...(breaks.length > MAX_BREAKS ? [`and ${String(breaks.length - MAX_BREAKS)} more`] : []),
    ...(fix === '' ? [] : [`Fix: ${sarifText(fix)}`]),
  ].join('\n')
}

/** The line that declares the endpoint. One that came from a command line has none, and code scanning takes no such result. */
function locationOf({ endpoint }: Finding, origin: Origin | null): object {
  const place =
    origin === null
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: sarifUri(origin.file), uriBaseId: 'SRCROOT' },
            region: { startLine: origin.line, startColumn: origin.column },
          },
        }
  return endpoint === ''
    ? place
    : { ...place, logicalLocations: [{ fullyQualifiedName: sarifText(endpoint, 300), kind: 'resource' }] }
}
