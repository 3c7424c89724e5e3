import type { PolicyChange, Report } from '../../core/report.ts'
import { inCell, markdownCode, markdownText } from '../escape/markdown.ts'
import { counted } from '../view/describe.ts'

/** What the pull request changes of the policy, what weakens it first; none where it changes nothing. */
export function policyChangeSections({ policy: { changes } }: Report): readonly string[] {
  if (changes.length === 0) return []
  const sorted = [...changes.filter(({ isWeaker }) => isWeaker), ...changes.filter(({ isWeaker }) => !isWeaker)]
  const weaker = changes.filter(({ isWeaker }) => isWeaker).length
  return [
    `## Policy: ${counted(changes.length, 'change')}, ${String(weaker)} of which ${weaker === 1 ? 'weakens' : 'weaken'} it\n\n` +
      '| What | Before | After | Weaker | Line |\n| --- | --- | --- | --- | --- |\n' +
      sorted.map(row).join('') +
      '\n',
  ]
}

function row({ subject, before, after, isWeaker, allowedBy, origin }: PolicyChange): string {
  const cells = [
    markdownText(subject),
    before === null ? '' : markdownText(before),
    after === null ? '' : markdownText(after),
    isWeaker ? (allowedBy === null ? 'yes' : `yes, allowed by ${markdownText(allowedBy)}`) : 'no',
    origin === null ? '' : markdownCode(`${origin.file}:${String(origin.line)}`),
  ]
  return `| ${cells.map(inCell).join(' | ')} |\n`
}
