import type { Report, ReportOverride, ReportRule } from '../../core/report.ts'
import { inCell, markdownCode, markdownText } from '../escape/markdown.ts'
import { counted, describeJson } from '../view/describe.ts'
import { folded } from './folded.ts'

/** What the outcome rests on, folded. */
export function detailsSections({ policy }: Report): readonly string[] {
  const rules = Object.entries(policy.rules)
  return [
    folded(
      `Policy: ${counted(rules.length, 'rule')}`,
      `Presets: ${policy.presets.length === 0 ? 'none' : policy.presets.map((preset) => markdownCode(preset, 100)).join(', ')}\n\n` +
        '| Rule | Severity | When it could not be judged | Parameters |\n| --- | --- | --- | --- |\n' +
        rules.map(([id, rule]) => ruleRow(id, rule)).join('') +
        policy.overrides.map(overrideList).join(''),
    ),
  ]
}

function overrideList({ environment, endpoint, rules }: ReportOverride): string {
  const where = [
    ...(environment === null ? [] : [`in ${markdownText(environment, 60)}`]),
    ...(endpoint === null ? [] : [`at ${markdownCode(endpoint, 200)}`]),
  ]
  const items = Object.entries(rules).map(
    ([id, rule]) => `- ${markdownCode(id, 100)}: ${markdownCode(describeJson(rule))}\n`,
  )
  return `\nOtherwise ${where.length === 0 ? 'everywhere' : where.join(' ')}:\n\n${items.join('')}`
}

function ruleRow(id: string, { severity, onInconclusive, params }: ReportRule): string {
  const cells = [
    markdownCode(id, 100),
    markdownText(typeof severity === 'string' ? severity : windowsOf(severity)),
    typeof onInconclusive === 'string' ? onInconclusive : `fail after ${String(onInconclusive.failAfter)} runs`,
    Object.keys(params).length === 0 ? '' : markdownCode(describeJson(params)),
  ]
  return `| ${cells.map(inCell).join(' | ')} |\n`
}

/** `error: 7d and 10%, warning: 30d and 33%`: a window is entered when every limit is crossed. */
function windowsOf(windows: Exclude<ReportRule['severity'], string>): string {
  return Object.entries(windows)
    .map(([level, limits]) => `${level}: ${limits.join(' and ')}`)
    .join(', ')
}
