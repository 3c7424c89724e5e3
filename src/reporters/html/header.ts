import type { Outcome, Report } from '../../core/report.ts'
import { htmlText } from '../escape/html.ts'
import { counted, describeDays, describeSpan } from '../view/describe.ts'
import { KIND_SIGN, KINDS, tally } from '../view/kind.ts'
import { countOf } from './kinds.ts'
import type { Section } from './section.ts'

const OUTCOME_WORD: Readonly<Record<Outcome, string>> = {
  pass: 'Pass',
  fail: 'Fail: the policy is violated',
  inconclusive: 'Inconclusive: not everything could be judged',
}

export function headerSection(report: Report, sections: readonly Section[]): string {
  const { outcome, summary, startedAt, finishedAt, findings } = report
  const span = describeSpan(startedAt, finishedAt)
  const counts = tally(findings)
  const chips = KINDS.filter((kind) => counts[kind] > 0 || kind === 'error').map(
    (kind) =>
      `<li class="kind ${kind}"><span aria-hidden="true">${KIND_SIGN[kind]}</span> ${countOf(kind, counts[kind])}</li>`,
  )
  const looked =
    `Looked at ${counted(summary.endpoints, 'endpoint')} at ${counted(summary.targets, 'address', 'addresses')} ` +
    `over ${counted(summary.connections, 'connection')}${span === undefined ? '' : ` in ${span}`}, ${htmlText(finishedAt.slice(0, 16).replace('T', ' '))} UTC. ${expiry(report)}`
  return `<header>
<p class="outcome ${outcome}">tls-gate</p>
<h1>${OUTCOME_WORD[outcome]}</h1>
<ul class="chips">${chips.join('')}</ul>
<p>${looked}</p>
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>
</header>`
}

function expiry({ summary: { minDaysLeft, nextExpiry } }: Report): string {
  if (minDaysLeft === null) return 'No leaf certificate was seen.'
  const when = nextExpiry === null ? '' : ` (${htmlText(nextExpiry.slice(0, 10))})`
  return `The next leaf ${minDaysLeft < 0 ? 'expired' : 'expires'} ${describeDays(minDaysLeft)}${when}.`
}
