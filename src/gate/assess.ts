/** Judges a scan, fresh or saved: no network, no clock but the one that is handed in. */
import { createHash } from 'node:crypto'
import type { CtLogList } from '../core/ct-log.ts'
import type { DeductionContext } from '../core/deduction.ts'
import type { Origin, Target } from '../core/endpoint.ts'
import type { Observations } from '../core/facts.ts'
import { failed, seen, skipped } from '../core/observed.ts'
import type { ComparePair, Policy, RuleSetting, Waiver } from '../core/policy.ts'
import {
  SCHEMA_VERSION,
  type Finding,
  type Report,
  type ReportComparison,
  type ReportEndpoint,
  type ReportIntermediate,
  type ReportLeaf,
  type ReportRule,
  type ReportTrustStore,
  type ReportVerdict,
  type Summary,
} from '../core/report.ts'
import type { SavedEndpoint, SavedScan, SavedTarget } from '../core/saved-scan.ts'
import { isStale, type TrustStore } from '../core/trust.ts'
import { DAY_MS } from '../core/window.ts'
import { deductions } from '../deductions/index.ts'
import { deduce } from '../engine/deduce.ts'
import { evaluate, evaluateComparisons, evaluateRun, type RuleOutcome } from '../engine/evaluate.ts'
import { judge, outcomeOf, type FailOn, type JudgeTools } from '../engine/judge.ts'
import { pairEndpoints } from '../engine/pair.ts'
import { waive } from '../engine/waive.ts'
import { certificatesOnPaths } from '../rules/chain/on-path.ts'
import { CT_LOGS } from '../spec/ct-logs.ts'
import { renewalNotAsked } from './fetch-renewal-info.ts'
import { revocationNotAsked } from './fetch-revocation.ts'
import { caaNotAsked } from './look-up-caa.ts'
import { COMPARISONS, CRASHED, GRADABLE, PROBES, RULES, RUN_RULES, TOOL } from './units.ts'

export interface AssessOptions {
  readonly scan: SavedScan
  readonly policy: Policy
  /** By the name that endpoints call them by. */
  readonly stores: ReadonlyMap<string, TrustStore>
  readonly failOn: FailOn
  readonly now: Date
  /** Absent: those that the product knows. */
  readonly ctLogs?: CtLogList | undefined
}

/** A target with everything known of it. */
interface Assessed {
  readonly saved: SavedTarget
  readonly target: Target
  readonly facts: Observations
  readonly outcomes: readonly RuleOutcome[]
}

interface AssessedEndpoint {
  readonly endpoint: SavedEndpoint['endpoint']
  readonly targets: readonly Assessed[]
}

export function assess({ scan, policy, stores, failOn, now, ctLogs = CT_LOGS }: AssessOptions): Report {
  const tools: JudgeTools = {
    policy,
    crashed: CRASHED,
    digest: (text) => createHash('sha256').update(text).digest('hex').slice(0, FINGERPRINT_DIGITS),
  }
  const endpoints = assessRun(
    scan.endpoints.map((saved) => assessEndpoint(saved, policy, { stores, now, ctLogs })),
    policy,
  )
  const own = endpoints.flatMap(({ endpoint, targets }) =>
    targets.flatMap(({ saved, outcomes }) => judge({ endpoint, address: saved.address }, outcomes, tools)),
  )
  const compared = policy.compare.map((pair) => comparePair(pair, endpoints, tools))
  const waived = waive([...own, ...compared.flatMap(({ findings }) => findings)], policy.waivers, now)
  const findings = [...waived.findings, ...judgeWaivers(waived.expired, waived.unused, tools)]
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: TOOL,
    startedAt: scan.startedAt,
    finishedAt: scan.finishedAt,
    outcome: outcomeOf(findings, failOn),
    summary: summarise(endpoints, findings, scan.connections, now),
    policy: {
      presets: policy.presets,
      rules: Object.fromEntries([...policy.rules].flatMap(([id, setting]) => reportRule(id, setting))),
    },
    trustStores: [...stores.values()].map((store) => reportStore(store, now)),
    endpoints: endpoints.map(reportEndpoint),
    comparisons: compared.flatMap(({ comparisons }) => comparisons),
    findings,
  }
}

function reportStore(store: TrustStore, now: Date): ReportTrustStore {
  const { name, source, version, date, missing, anchors } = store
  return { name, source, version, date, isStale: isStale(store, now), anchors: anchors.length, missing }
}

