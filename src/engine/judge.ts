/** What the verdicts cost: findings with severities, and the outcome of the gate. */
import type { FactName } from '../core/facts.ts'
import type { Endpoint } from '../core/endpoint.ts'
import type { JsonObject } from '../core/json.ts'
import { SEVERITIES, type OnInconclusive, type RuleSetting, type Settings, type Severity } from '../core/policy.ts'
import { isStanding, type Finding, type Outcome as GateOutcome } from '../core/report.ts'
import type { Gradable } from '../core/rule.ts'
import { isInside, type Remaining } from '../core/window.ts'
import { describeCounterpart, type Counterpart } from './counterpart.ts'
import type { Outcome, RuleOutcome } from './evaluate.ts'

/** Where a finding stands. */
export interface Place {
  readonly endpoint: Endpoint
  readonly address: string | null
  /** Of the endpoint. */
  readonly settings: Settings
  /** Set when it is about two places: the other one. */
  readonly comparedWith?: Counterpart
}

export interface JudgeTools {
  /** Described like rules, found by the engine itself. */
  readonly crashed: Gradable
  /** Lower-case hex digest of a text: the same text, the same digest, in every run. */
  readonly digest: (text: string) => string
  /** In how many runs in a row before this one the finding of this fingerprint was there; null: nobody counts. */
  readonly runsBefore: ((fingerprint: string) => number) | null
}

/** The findings of one target or one comparison, in the order of the rules. */
export function judge(place: Place, outcomes: readonly RuleOutcome[], tools: JudgeTools): Finding[] {
  const findings = outcomes.flatMap(({ rule, outcome }): Finding[] => {
    const setting = place.settings.get(rule.id)
    if (setting === undefined) return []
    if (outcome.kind === 'crashed') {
      const evidence = { observed: outcome.reason, required: 'a verdict', rule: rule.id }
      const message = `the rule ${rule.id} crashed`
      // Whatever the policy says of it, nothing at all for instance: a crashed check is not a pass.
      return [
        finding(place, tools, tools.crashed, { severity: 'error', verdict: 'fail', message, evidence, about: rule.id }),
      ]
    }
    if (outcome.kind !== 'fail') return []
    const severity = severityOf(setting, outcome.remaining)
    const { message, evidence, about, origin = place.endpoint.origin } = outcome
    if (severity === null) return []
    return [{ ...finding(place, tools, rule, { severity, verdict: 'fail', message, evidence, about }), origin }]
  })
  return [...findings, ...judgeUnseen(place, outcomes, tools)]
}

/** One finding a root cause: a port that refuses leaves every rule open, and is one trouble, not thirty. */
function judgeUnseen(place: Place, outcomes: readonly RuleOutcome[], tools: JudgeTools): Finding[] {
  const byRoot = new Map<string, Unseen[]>()
  for (const { rule, outcome } of outcomes) {
    const onInconclusive = place.settings.get(rule.id)?.onInconclusive
    if (outcome.kind !== 'inconclusive' || onInconclusive === undefined || onInconclusive === 'ignore') continue
    const root = outcome.root ?? `${rule.id} ${outcome.reason}`
    byRoot.set(root, [...(byRoot.get(root) ?? []), { rule, outcome, onInconclusive }])
  }
  return [...byRoot.values()].flatMap((group) => {
    const voice = findVoice(group)
    if (voice === undefined) return []
    const { root, reason } = rootReason(group, voice)
    // A rule with several verdicts waits only once.
    const undecided = [...new Set(group.map(({ rule }) => rule.id))]
    const evidence = { observed: reason, required: `${root ?? 'all of it'} seen`, undecided }
    const said = { severity: 'warning', verdict: 'inconclusive', message: reason, evidence, about: root } as const
    const found = finding(place, tools, voice.rule, said)
    const runs = tools.runsBefore === null ? null : tools.runsBefore(found.fingerprint) + 1
    const severity = group.some(({ onInconclusive }) => failsAt(onInconclusive, runs ?? 1)) ? 'error' : 'warning'
    return [{ ...found, severity, evidence: { ...evidence, ...(runs === null ? {} : { runsInARow: runs }) } }]
  })
}

