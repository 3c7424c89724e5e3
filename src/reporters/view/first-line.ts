/** The first line of a finding, the same wherever it is shown: what is wrong, and who breaks. */
import type { Finding } from '../../core/report.ts'
import { cut } from '../escape/visible.ts'
import { groupBy } from './group-by.ts'
import { kindOf } from './kind.ts'

const MAX_MESSAGE = 700
const MAX_CLIENT = 80
const MAX_CLIENTS = 3

/** May hold what somebody else wrote: escape it. */
export function firstLine(finding: Finding): string {
  return (kindOf(finding) === 'unseen' ? 'Could not see: ' : '') + whatIsWrong(finding)
}

/** The same, where it is said already that it could not be seen. */
export function whatIsWrong(finding: Finding): string {
  const message = cut(finding.message, MAX_MESSAGE)
  const who = finding.waived === null ? whoBreaks(breaksOf(finding)) : ''
  if (who === '') return message
  return [message.trim().replace(/\.$/, ''), `who breaks: ${who}`].filter((part) => part !== '').join('; ')
}

/** Each with its error text. Of what could not be seen nobody is known to break. */
export function breaksOf(finding: Finding): readonly string[] {
  return kindOf(finding) === 'unseen' ? [] : finding.breaks
}

/** `curl, Go and 2 more`; of clients that break later `curl, Go, from then on`. */
function whoBreaks(breaks: readonly string[]): string {
  const clients = [...new Set(breaks.map(clientOf))].filter((client) => client !== '')
  const shown = groupBy(clients.slice(0, MAX_CLIENTS).map(splitClient), ({ when }) => when)
  const more = clients.length - MAX_CLIENTS
  return (
    [...shown].map(([when, alike]) => alike.map(({ name }) => name).join(', ') + when).join('; ') +
    (more > 0 ? ` and ${String(more)} more` : '')
  )
}

/** `Java 17` of `Java 17: PKIX path building failed`. */
function clientOf(text: string): string {
  const at = text.indexOf(': ')
  return cut(at <= 0 ? text : text.slice(0, at), MAX_CLIENT).trim()
}

function splitClient(client: string): { readonly name: string; readonly when: string } {
  const at = client.indexOf(', ')
  return at <= 0 ? { name: client, when: '' } : { name: client.slice(0, at), when: client.slice(at) }
}