const FINGERPRINT_DIGITS = 32

/** Where nothing is fetched nothing is missed. */
const NOTHING_FETCHED: Observations = {
  fetchedIssuers: skipped('nothing was fetched'),
  revocationAnswers: seen(revocationNotAsked('nothing was fetched')),
  renewalInfo: seen(renewalNotAsked('nothing was fetched')),
  caa: seen(caaNotAsked('nothing was looked up')),
  issuedCertificates: skipped('no service was asked: see ct-search'),
}

function assessEndpoint(
  { endpoint, targets }: SavedEndpoint,
  policy: Policy,
  { stores, now, ctLogs }: Pick<DeductionContext, 'now' | 'ctLogs'> & Pick<AssessOptions, 'stores'>,
): AssessedEndpoint {
  const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? [])
  return {
    endpoint,
    targets: (targets.length === 0 ? [unseenTarget(endpoint)] : targets).map((saved) => {
      const target = { endpoint, address: saved.address, port: saved.port, serverName: saved.serverName }
      const facts = deduce(
        deductions,
        { ...NOTHING_FETCHED, ...saved.observations },
        {
          target,
          now,
          stores: trusted,
          ctLogs,
        },
      )
      return { saved, target, facts, outcomes: evaluate(RULES, target, facts, now, policy) }
    }),
  }
}

/** The same, each target with what the rules over the whole run make of it as well. */
function assessRun(endpoints: readonly AssessedEndpoint[], policy: Policy): readonly AssessedEndpoint[] {
  const found = evaluateRun(
    RUN_RULES,
    endpoints.flatMap(({ targets }) => targets),
    policy,
  )
  return endpoints.map(({ endpoint, targets }) => ({
    endpoint,
    targets: targets.map((one) => ({ ...one, outcomes: [...one.outcomes, ...(found.get(one.target) ?? [])] })),
  }))
}

/** A file without a target of an endpoint's says nothing of it, which is not a pass. */
function unseenTarget({ port }: SavedEndpoint['endpoint']): SavedTarget {
  const addresses = failed('internal', 'the saved scan holds no target of this endpoint', 'us')
  const others = PROBES.map(({ fact }) => [fact, skipped(addresses.detail, 'addresses')] as const)
  return { address: null, port, serverName: null, observations: { ...Object.fromEntries(others), addresses } }
}

/** Every address of the second environment against the first address of the first. */
function comparePair(
  compare: ComparePair,
  endpoints: readonly AssessedEndpoint[],
  tools: JudgeTools,
): { comparisons: ReportComparison[]; findings: Finding[] } {
  const wanted = COMPARISONS.filter(({ id }) => !compare.ignore.includes(id))
  const { pairs, unpaired } = pairEndpoints(endpoints, compare)
  const done = pairs.flatMap(({ from, to }) => {
    const [reference] = from.targets
    if (reference === undefined) return []
    return to.targets.map((target) => {
      const outcomes = evaluateComparisons(wanted, reference.facts, target.facts, tools.policy)
      const place = { endpoint: to.endpoint, address: target.saved.address, comparedWith: from.endpoint }
      return {
        comparison: {
          from: { url: from.endpoint.url, environment: compare.from, address: reference.saved.address },
          to: { url: to.endpoint.url, environment: compare.to, address: target.saved.address },
          verdicts: outcomes.map(reportVerdict),
        },
        findings: judge(
          place,
          outcomes.filter((outcome) => !wasTold(outcome, [reference, target], tools.policy)),
          tools,
        ),
      }
    })
  })
  const alone = compare.ignore.includes('compare/unpaired')
    ? []
    : unpaired.flatMap(({ endpoint }) => {
        const other = endpoint.environment === compare.from ? compare.to : compare.from
        return ownFinding('compare/unpaired', tools, {
          endpoint: endpoint.url,
          environment: endpoint.environment,
          origin: endpoint.origin,
          message: `it has no counterpart in ${other}: nothing was compared`,
          evidence: { observed: null, required: `an endpoint of ${other} with the same name but for the environment` },
        })
      })
  return {
    comparisons: done.map(({ comparison }) => comparison),
    findings: [...done.flatMap(({ findings }) => findings), ...alone],
  }
}

