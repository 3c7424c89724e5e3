/** OpenMetrics 1.0 in a file, for the textfile collector of a Prometheus node exporter or for a gateway. */
import type { Report, ReportEndpoint, ReportTarget } from '../core/report.ts'
import type { Reporter } from '../core/reporter.ts'
import { labelText } from './escape/openmetrics.ts'
import { KINDS, tally } from './view/kind.ts'
import { placeFindings } from './view/placed.ts'
import { versionsSeen } from './view/seen.ts'

const openmetrics: Reporter = {
  format: 'openmetrics',
  title: 'OpenMetrics, for a textfile collector',
  render: (report) => [...familiesOf(report).map(renderFamily), '# EOF\n'].join(''),
}

export default openmetrics

type Labels = Readonly<Record<string, string | null>>

/** All are gauges: a file tells of one run, and counts nothing up. */
interface Family {
  /** Ends in its unit where it has one. */
  readonly name: string
  readonly help: string
  readonly samples: readonly Sample[]
}

interface Sample {
  readonly labels: Labels
  readonly value: number
}

const OUTCOMES = ['pass', 'fail', 'inconclusive'] as const

function familiesOf(report: Report): readonly Family[] {
  const { endpoints } = report
  const placed = placeFindings(report)
  const targets = endpoints.flatMap((endpoint) => endpoint.targets.map((target) => ({ endpoint, target })))
  return [
    family('tls_gate_build', 'The version that wrote this', [{ labels: { version: report.tool.version }, value: 1 }]),
    family('tls_gate_last_run_timestamp_seconds', 'When the run ended', [
      { labels: {}, value: Date.parse(report.finishedAt) / 1000 },
    ]),
    family(
      'tls_gate_outcome',
      'Which of the outcomes the run had: 1',
      OUTCOMES.map((outcome) => ({ labels: { outcome }, value: Number(outcome === report.outcome) })),
    ),
    family('tls_gate_connections', 'Connections opened', [{ labels: {}, value: report.summary.connections }]),
    family(
      'tls_gate_findings',
      'Findings of the run: unseen are those that could not be judged, known those in the baseline',
      Object.entries(tally(report.findings)).map(([kind, value]) => ({ labels: { kind }, value })),
    ),
    family(
      'tls_gate_endpoint_findings',
      'Findings of an endpoint',
      placed.endpoints.flatMap(({ endpoint, findings }) => {
        const counts = tally(findings)
        return KINDS.map((kind) => ({ labels: { ...placeOf(endpoint), kind }, value: counts[kind] }))
      }),
    ),
    family(
      'tls_gate_certificate_not_after_timestamp_seconds',
      'When the leaf certificate that is served ends',
      targets.flatMap(({ endpoint, target }) => endOfLeaf(endpoint, target)),
    ),
    family(
      'tls_gate_certificate_not_before_timestamp_seconds',
      'When the leaf certificate that is served began',
      targets.flatMap(({ endpoint, target }) =>
        target.leaf === null ? [] : sampleOf(addressOf(endpoint, target), target.leaf.notBefore),
      ),
    ),
    family(
      'tls_gate_protocol_accepted',
      'Protocol versions that are accepted: 1',
      targets.flatMap(({ endpoint, target }) => {
        const versions = versionsSeen(target)
        return versions?.status !== 'seen'
          ? []
          : versions.value.map((version) => ({ labels: { ...addressOf(endpoint, target), version }, value: 1 }))
      }),
    ),
  ].filter(({ samples }) => samples.length > 0)
}

function family(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, help, samples: samples.filter(({ value }) => !Number.isNaN(value)) }
}

function endOfLeaf(endpoint: ReportEndpoint, target: ReportTarget): readonly Sample[] {
  const { leaf } = target
  if (leaf === null) return []
  return sampleOf({ ...addressOf(endpoint, target), issuer: leaf.issuer, serial: leaf.serial }, leaf.notAfter)
}

function sampleOf(labels: Labels, instant: string): readonly Sample[] {
  return [{ labels, value: Date.parse(instant) / 1000 }]
}

function placeOf({ url, environment }: ReportEndpoint): Labels {
  return { url, environment }
}

function addressOf(endpoint: ReportEndpoint, { address, port }: ReportTarget): Labels {
  return { ...placeOf(endpoint), address, port: String(port) }
}

/** The same labels twice would make the whole file unreadable: the first counts. */
function renderFamily({ name, help, samples }: Family): string {
  const lines = new Map<string, number>()
  for (const { labels, value } of samples) {
    const series = `${name}${renderLabels(labels)}`
    if (!lines.has(series)) lines.set(series, value)
  }
  return (
    `# TYPE ${name} gauge\n# HELP ${name} ${help}\n` +
    [...lines].map(([series, value]) => `${series} ${String(value)}\n`).join('')
  )
}

function renderLabels(labels: Labels): string {
  const pairs = Object.entries(labels).flatMap(([name, value]) =>
    value === null ? [] : [`${name}="${labelText(value)}"`],
  )
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
