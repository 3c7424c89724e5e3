/** What an issue says: its title, its body, and why people are told of it again. */
import {
  EXPIRY,
  type Accepted,
  type Cause,
  type EnteredWindow,
  type IssueTexts,
  type Mended,
  type ServedLeaf,
  type Standing,
} from '../core/issue.ts'
import { SEVERITIES } from '../core/policy.ts'
import type { Finding } from '../core/report.ts'
import type { Gradable } from '../core/rule.ts'
import { markdownCode, markdownText } from './escape/markdown.ts'
import { findingSection } from './markdown/finding.ts'
import { groupAlike } from './view/alike.ts'
import { counted, listed } from './view/describe.ts'
import { fill } from './view/fill.ts'
import { groupBy } from './view/group-by.ts'

/** GitHub refuses a longer title, and a body of more than 65,536 characters. */
const MAX_TITLE = 256
const MAX_SECTIONS_BYTES = 60_000

const MAX_ADDRESSES = 20

/** @param rules what they say of a leaf that runs out is said also where none of them fails yet */
export function issueTexts(rules: readonly Gradable[]): IssueTexts {
  return {
    title: issueTitle,
    body: (cause, since) => issueBody(cause, since, rules),
    escalation,
    closing,
  }
}

function issueTitle(cause: Cause<Standing>): string {
  const [leaf] = cause.state.leaves
  const [subject, rest] =
    cause.id === EXPIRY && leaf !== undefined
      ? ['The certificate of', ` ${endsOn(leaf)}`]
      : [`${markdownCode(cause.id, 100)} at`, '']
  const title = `${subject} ${placeOf(cause)}${rest}`
  // Only a stranger's name would be so long.
  return title.length <= MAX_TITLE ? title : `${subject} an endpoint${rest}`.slice(0, MAX_TITLE)
}

/** Times rather than days left: it is written anew only where there is news. */
function issueBody(cause: Cause<Standing>, since: string, rules: readonly Gradable[]): string {
  const findings = cause.id === EXPIRY ? [expiryFinding(cause, rules)] : cause.state.findings
  const sections = groupAlike(findings).map((alike) => findingSection(alike))
  const { text, taken } = fill(sections, MAX_SECTIONS_BYTES)
  const more = sections.length - taken
  return (
    text +
    (more === 0 ? '' : `and ${counted(more, 'more finding')}\n\n`) +
    `First seen on ${timeOf(since)}.\n\n` +
    '---\n\n' +
    'This issue is kept up to date by tls-gate, and closed once the fault was looked for and is gone. ' +
    'To accept the fault, waive it in the policy file: closed by hand, the issue is opened again when the fault gets worse, ' +
    'or when it is still there a week after it was closed as completed.\n'
  )
}

/** The leaf runs out: as one finding, whichever rules say so, and also where none does. */
function expiryFinding({ endpoint, environment, origin, state }: Cause<Standing>, rules: readonly Gradable[]): Finding {
  const { findings, leaves } = state
  const isExpired = leaves[0]?.isExpired === true
  const rule = isExpired ? 'certificate/expired' : 'certificate/expires-soon'
  const { breaks = [], fix = '', cites = [] } = rules.find(({ id }) => id === rule) ?? {}
  const alike = [...groupBy(leaves, ({ leaf }) => leaf.sha256).values()]
  return {
    rule,
    severity: findings[0]?.severity ?? 'warning',
    verdict: 'fail',
    endpoint,
    environment,
    address: null,
    message: expirySentences('The certificate', state),
    evidence: Object.fromEntries(alike.map((served) => [addressesOf(served), describeLeaf(served[0])])),
    breaks: breaks.map(({ client, error }) => `${client}: ${error}`),
    fix,
    cites,
    origin,
    fingerprint: '',
    waived: null,
    inBaseline: false,
  }
}

function escalation(cause: Cause<Standing>, kind: 'escalate' | 'reopen'): string {
  const { id, state } = cause
  const begin = kind === 'reopen' ? 'It is still there, so this issue is open again. ' : ''
  if (id === EXPIRY) return `${begin}${expirySentences(`The certificate of ${placeOf(cause)}`, state)}\n`
  const severity = SEVERITIES[state.stage] ?? 'fault'
  return `${begin}${markdownCode(id, 100)} at ${placeOf(cause)} is ${severity === 'error' ? 'an' : 'a'} ${severity} now.\n`
}

function closing({ id, state }: Cause<Accepted | Mended>, now: Date): string {
  if (state.kind === 'accepted') {
    if (state.waiver === null) return 'Accepted: it stands in the baseline.\n'
    const { reason, owner, ticket, expires } = state.waiver
    return (
      `Accepted: waived until ${markdownText(expires)} by ${markdownText(owner)}, because ${markdownText(reason)}` +
      `${ticket === null ? '' : ` (${markdownText(ticket)})`}\n`
    )
  }
  const seen = `Mended, as seen on ${timeOf(now.toISOString())}`
  if (id !== EXPIRY) {
    const where = listed(state.addresses, MAX_ADDRESSES, (address) => markdownCode(address, 60))
    return `${seen}: ${markdownCode(id, 100)} was looked for, and not found${where === '' ? '' : ` at ${where}`}.\n`
  }
  const alike = [...groupBy(state.leaves, ({ leaf }) => leaf.sha256).values()].slice(0, MAX_ADDRESSES)
  return `${seen}:\n\n${alike.map((served) => `- ${markdownText(addressesOf(served))}: ${markdownCode(describeLeaf(served[0]))}\n`).join('')}`
}

/** @param subject Markdown, as is the result */
function expirySentences(subject: string, { leaves, window }: Standing): string {
  const [leaf] = leaves
  if (leaf === undefined) return `${subject} runs out.`
  const time = timeOf(leaf.leaf.notAfter)
  if (leaf.isExpired) return `${subject} expired on ${time}.`
  return `${subject} expires on ${time}${window === null ? '' : `, in ${describeWindow(window)} or less`}.`
}

const UNITS: Readonly<Record<string, string>> = { m: 'minute', h: 'hour', d: 'day', w: 'week' }

/** `30d` as `30 days`, a share as `33% of its life`. */
function describeWindow({ limit: { text }, isCut }: EnteredWindow): string {
  if (isCut) return 'a third of its life'
  const [, count = '', unit = ''] = /^(\d+)([mhdw])$/.exec(text) ?? []
  return unit === '' ? `${text} of its life` : counted(Number(count), UNITS[unit] ?? unit)
}

/** `expires on 2026-12-05`. */
function endsOn({ leaf, isExpired }: ServedLeaf): string {
  return `${isExpired ? 'expired' : 'expires'} on ${dayOf(leaf.notAfter)}`
}

function describeLeaf({ leaf: { notAfter, serial, issuer, sha256 } }: ServedLeaf): string {
  return `valid until ${notAfter}, serial ${serial}, SHA-256 ${sha256}, issued by ${issuer}`
}

function addressesOf(served: readonly ServedLeaf[]): string {
  return listed([...new Set(served.map(({ address }) => address ?? 'no address'))], MAX_ADDRESSES, (address) => address)
}

function placeOf({ endpoint, environment }: Pick<Cause, 'endpoint' | 'environment'>): string {
  return `${markdownCode(endpoint, 120)}${environment === null ? '' : ` in ${markdownText(environment, 64)}`}`
}

/** `2026-12-05 at 12:00 UTC`. */
function timeOf(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? 'an unknown day' : `${dayOf(iso)} at ${date.toISOString().slice(11, 16)} UTC`
}

function dayOf(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10)
}
