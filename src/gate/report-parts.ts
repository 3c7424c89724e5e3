/** The parts of a report, as its readers get them. */
import type { Observations } from '../core/facts.ts'
import type { Override, RuleSetting, Settings } from '../core/policy.ts'
import {
  isStanding,
  type Finding,
  type ReportEndpoint,
  type ReportIntermediate,
  type ReportLeaf,
  type ReportOverride,
  type ReportRule,
  type ReportTrust,
  type ReportTrustStore,
  type ReportVerdict,
  type Summary,
} from '../core/report.ts'
import type { Gradable } from '../core/rule.ts'
import { isStale, type TrustStore } from '../core/trust.ts'
import { DAY_MS } from '../core/window.ts'
import type { RuleOutcome } from '../engine/evaluate.ts'
import { certificatesOnPaths } from '../rules/chain/on-path.ts'
import { describeKey } from '../rules/compare/leaves.ts'
import type { AssessedEndpoint } from './assess-endpoint.ts'

export function summarise(
  endpoints: readonly AssessedEndpoint[],
  findings: readonly Finding[],
  connections: number,
  now: Date,
): Summary {
  const standing = findings.filter(isStanding)
  const count = (verdict: Finding['verdict'], severity?: Finding['severity']): number =>
    standing.filter((one) => one.verdict === verdict && (severity === undefined || one.severity === severity)).length
  const expiries = endpoints.flatMap(({ targets }) =>
    targets.flatMap(({ facts: { certificates } }) =>
      certificates?.status === 'seen' && certificates.value.leaf !== null ? [certificates.value.leaf.notAfter] : [],
    ),
  )
  const next = expiries.length === 0 ? null : expiries.reduce((a, b) => Math.min(a, b))
  return {
    endpoints: endpoints.length,
    targets: endpoints.reduce((sum, { targets }) => sum + targets.length, 0),
    errors: count('fail', 'error'),
    warnings: count('fail', 'warning'),
    notices: count('fail', 'notice'),
    inconclusive: count('inconclusive'),
    waived: findings.filter(({ waived }) => waived !== null).length,
    inBaseline: findings.filter(({ waived, inBaseline }) => waived === null && inBaseline).length,
    minDaysLeft: next === null ? null : Math.floor((100 * (next - now.getTime())) / DAY_MS) / 100,
    nextExpiry: next === null ? null : new Date(next).toISOString(),
    connections,
  }
}

export function reportStore(store: TrustStore, now: Date): ReportTrustStore {
  const { name, source, version, date, missing, anchors } = store
  return { name, source, version, date, isStale: isStale(store, now), anchors: anchors.length, missing }
}

export function reportRules(
  settings: Settings,
  rules: readonly Pick<Gradable, 'id' | 'title'>[],
): Readonly<Record<string, ReportRule>> {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  return Object.fromEntries([...settings].flatMap(([id, setting]) => reportRule(id, titles.get(id) ?? id, setting)))
}

export function reportEndpoint({ endpoint, isJudged, targets }: AssessedEndpoint): ReportEndpoint {
  return {
    url: endpoint.url,
    environment: endpoint.environment,
    origin: endpoint.origin,
    isJudged,
    targets: targets.map(({ saved: { address, port, serverName, observations }, facts, outcomes }) => ({
      address,
      port,
      serverName,
      observations,
      leaf: reportLeaf(facts),
      intermediates: reportIntermediates(facts),
      trust: reportTrust(facts),
      verdicts: outcomes.map(reportVerdict),
      clients: [],
    })),
  }
}

function reportLeaf({ certificates }: Observations): ReportLeaf | null {
  const leaf = certificates?.status === 'seen' ? certificates.value.leaf : null
  if (leaf === null) return null
  const { subject, issuer, serial, sha256, notBefore, notAfter, dnsNames, ipAddresses, publicKey, signature } = leaf
  return {
    subject,
    issuer,
    serial,
    sha256,
    notBefore: new Date(notBefore).toISOString(),
    notAfter: new Date(notAfter).toISOString(),
    names: [...dnsNames, ...ipAddresses],
    key: describeKey(publicKey),
    signature: signature.name,
  }
}

function reportIntermediates({ certificates, trustPaths }: Observations): readonly ReportIntermediate[] {
  if (certificates?.status !== 'seen') return []
  const paths = trustPaths?.status === 'seen' ? trustPaths.value : { stores: [], leafIssuer: null, used: [] }
  return certificatesOnPaths({ certificates: certificates.value, trustPaths: paths })
    .slice(1)
    .filter(({ isSelfSigned }) => !isSelfSigned)
    .map(({ subject, sha256, notBefore, notAfter }) => ({
      subject,
      sha256,
      notBefore: new Date(notBefore).toISOString(),
      notAfter: new Date(notAfter).toISOString(),
    }))
}

function reportTrust({ trustPaths }: Observations): readonly ReportTrust[] {
  if (trustPaths?.status !== 'seen') return []
  return trustPaths.value.stores.map(({ store, trusted, anchor, reason }) => ({
    store,
    verdict: trusted ? 'pass' : 'fail',
    anchor: anchor?.subject ?? null,
    reason,
  }))
}

export function reportVerdict({ rule, outcome }: RuleOutcome): ReportVerdict {
  switch (outcome.kind) {
    case 'pass':
    case 'fail':
      return { rule: rule.id, verdict: outcome.kind }
    case 'crashed':
      return { rule: rule.id, verdict: 'inconclusive', reason: `the rule crashed: ${outcome.reason}` }
    case 'not-applicable':
    case 'not-in-force':
    case 'inconclusive':
      return { rule: rule.id, verdict: outcome.kind, reason: outcome.reason }
  }
}

function reportRule(
  id: string,
  title: string,
  { severity, onInconclusive, params }: RuleSetting,
): [string, ReportRule][] {
  if (severity === 'off') return []
  return [[id, { title, severity: reportSeverity(severity), onInconclusive, params }]]
}

function reportSeverity(severity: RuleSetting['severity']): ReportRule['severity'] {
  if (typeof severity === 'string') return severity
  return Object.fromEntries(Object.entries(severity).map(([level, limits]) => [level, limits.map(({ text }) => text)]))
}

export function reportOverride({ environment, endpoint, rules }: Override): ReportOverride {
  const changed = [...rules].map(([id, { severity, onInconclusive, params }]) => {
    const set = Object.entries(params).map(([name, { value }]) => [name, value] as const)
    return [
      id,
      {
        ...(severity === undefined ? {} : { severity: reportSeverity(severity.value) }),
        ...(onInconclusive === undefined ? {} : { onInconclusive: onInconclusive.value }),
        ...(set.length === 0 ? {} : { params: Object.fromEntries(set) }),
      },
    ] as const
  })
  return { environment, endpoint, rules: Object.fromEntries(changed) }
}