/** One trouble is one finding: what could not be seen of either side fails the gate there already. */
function wasTold({ outcome }: RuleOutcome, sides: readonly Assessed[], policy: Policy): boolean {
  if (outcome.kind !== 'inconclusive' || outcome.root === null) return false
  const { root } = outcome
  return sides.some(({ outcomes }) =>
    outcomes.some(
      (own) =>
        own.outcome.kind === 'inconclusive' &&
        own.outcome.root === root &&
        policy.rules.get(own.rule.id)?.onInconclusive === 'fail',
    ),
  )
}

function judgeWaivers(expired: readonly Waiver[], unused: readonly Waiver[], tools: JudgeTools): Finding[] {
  const about = (rule: string, waiver: Waiver, message: string, required: string): Finding[] =>
    ownFinding(rule, tools, {
      endpoint: waiver.endpoint,
      environment: null,
      origin: waiver.origin,
      message,
      evidence: { observed: `${waiver.rule}, ${waiver.owner}: ${waiver.reason}`, required },
    })
  return [
    ...expired.flatMap((waiver) =>
      about(
        'policy/waiver-expired',
        waiver,
        `the waiver of ${waiver.rule} expired on ${waiver.expires}`,
        'a date to come',
      ),
    ),
    ...unused.flatMap((waiver) =>
      about(
        'policy/waiver-unused',
        waiver,
        `the waiver of ${waiver.rule} excuses nothing`,
        'a finding that it excuses',
      ),
    ),
  ]
}

/** A finding of the engine's own, at the severity that the policy gives it; none when that is off. */
function ownFinding(
  id: string,
  { policy, digest }: JudgeTools,
  about: Pick<Finding, 'endpoint' | 'environment' | 'origin' | 'message' | 'evidence'>,
): Finding[] {
  const rule = GRADABLE.find((candidate) => candidate.id === id)
  const severity = policy.rules.get(id)?.severity
  if (rule === undefined || typeof severity !== 'string' || severity === 'off') return []
  const { endpoint, environment } = about
  return [
    {
      rule: id,
      severity,
      verdict: 'fail',
      address: null,
      breaks: [],
      fix: rule.fix,
      cites: rule.cites,
      fingerprint: digest(JSON.stringify([id, endpoint, environment, about.evidence.observed ?? null])),
      waived: null,
      ...about,
    },
  ]
}

function summarise(
  endpoints: readonly AssessedEndpoint[],
  findings: readonly Finding[],
  connections: number,
  now: Date,
): Summary {
  const standing = findings.filter(({ waived }) => waived === null)
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
    waived: findings.length - standing.length,
    minDaysLeft: next === null ? null : Math.floor((100 * (next - now.getTime())) / DAY_MS) / 100,
    nextExpiry: next === null ? null : new Date(next).toISOString(),
    connections,
  }
}

function reportEndpoint({ endpoint, targets }: AssessedEndpoint): ReportEndpoint {
  const origin: Origin | null = endpoint.origin
  return {
    url: endpoint.url,
    environment: endpoint.environment,
    origin,
    targets: targets.map(({ saved: { address, port, serverName, observations }, facts, outcomes }) => ({
      address,
      port,
      serverName,
      observations,
      leaf: reportLeaf(facts),
      intermediates: reportIntermediates(facts),
      verdicts: outcomes.map(reportVerdict),
      clients: [],
    })),
  }
}

function reportLeaf({ certificates }: Observations): ReportLeaf | null {
  const leaf = certificates?.status === 'seen' ? certificates.value.leaf : null
  if (leaf === null) return null
  const { subject, issuer, serial, sha256, notBefore, notAfter, dnsNames, ipAddresses, publicKey, signature } = leaf
  const { type, bits, curve } = publicKey
  return {
    subject,
    issuer,
    serial,
    sha256,
    notBefore: new Date(notBefore).toISOString(),
    notAfter: new Date(notAfter).toISOString(),
    names: [...dnsNames, ...ipAddresses],
    key: `${type}${bits === null ? '' : ` ${String(bits)}`}${curve === null ? '' : ` (${curve})`}`,
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

function reportVerdict({ rule, outcome }: RuleOutcome): ReportVerdict {
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

function reportRule(id: string, { severity, onInconclusive, params }: RuleSetting): [string, ReportRule][] {
  if (severity === 'off') return []
  const texts =
    typeof severity === 'string'
      ? severity
      : Object.fromEntries(Object.entries(severity).map(([level, limits]) => [level, limits.map(({ text }) => text)]))
  return [[id, { severity: texts, onInconclusive, params: params }]]
}
