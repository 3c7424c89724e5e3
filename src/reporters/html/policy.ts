/** What the outcome rests on: what a pull request changes of the policy, the rules, the trust stores. */
import type { Report, ReportRule } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { describeJson } from '../view/describe.ts'
import { trustOf, type Standing } from '../view/trust.ts'
import { scrollable, table, type Section } from './section.ts'

export function policySections(report: Report): readonly Section[] {
  return [changesSection(report), rulesSection(report), storesSection(report)]
}

function changesSection({ policy: { changes } }: Report): Section {
  const rows = changes.map(({ subject, before, after, isWeaker, allowedBy, origin }) => [
    htmlText(subject),
    htmlText(before ?? ''),
    htmlText(after ?? ''),
    isWeaker ? (allowedBy === null ? 'yes' : `yes, allowed by ${htmlText(allowedBy)}`) : 'no',
    origin === null ? '' : `<code>${htmlText(`${origin.file}:${String(origin.line)}`)}</code>`,
  ])
  const head = ['What', 'Before', 'After', 'Weaker', 'Line']
  const body = rows.length === 0 ? '' : scrollable('Changes of the policy', table(head, rows))
  return { id: 'changes', title: 'Changes of the policy', body }
}

function rulesSection({ policy: { presets, rules, overrides } }: Report): Section {
  const rows = Object.entries(rules).map(([id, { title, severity, onInconclusive, params }]) => [
    `<code>${htmlText(id, 100)}</code>`,
    htmlText(title),
    htmlText(severityText(severity)),
    typeof onInconclusive === 'string' ? onInconclusive : `fail after ${String(onInconclusive.failAfter)} runs`,
    Object.keys(params).length === 0 ? '' : `<code>${htmlText(describeJson(params))}</code>`,
  ])
  const others = overrides.map(({ environment, endpoint, rules: set }) => [
    htmlText(environment ?? 'every environment'),
    htmlText(endpoint ?? 'every host'),
    `<code>${htmlText(describeJson(set))}</code>`,
  ])
  const head = ['Rule', 'Holds when', 'Severity', 'When it could not be judged', 'Parameters']
  const body =
    `<p>Presets: ${presets.map((preset) => `<code>${htmlText(preset, 100)}</code>`).join(', ') || 'none'}.</p>\n` +
    `<details><summary>${String(rows.length)} rules</summary>\n${scrollable('Rules', table(head, rows))}</details>\n` +
    (others.length === 0
      ? ''
      : `<details><summary>Otherwise for some endpoints</summary>\n${scrollable('Overrides', table(['Environment', 'Host', 'Rules'], others))}</details>\n`)
  return { id: 'policy', title: 'Policy', body }
}

function severityText(severity: ReportRule['severity']): string {
  if (typeof severity === 'string') return severity
  return Object.entries(severity)
    .map(([level, limits]) => `${level}: ${limits.join(' and ')}`)
    .join(', ')
}

function storesSection(report: Report): Section {
  const { rows: trusting } = trustOf(report)
  const rows = report.trustStores.map(({ name, source, version, date, isStale, anchors }, index) => [
    `<code>${htmlText(name)}</code>`,
    htmlText(source),
    htmlText(version ?? ''),
    htmlText(date ?? '') + (isStale ? ' (old)' : ''),
    String(anchors),
    acceptedOf(trusting.flatMap(({ standings }) => standings[index] ?? [])),
  ])
  const head = ['Name', 'Source', 'Version', 'Date', 'Anchors', 'Endpoints accepted']
  return {
    id: 'stores',
    title: 'Trust stores',
    body: rows.length === 0 ? '' : scrollable('Trust stores', table(head, rows)),
  }
}

/** Of those that are judged by it. */
function acceptedOf(standings: readonly Standing[]): string {
  return `${String(standings.filter(({ fail, unseen }) => fail + unseen === 0).length)} of ${String(standings.length)}`
}
