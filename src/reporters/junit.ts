/** JUnit XML, as continuous integration servers read it: a suite for every endpoint, a case for every verdict of a rule. */
import { isStanding, type Finding, type Report, type ReportTarget, type ReportVerdict } from '../core/report.ts'
import type { Reporter } from '../core/reporter.ts'
import { xmlText } from './escape/xml.ts'
import { describeJson } from './view/describe.ts'
import { breaksOf, whatIsWrong } from './view/first-line.ts'
import { groupBy } from './view/group-by.ts'
import { placeFindings } from './view/placed.ts'

const junit: Reporter = {
  format: 'junit',
  title: 'JUnit XML, for continuous integration servers',
  render: renderJunit,
}

export default junit

/** What a case came to. Warnings and notices fail no test: they are told in its output. */
type State = 'passed' | 'failure' | 'error' | 'skipped'

interface Case {
  readonly name: string
  /** Groups cases: the area of the rule and the address. */
  readonly className: string
  readonly state: State
  readonly lines: readonly string[]
  readonly rule: string
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

function renderJunit(report: Report): string {
  const suites = suitesOf(report)
  const seconds = Math.max(0, (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000)
  const time = (Number.isNaN(seconds) ? 0 : seconds).toFixed(3)
  const all = suites.flatMap(({ cases }) => cases)
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<testsuites name="tls-gate" ${counts(all)} time="${time}">\n` +
    suites.map((suite) => renderSuite(suite, report.startedAt.slice(0, 19))).join('') +
    '</testsuites>\n'
  )
}

function suitesOf(report: Report): readonly Suite[] {
  const { endpoints, comparisons, others } = placeFindings(report)
  return [
    ...endpoints.map(({ endpoint, findings }) => ({
      name: endpoint.environment === null ? endpoint.url : `${endpoint.environment}: ${endpoint.url}`,
      cases: casesOf(endpoint.targets, findings),
    })),
    ...comparisons.map(({ comparison: { from, to, verdicts }, findings }) => ({
      name: `${to.url} compared with ${from.url}`,
      cases: casesOf([{ address: to.address, verdicts }], findings),
    })),
    ...(others.length === 0 ? [] : [{ name: 'policy', cases: casesOf([], others) }]),
  ].filter(({ cases }) => cases.length > 0)
}

/** A case for each verdict, with its findings; and one for each finding that no verdict stands for. */
function casesOf(
  targets: readonly Pick<ReportTarget, 'address' | 'verdicts'>[],
  findings: readonly Finding[],
): readonly Case[] {
  const keyOf = (address: string | null, rule: string): string => JSON.stringify([address, rule])
  const left = new Map(groupBy(findings, ({ address, rule }) => keyOf(address, rule)))
  const judged = targets.flatMap(({ address, verdicts }) =>
    [...groupBy(verdicts, ({ rule }) => rule)].map(([rule, [verdict]]) => {
      const key = keyOf(address, rule)
      const found = left.get(key) ?? []
      left.delete(key)
      return caseOf(rule, address, found, verdict)
    }),
  )
  return [...judged, ...[...left.values()].map((found) => caseOf(found[0].rule, found[0].address, found, undefined))]
}

function caseOf(
  rule: string,
  address: string | null,
  findings: readonly Finding[],
  verdict: ReportVerdict | undefined,
): Case {
  const [area = rule] = rule.split('/')
  const className = address === null ? area : `${area}.${address.replaceAll('.', '_')}`
  const state = stateOf(findings, verdict)
  const why = findings.length === 0 && verdict?.reason !== undefined ? [verdict.reason] : []
  return { name: rule, className, state, rule, lines: [...why, ...findings.flatMap(linesOf)] }
}

function stateOf(findings: readonly Finding[], verdict: ReportVerdict | undefined): State {
  const grave = findings.filter((finding) => isStanding(finding) && finding.severity === 'error')
  if (grave.some(({ verdict: found }) => found === 'fail')) return 'failure'
  if (grave.length > 0) return 'error'
  const isUndecided = verdict !== undefined && verdict.verdict !== 'pass' && verdict.verdict !== 'fail'
  return isUndecided && findings.length === 0 ? 'skipped' : 'passed'
}

function linesOf(finding: Finding): readonly string[] {
  const { severity, verdict, evidence, fix, origin, waived, inBaseline } = finding
  const excuse = waived === null ? (inBaseline ? ' (in the baseline)' : '') : ` (waived until ${waived.expires})`
  return [
    `${verdict === 'inconclusive' ? 'could not see' : severity}${excuse}: ${whatIsWrong(finding)}`,
    ...(evidence.observed === undefined ? [] : [`observed: ${describeJson(evidence.observed)}`]),
    ...(evidence.required === undefined ? [] : [`required: ${describeJson(evidence.required)}`]),
    ...breaksOf(finding).map((text) => `breaks: ${text}`),
    ...(fix === '' ? [] : [`fix: ${fix}`]),
    ...(origin === null ? [] : [`at: ${origin.file}:${String(origin.line)}`]),
  ]
}

function counts(cases: readonly Case[]): string {
  const count = (state: State): string => String(cases.filter((one) => one.state === state).length)
  return `tests="${String(cases.length)}" failures="${count('failure')}" errors="${count('error')}"`
}

function renderSuite({ name, cases }: Suite, timestamp: string): string {
  const skipped = String(cases.filter(({ state }) => state === 'skipped').length)
  return (
    `  <testsuite name="${xmlText(name)}" ${counts(cases)} skipped="${skipped}" timestamp="${xmlText(timestamp)}">\n` +
    cases.map(renderCase).join('') +
    '  </testsuite>\n'
  )
}

function renderCase({ name, className, state, lines, rule }: Case): string {
  const head = `    <testcase name="${xmlText(name)}" classname="${xmlText(className)}"`
  if (lines.length === 0) return state === 'skipped' ? `${head}><skipped/></testcase>\n` : `${head}/>\n`
  const [first = ''] = lines
  const text = lines.map((line) => xmlText(line)).join('\n')
  switch (state) {
    case 'passed':
      return `${head}><system-out>${text}</system-out></testcase>\n`
    case 'skipped':
      return `${head}><skipped>${text}</skipped></testcase>\n`
    case 'failure':
    case 'error':
      return `${head}><${state} message="${xmlText(first)}" type="${xmlText(rule)}">${text}</${state}></testcase>\n`
  }
}
