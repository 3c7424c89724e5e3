/** Findings of the engine's own: about the policy rather than about what was looked at. */
import type { Settings, Severity } from '../core/policy.ts'
import { SEVERITIES } from '../core/policy.ts'
import type { Finding } from '../core/report.ts'
import type { Gradable } from '../core/rule.ts'
import { isInside, type Remaining } from '../core/window.ts'

export interface OwnTools {
  readonly gradable: readonly Gradable[]
  readonly settings: Settings
  readonly digest: (text: string) => string
}

export type About = Pick<Finding, 'endpoint' | 'environment' | 'origin' | 'message' | 'evidence'> & {
  /** Of a rule that measures. */
  readonly remaining?: Remaining
}

/** At the severity that the policy gives it; none when that is off. */
export function ownFinding(id: string, { remaining, ...about }: About, tools: OwnTools): Finding[] {
  const rule = tools.gradable.find((candidate) => candidate.id === id)
  const severity = severityOf(tools.settings.get(id)?.severity ?? 'off', remaining)
  if (rule === undefined || severity === null) return []
  const { endpoint, environment, evidence } = about
  return [
    {
      rule: id,
      severity,
      verdict: 'fail',
      address: null,
      breaks: [],
      fix: rule.fix,
      cites: rule.cites,
      fingerprint: tools.digest(JSON.stringify([id, endpoint, environment, evidence.observed ?? null])),
      waived: null,
      inBaseline: false,
      ...about,
    },
  ]
}

type Graded = NonNullable<ReturnType<Settings['get']>>['severity']

function severityOf(severity: Graded, remaining: Remaining | undefined): Severity | null {
  if (severity === 'off') return null
  if (typeof severity === 'string') return severity
  if (remaining === undefined) return null
  return SEVERITIES.find((level) => isInside(remaining, severity[level] ?? [])) ?? null
}
