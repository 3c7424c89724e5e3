/** A gate that cannot be lowered from inside: what a pull request changes of the policy that it is judged by. */
import type { NamedText } from '../config/resolve-policy.ts'
import type { Allowance } from '../core/allowance.ts'
import { describeChange } from '../core/describe-setting.ts'
import type { Origin } from '../core/endpoint.ts'
import type { Finding, PolicyChange } from '../core/report.ts'
import { ownFinding, type OwnTools } from '../engine/own-finding.ts'
import { policyChanges } from '../engine/policy-changes.ts'
import { NOTHING_WRITTEN, readConfiguration, UNCOUNTED, type Configuration, type Written } from './configure.ts'
import { digest } from './digest.ts'
import { GRADABLE } from './gradable.ts'

/** What the pull request is based on. */
export interface Base {
  /** null: there was no gate yet. Rejects with an Error of one sentence, or a ConfigError, when it cannot be read. */
  readonly read: () => Promise<Written | null>
  /** Asked when something is weaker. */
  readonly findAllowance: () => Promise<Allowance>
}

export interface Guarded {
  readonly changes: readonly PolicyChange[]
  readonly findings: readonly Finding[]
}

/** @param brought the policy file of the pull request, null when it has none */
export async function guardPolicy(head: Configuration, brought: NamedText | null, base: Base): Promise<Guarded> {
  let written: Written | null
  let before: Configuration
  try {
    written = await base.read()
    if (written === null) return { changes: [], findings: [] }
    before = await readConfiguration({ ...written, state: UNCOUNTED })
  } catch (error) {
    return unreadable(error, brought, base)
  }
  const raw = policyChanges(before, head)
  const isWeaker = raw.some((change) => change.isWeaker)
  const allowance = isWeaker ? await base.findAllowance() : NOBODY
  const placeOf = placesIn(written.policyFile, brought)
  const changes = raw.map(({ stood, ...change }) => ({
    ...change,
    origin: change.origin ?? placeOf(stood),
    allowedBy: change.isWeaker ? allowance.by : null,
  }))
  // By the settings of the base: those that the pull request brings could switch it off.
  const tools: OwnTools = { gradable: GRADABLE, settings: before.policy.rules, digest }
  return {
    changes,
    findings: changes
      .filter((change) => change.isWeaker && change.allowedBy === null)
      .flatMap((change) => weakened(change, allowance, tools)),
  }
}

const NOBODY: Allowance = { by: null, trouble: null }

function weakened(change: PolicyChange, { trouble }: Allowance, tools: OwnTools): Finding[] {
  const { subject, before, after, origin } = change
  return ownFinding(
    'policy/weakened',
    {
      endpoint: '',
      environment: null,
      origin,
      message: `${subject}: ${describeChange(change)}`,
      evidence: {
        observed: `${subject}: ${after ?? 'gone'}`,
        required: before ?? 'not there',
        ...(trouble === null ? {} : { allowance: trouble }),
      },
    },
    tools,
  )
}

/** Where something stood that is gone: the last line above it that still stands, and stands there once. */
function placesIn(before: NamedText | null, after: NamedText | null): (stood: Origin | null) => Origin | null {
  if (before === null || after === null) return () => null
  const old = before.text.split('\n')
  const kept = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, line] of after.text.split('\n').entries()) {
    if (kept.has(line)) repeated.add(line)
    kept.set(line, index + 1)
  }
  return (stood) => {
    if (stood?.file !== before.file) return null
    const above = old.slice(0, stood.line - 1)
    const last = above.findLast((line) => line.trim() !== '' && kept.has(line) && !repeated.has(line))
    return { file: after.file, line: last === undefined ? 1 : (kept.get(last) ?? 1), column: 1 }
  }
}

/** What could not be compared is not a pass, unless somebody allows it: else a base that is broken could never be mended. */
async function unreadable(error: unknown, brought: NamedText | null, base: Base): Promise<Guarded> {
  const reason = (error instanceof Error ? error.message : String(error)).replaceAll('\n', '; ')
  const allowance = await base.findAllowance()
  const change: PolicyChange = {
    subject: 'the policy of the base',
    before: 'readable',
    after: `not readable: ${reason}`,
    isWeaker: true,
    origin: brought === null ? null : { file: brought.file, line: 1, column: 1 },
    allowedBy: allowance.by,
  }
  if (allowance.by !== null) return { changes: [change], findings: [] }
  const { policy } = await readConfiguration({ ...NOTHING_WRITTEN, mayLackEndpoints: true })
  const tools: OwnTools = { gradable: GRADABLE, settings: policy.rules, digest }
  const about = {
    endpoint: '',
    environment: null,
    origin: change.origin,
    message: `the policy of the base cannot be read, so nobody knows whether it is weakened: ${reason}`,
    evidence: {
      observed: reason,
      required: 'the policy of the base',
      ...(allowance.trouble === null ? {} : { allowance: allowance.trouble }),
    },
  }
  const findings = ownFinding('policy/weakened', about, tools)
  return { changes: [change], findings: findings.map((finding) => ({ ...finding, verdict: 'inconclusive' })) }
}
