/** Whether the timestamps are enough for the clients that ask for them, each by its own policy. */
import type { CtLogList } from '../core/ct-log.ts'
import { defineDeduction, type DeductionContext } from '../core/deduction.ts'
import { gap, seen } from '../core/observed.ts'
import { DAY_MS } from '../core/window.ts'
import { CT_POLICIES, type CountedSct, type CtPolicy, type Lifetime } from '../pki/ct-policy.ts'
import type { Timestamp, Timestamps } from './timestamps.ts'

declare module '../core/facts.ts' {
  interface Facts {
    certificateTransparency: CertificateTransparency
  }
}

export interface CertificateTransparency {
  /** The ISO day that the list of logs is of that it was judged by. */
  readonly listDate: string
  /** Empty where no client asks: there is no certificate, or it is of a private CA. */
  readonly policies: readonly PolicyVerdict[]
}

export interface PolicyVerdict {
  readonly policy: CtPolicy['name']
  /** `unknown`: there may be enough, and what was seen or is known of the logs does not tell. */
  readonly verdict: 'complies' | 'violates' | 'unknown'
  /** null where it complies. */
  readonly reason: string | null
}

export default defineDeduction({
  fact: 'certificateTransparency',
  reads: ['certificates', 'timestamps'],
  deduce({ certificates: { leaf }, timestamps }, { now, ctLogs }) {
    if (leaf === null || !timestamps.isPublic) return seen({ listDate: ctLogs.date, policies: [] })
    const policies = CT_POLICIES.map((policy) => judgePolicy(policy, timestamps, leaf, { now, ctLogs }))
    return seen(
      { listDate: ctLogs.date, policies },
      policies.flatMap(({ policy, verdict, reason }) =>
        verdict === 'unknown'
          ? [gap(`what ${policy} asks for`, { code: 'unsupported', detail: reason ?? '', whose: 'us' })]
          : [],
      ),
    )
  },
})

type Known = Pick<DeductionContext, 'now' | 'ctLogs'>

/** Of what each handshake brings, the worst. */
function judgePolicy(policy: CtPolicy, all: Timestamps, lifetime: Lifetime, known: Known): PolicyVerdict {
  const views =
    all.versions.length === 0
      ? [all.timestamps]
      : all.versions.map((wanted) => all.timestamps.filter(({ version }) => version === null || version === wanted))
  const verdicts = views.map((view) => judgeView(policy, view, all.isComplete, lifetime, known))
  return (
    verdicts.find(({ verdict }) => verdict === 'violates') ??
    verdicts.find(({ verdict }) => verdict === 'unknown') ?? { policy: policy.name, verdict: 'complies', reason: null }
  )
}

function judgeView(
  policy: CtPolicy,
  view: readonly Timestamp[],
  isComplete: boolean,
  lifetime: Lifetime,
  { now, ctLogs }: Known,
): PolicyVerdict {
  const { name } = policy
  const known = view.filter(({ status }) => status === 'valid').map(countedAs)
  const wanting = policy.findShortfall(known, lifetime)
  if (wanting === null) {
    return isListStale(ctLogs, now)
      ? {
          policy: name,
          verdict: 'unknown',
          reason: `${nameOf(ctLogs)} is too old to say which logs are still approved`,
        }
      : { policy: name, verdict: 'complies', reason: null }
  }
  const open = view.filter(({ status }) => status === 'unknown-log' || status === 'unchecked')
  const atBest = [...known, ...open.map(countedAs), ...(isComplete ? [] : UNSEEN)]
  if (policy.findShortfall(atBest, lifetime) !== null) return { policy: name, verdict: 'violates', reason: wanting }
  const doubt =
    open.length > 0 ? `${String(open.length)} more could not be checked by ${nameOf(ctLogs)}` : 'not all could be seen'
  return { policy: name, verdict: 'unknown', reason: `${wanting}, but ${doubt}` }
}

function nameOf({ date }: CtLogList): string {
  return `the list of logs of ${date}`
}

/** As old as Chrome lets its own list become before it ceases to ask for timestamps. */
const STALE_AFTER_DAYS = 70

function isListStale({ date }: CtLogList, now: Date): boolean {
  return now.getTime() - Date.parse(date) >= STALE_AFTER_DAYS * DAY_MS
}

/** What is not known of it is taken to be as good as can be. */
function countedAs({ source, logId, log, at }: Timestamp): CountedSct {
  return { ...bestOf(logId ?? ''), source, timestamp: at ?? 0, ...log }
}

function bestOf(logId: string): CountedSct {
  return {
    source: 'handshake',
    logId,
    operator: `the operator of ${logId}`,
    kind: 'rfc6962',
    state: 'current',
    since: null,
    timestamp: 0,
  }
}

/** As many as any policy asks for. */
const UNSEEN = [bestOf('one that was not seen'), bestOf('another that was not seen')]
