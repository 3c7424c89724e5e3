/** Settings as a policy file writes them, for people. */
import type { OnInconclusive, RuleSetting, Setter } from './policy.ts'
import type { PolicyChange } from './report.ts'
import type { Params } from './rule.ts'

/** `error`, or `error [7d, 10%], warning [30d]`. */
export function describeSeverity(severity: RuleSetting['severity']): string {
  if (typeof severity === 'string') return severity
  return Object.entries(severity)
    .map(([level, limits]) => `${level} [${limits.map(({ text }) => text).join(', ')}]`)
    .join(', ')
}

export function describeOnInconclusive(onInconclusive: OnInconclusive): string {
  return typeof onInconclusive === 'string' ? onInconclusive : `fail-after ${String(onInconclusive.failAfter)}`
}

export function describeParam(value: Params[string]): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value)
}

/** `error became off`; null before: it is new; null after: it is gone. */
export function describeChange({ before, after }: Pick<PolicyChange, 'before' | 'after'>): string {
  if (before === null) return `new, ${after ?? ''}`
  return after === null ? `gone, it was ${before}` : `${before} became ${after}`
}

/** `recommended@1`, `.github/tls-gate.yml:12`. */
export function describeSetter(setter: Setter): string {
  return typeof setter === 'string' ? setter : `${setter.file}:${String(setter.line)}`
}

/** `minRsaBits` as `min-rsa-bits`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
