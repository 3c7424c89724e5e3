/** Whether one setting lets something pass that another refuses. Where that cannot be told the answer is yes. */
import { rankOf, SEVERITIES, type OnInconclusive, type RuleSetting, type Windows } from '../core/policy.ts'
import type { Params } from '../core/rule.ts'
import type { Limit } from '../core/window.ts'

export function isWeakerSeverity(before: RuleSetting['severity'], after: RuleSetting['severity']): boolean {
  if (before === 'off') return false
  if (after === 'off') return true
  if (typeof before === 'string' && typeof after === 'string') return rankOf(after) > rankOf(before)
  if (typeof before === 'string' || typeof after === 'string') return true
  return SEVERITIES.some((level, rank) => {
    const window = before[level]
    return window !== undefined && !SEVERITIES.slice(0, rank + 1).some((graver) => includes(after[graver], window))
  })
}

/** Whether whatever is inside the other window is inside this one: each of its limits is no nearer than one of the other. */
function includes(window: Windows[keyof Windows], other: readonly Limit[]): boolean {
  return window?.every((limit) => other.some((one) => isNoNearer(limit, one))) === true
}

function isNoNearer(limit: Limit, than: Limit): boolean {
  if ('ms' in limit) return 'ms' in than && limit.ms >= than.ms
  return 'fraction' in than && limit.fraction >= than.fraction
}

export function isWeakerOnInconclusive(before: OnInconclusive, after: OnInconclusive): boolean {
  return runsUntilFail(after) > runsUntilFail(before) || (before === 'warn' && after === 'ignore')
}

function runsUntilFail(onInconclusive: OnInconclusive): number {
  if (typeof onInconclusive === 'object') return onInconclusive.failAfter
  return onInconclusive === 'fail' ? 1 : Number.POSITIVE_INFINITY
}

/** Lists of what may be: a longer one lets more pass, and an empty one lets everything. */
const ALLOWING = /^(?:allow|allowed|types|curves)$/
/** Lists of what may not be. */
const REFUSING = /^(?:deny|weak|kinds|deprecated)$/

/**
 * @param name in code: `minRsaBits`; what its first word says of numbers, its whole of lists, and a yes of how much is
 * asked for, holds for every rule
 */
export function isWeakerParam(name: string, before: Params[string], after: Params[string]): boolean {
  if (typeof before === 'boolean' && typeof after === 'boolean') return before && !after
  if (typeof before === 'number' && typeof after === 'number') {
    if (name.startsWith('min')) return after < before
    if (name.startsWith('max')) return mostOf(after) > mostOf(before)
  }
  if (typeof before === 'object' && typeof after === 'object') {
    if (REFUSING.test(name)) return before.some((one) => !after.includes(one))
    if (ALLOWING.test(name) && before.length === 0) return false
    if (ALLOWING.test(name)) return after.length === 0 || after.some((one) => !before.includes(one))
  }
  return true
}

/** A most of 0 is none. */
function mostOf(value: number): number {
  return value <= 0 ? Number.POSITIVE_INFINITY : value
}