/** @param runs in a row, this one among them */
function failsAt(onInconclusive: OnInconclusive, runs: number): boolean {
  return typeof onInconclusive === 'object' ? runs >= onInconclusive.failAfter : onInconclusive === 'fail'
}

interface Unseen {
  readonly rule: RuleOutcome['rule']
  readonly outcome: Extract<Outcome, { kind: 'inconclusive' }>
  readonly onInconclusive: OnInconclusive
}

/** The rule that speaks for the missing fact, else one that reads it itself, else the first that fails the gate for it. */
function findVoice(group: readonly Unseen[]): Unseen | undefined {
  const speaks = ({ rule, outcome }: Unseen): boolean =>
    outcome.root !== null && rule.kind === 'rule' && (rule.speaksFor ?? []).includes(outcome.root)
  const reads = ({ rule, outcome }: Unseen): boolean => outcome.root !== null && isRead(rule, outcome.root)
  return (
    group.find(speaks) ?? group.find(reads) ?? group.find(({ onInconclusive }) => onInconclusive === 'fail') ?? group[0]
  )
}

function isRead({ reads }: { readonly reads: readonly FactName[] }, fact: FactName): boolean {
  return reads.includes(fact)
}

/** The reason of a rule that reads the root itself says what happened; others only that they waited for it. */
function rootReason(group: readonly Unseen[], voice: Unseen): { root: FactName | null; reason: string } {
  const { root } = voice.outcome
  const direct = group.find(({ rule }) => root !== null && isRead(rule, root))
  return { root, reason: (direct ?? voice).outcome.reason }
}

function severityOf(setting: RuleSetting, remaining: Remaining | null): Severity | null {
  const { severity } = setting
  if (severity === 'off') return null
  if (typeof severity === 'string') return severity
  if (remaining === null) return SEVERITIES.find((level) => severity[level] !== undefined) ?? null
  return SEVERITIES.find((level) => isInside(remaining, severity[level] ?? [])) ?? null
}

type Said = Pick<Finding, 'severity' | 'verdict' | 'message'> & {
  readonly evidence: JsonObject
  /** Which of the rule's findings it is. */
  readonly about: string | null
}

function finding(
  { endpoint, address, comparedWith }: Place,
  { digest }: JudgeTools,
  rule: Gradable,
  { severity, verdict, message, evidence, about }: Said,
): Finding {
  const other = comparedWith === undefined ? null : describeCounterpart(comparedWith, endpoint)
  return {
    rule: rule.id,
    severity,
    verdict,
    endpoint: endpoint.url,
    environment: endpoint.environment,
    address,
    message: other === null ? message : `${message}, compared with ${other.name}`,
    evidence: { ...evidence, ...other?.evidence },
    breaks: rule.breaks.map(({ client, error }) => `${client}: ${error}`),
    fix: rule.fix,
    cites: rule.cites,
    origin: endpoint.origin,
    // Not the address: it changes with every deploy. Nor the message, which counts days.
    fingerprint: digest(
      JSON.stringify([rule.id, verdict, endpoint.url, endpoint.environment, other?.identity ?? null, about]),
    ),
    waived: null,
    inBaseline: false,
  }
}

export type FailOn = 'error' | 'warning' | 'never'

/** With `never` the outcome is told as for `error`; only the exit status is another. */
export function outcomeOf(findings: readonly Finding[], failOn: FailOn): GateOutcome {
  const standing = findings.filter(isStanding)
  const failing: readonly Severity[] = failOn === 'warning' ? ['error', 'warning'] : ['error']
  if (standing.some(({ verdict, severity }) => verdict === 'fail' && failing.includes(severity))) return 'fail'
  if (standing.some(({ verdict, severity }) => verdict === 'inconclusive' && failing.includes(severity)))
    return 'inconclusive'
  return 'pass'
}
