/** Judges a scan, fresh or saved: no network, no clock but the one that is handed in. */
import type { Awaited } from '../core/awaited.ts'
import type { Baseline } from '../core/baseline.ts'
import type { CtLogList } from '../core/ct-log.ts'
import { matchesGlob } from '../core/glob.ts'
import type { Policy, Waiver } from '../core/policy.ts'
import { SCHEMA_VERSION, type Finding, type Report } from '../core/report.ts'
import type { SavedScan } from '../core/saved-scan.ts'
import type { TrustStore } from '../core/trust.ts'
import { applyBaseline } from '../engine/baseline.ts'
import { judge, outcomeOf, type FailOn, type JudgeTools } from '../engine/judge.ts'
import { outcomeOfAwaited } from '../engine/judge-awaited.ts'
import type { OwnTools } from '../engine/own-finding.ts'
import { waive } from '../engine/waive.ts'
import { CT_LOGS } from '../spec/ct-logs.ts'
import { assessEndpoints, lookAt, type AssessedEndpoint } from './assess-endpoint.ts'
import { compareAddresses } from './compare-addresses.ts'
import { compareEnvironments, type ComparedAll } from './compare-environments.ts'
import { compareTimes, type EarlierLook } from './compare-times.ts'
import { digest } from './digest.ts'
import { CRASHED, GRADABLE, NOT_SERVED } from './gradable.ts'
import type { Guarded } from './guard.ts'
import { reportEndpoint, reportOverride, reportRules, reportStore, summarise } from './report-parts.ts'
import { judgeSetAside } from './set-aside.ts'
import { TOOL } from './units.ts'

export interface AssessOptions {
  readonly scan: SavedScan
  readonly policy: Policy
  /** By the name that endpoints call them by. */
  readonly stores: ReadonlyMap<string, TrustStore>
  readonly failOn: FailOn
  readonly now: Date
  /** Absent: those that the product knows. */
  readonly ctLogs?: CtLogList | undefined
  readonly baseline?: Baseline | null
  /** Absent: nobody counts. */
  readonly runsBefore?: JudgeTools['runsBefore']
  /** What the scan is compared with besides: an earlier one. */
  readonly earlier?: Earlier | null
  /** What a pull request changes of the policy, and what is to be found of that. */
  readonly guarded?: Guarded | undefined
}

export interface Earlier {
  readonly scan: SavedScan
  /** Whether it is of the same endpoints, so that one is missed that is there no more. */
  readonly isWhole: boolean
}

export function assess(options: AssessOptions): Report {
  const { scan, policy, stores, failOn, now, ctLogs = CT_LOGS, baseline, runsBefore = null } = options
  const { changes, findings: ofChanges } = options.guarded ?? { changes: [], findings: [] }
  const tools: JudgeTools & OwnTools = {
    crashed: CRASHED,
    gradable: GRADABLE,
    settings: policy.rules,
    digest,
    runsBefore,
  }
  const assessed = assessEndpoints(scan.endpoints, { policy, stores, now, ctLogs })
  const endpoints = assessed.map(reportEndpoint)
  const own = assessed.flatMap(({ endpoint, settings, targets }) =>
    targets.flatMap(({ saved: { address }, outcomes }) => judge({ endpoint, address, settings }, outcomes, tools)),
  )
  const { compared, unpaired } = compareAll(assessed, options, tools)
  const { awaited = null } = scan
  const found = [
    ...own,
    ...assessed.filter(({ isJudged }) => isJudged).flatMap((endpoint) => judgeSetAside(endpoint, tools)),
    ...compared.flatMap(({ findings }) => findings),
    ...unpaired,
    ...(awaited === null ? [] : judgeAwaited(awaited, assessed, tools)),
  ]
  // What a phase leaves out may be what a waiver is for.
  const isWhole = (scan.phase?.left ?? []).length === 0
  const wasJudged = ({ endpoint: hosts }: Waiver): boolean =>
    isWhole || assessed.some(({ endpoint: { host }, isJudged }) => isJudged && matchesGlob(hosts, host))
  const waived = waive(found, { waivers: policy.waivers, now, leafOf: leavesOf(assessed), wasJudged, tools })
  const comparisons = compared.map(({ comparison }) => comparison)
  const known = baseline == null ? waived : applyBaseline(waived, { baseline, endpoints, comparisons, tools })
  // Nothing that a pull request brings excuses what it changes.
  const findings = [...known, ...ofChanges]
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: TOOL,
    startedAt: scan.startedAt,
    finishedAt: scan.finishedAt,
    outcome: outcomeOf(findings, failOn),
    summary: summarise(assessed, findings, scan.connections, now),
    policy: {
      presets: policy.presets,
      rules: reportRules(policy.rules, GRADABLE),
      overrides: policy.overrides.map(reportOverride),
      changes,
    },
    trustStores: [...stores.values()].map((store) => reportStore(store, now)),
    endpoints,
    comparisons,
    phase: scan.phase ?? null,
    awaited,
    findings,
  }
}

/** Environment against environment as the policy has it, address against address, and now against an earlier scan. */
function compareAll(
  endpoints: readonly AssessedEndpoint[],
  { policy, earlier, stores, ctLogs = CT_LOGS }: AssessOptions,
  tools: JudgeTools & OwnTools,
): ComparedAll {
  // One that is looked at for the sake of another alone is compared with that.
  const judged = endpoints.filter(({ isJudged }) => isJudged)
  const parts = [
    ...policy.compare.map((pair) => compareEnvironments(pair, endpoints, tools)),
    { compared: judged.flatMap((one) => compareAddresses(one, tools)), unpaired: [] },
    ...(earlier == null ? [] : [compareTimes(lookBack(earlier, { stores, ctLogs }), judged, tools)]),
  ]
  return {
    compared: parts.flatMap(({ compared }) => compared),
    unpaired: parts.flatMap(({ unpaired }) => unpaired),
  }
}

/** At the time of the earlier scan. */
function lookBack(
  { scan: { finishedAt, endpoints }, isWhole }: Earlier,
  known: { readonly stores: AssessOptions['stores']; readonly ctLogs: CtLogList },
): EarlierLook {
  const context = { ...known, now: new Date(finishedAt) }
  return { finishedAt, isWhole, endpoints: endpoints.map((one) => lookAt(one, context)) }
}

function judgeAwaited(awaited: Awaited, endpoints: readonly AssessedEndpoint[], tools: JudgeTools): Finding[] {
  return awaited.endpoints.flatMap((one) => {
    const placed = endpoints.find(
      ({ endpoint: { url, environment } }) => url === one.url && environment === one.environment,
    )
    if (placed === undefined) return []
    const { endpoint, settings } = placed
    const outcome = outcomeOfAwaited(one, awaited)
    return judge({ endpoint, address: null, settings }, [{ rule: NOT_SERVED, outcome }], tools)
  })
}

/** The leaf that was served where a finding was made. */
function leavesOf(endpoints: readonly AssessedEndpoint[]): (finding: Finding) => string | null {
  const keyOf = (url: string, environment: string | null, address: string | null): string =>
    JSON.stringify([url, environment, address])
  const leaves = new Map(
    endpoints.flatMap(({ endpoint: { url, environment }, targets }) =>
      targets.map(({ saved: { address }, facts: { certificates } }) => [
        keyOf(url, environment, address),
        certificates?.status === 'seen' ? (certificates.value.leaf?.sha256 ?? null) : null,
      ]),
    ),
  )
  return ({ endpoint, environment, address }) => leaves.get(keyOf(endpoint, environment, address)) ?? null
}
