import { describeChange } from '../../core/describe-setting.ts'
import type { PolicyChange, Report } from '../../core/report.ts'
import { terminalText } from '../escape/terminal.ts'
import type { Page } from './endpoints.ts'
import { wrapBehind } from './wrap.ts'

/** What the pull request changes of the policy, in the order of its file. */
export function policyChangeLines({ policy: { changes } }: Report, { paint, width }: Page): readonly string[] {
  return changes.flatMap((change) => {
    const mark = change.isWeaker ? 'weaker  ' : 'changed '
    const [first = '', ...more] = wrapBehind(mark, describe(change), width, 2)
    return [`  ${paint(change.isWeaker ? 'yellow' : 'dim', mark)}${first.slice(2 + mark.length)}`, ...more]
  })
}

function describe(change: PolicyChange): string {
  const { subject, allowedBy, origin } = change
  const allowed = allowedBy === null ? '' : `, allowed by ${allowedBy}`
  const at = origin === null ? '' : ` (${origin.file}:${String(origin.line)})`
  return terminalText(`${subject}: ${describeChange(change)}${allowed}${at}`)
}
