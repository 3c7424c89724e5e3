/** A gate that cannot be lowered from inside: what a pull request changes of the policy that it is judged by. */
import type { NamedText } from '../config/resolve-policy.ts'
import type { Allowance } from '../core/allowance.ts'
import type { Origin } from '../core/endpoint.ts'
import type { Finding, PolicyChange } from '../core/report.ts'
import { ownFinding, type OwnTools } from '../engine/own-finding.ts'
import { policyChanges } from '../engine/policy-changes.ts'
import { digest } from './assess.ts'
import { NOTHING_WRITTEN, readConfiguration, type Configuration, type Written } from './configure.ts'
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
    before = await readConfiguration(written)
  } catch (error) {
    return unreadable(error, brought)
  }
  const raw = policyChanges(before, head)
  const isWeaker = raw.some((change) => change.isWeaker)
  const allowance = isWeaker ? await base.findAllowance() : { by: null, trouble: null }
  const changes = raw.map(({ stood, ...change }) => ({
    ...change,
    origin: change.origin ?? placeOf(stood, written.policyFile, brought),
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

function weakened(
  { subject, before, after, origin }: PolicyChange,
  { trouble }: Allowance,
  tools: OwnTools,
): Finding[] {
  return ownFinding(
    'policy/weakened',
    {
      endpoint: '',
      environment: null,
      origin,
      message: `${subject}: ${describeChange(before, after)}`,
      evidence: {
        observed: `${subject}: ${after ?? 'gone'}`,
        required: before ?? 'not there',
        ...(trouble === null ? {} : { allowance: trouble }),
      },
    },
    tools,
  )
}

function describeChange(before: string | null, after: string | null): string {
  if (before === null) return `new, ${after ?? ''}`
  return after === null ? `gone, it was ${before}` : `${before} became ${after}`
}

/** Where something stood that is gone: the line of the new text that follows what still stands before it. */
function placeOf(stood: Origin | null, before: NamedText | null, after: NamedText | null): Origin | null {
  if (stood === null || before === null || after === null || stood.file !== before.file) return null
  const kept = after.text.split('\n')
  const above = before.text.split('\n').slice(0, stood.line - 1)
  const last = above.findLast(
    (line) => line.trim() !== '' && kept.indexOf(line) === kept.lastIndexOf(line) && kept.includes(line),
  )
  return { file: after.file, line: last === undefined ? 1 : kept.indexOf(last) + 1, column: 1 }
}

/** What could not be compared is not a pass. */
async function unreadable(error: unknown, brought: NamedText | null): Promise<Guarded> {
  const reason = error instanceof Error ? error.message : String(error)
  const { policy } = await readConfiguration({ ...NOTHING_WRITTEN, mayLackEndpoints: true })
  const message = `the policy of the base cannot be read, so nobody knows whether it is weakened: ${reason}`
  const about = {
    endpoint: '',
    environment: null,
    origin: brought === null ? null : { file: brought.file, line: 1, column: 1 },
    message,
    evidence: { observed: reason, required: 'the policy of the base' },
  }
  const tools: OwnTools = { gradable: GRADABLE, settings: policy.rules, digest }
  const findings = ownFinding('policy/weakened', about, tools)
  return { changes: [], findings: findings.map((finding) => ({ ...finding, verdict: 'inconclusive' })) }
}
