/** Values and quantities in words. What comes out of `describeJson` may hold a stranger's text: escape it. */
import type { Json } from '../../core/json.ts'
import type { ReportPhase } from '../../core/phase.ts'
import { cut } from '../escape/visible.ts'
import type { EndpointSight } from './seen.ts'

const MAX_STRING = 300
const MAX_ITEMS = 20
const MAX_DEPTH = 3
const MAX_VERSION = 20

/** Evidence on one line: `TLSv1, TLSv1.1`, `bits: 1024, curve: none`. Long lists and texts are cut, and say so. */
export function describeJson(value: Json): string {
  return describe(value, 0)
}

function describe(value: Json, depth: number): string {
  if (value === null) return 'none'
  if (typeof value === 'string') return value === '' ? '""' : cut(value, MAX_STRING)
  if (typeof value !== 'object') return String(value)
  if (depth > MAX_DEPTH) return '…'
  const isArray = Array.isArray(value)
  const parts = isArray
    ? value.slice(0, MAX_ITEMS).map((item: Json) => describe(item, depth + 1))
    : Object.entries(value)
        .slice(0, MAX_ITEMS)
        .map(([key, item]) => `${cut(key, MAX_STRING)}: ${describe(item, depth + 1)}`)
  const more = (isArray ? value.length : Object.keys(value).length) - parts.length
  if (more > 0) parts.push(`and ${String(more)} more`)
  if (parts.length === 0) return 'none'
  const text = parts.join(', ')
  return depth === 0 ? text : isArray ? `[${text}]` : `{${text}}`
}

/** `a, b and 3 more`: at most `max` of the items, each shown in its own way. */
export function listed(items: readonly string[], max: number, show: (item: string) => string): string {
  const more = items.length - max
  return items.slice(0, max).map(show).join(', ') + (more > 0 ? ` and ${String(more)} more` : '')
}

/** `1 error`, `2 errors`, `3 addresses`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${String(count)} ${count === 1 ? singular : plural}`
}

/** `TLSv1.2, TLSv1.3`, and at how many of its addresses not all could be seen. */
export function describeVersions({ versions, unseenTargets }: EndpointSight, targets: number): string {
  const shown = versions.map((version) => cut(version, MAX_VERSION)).join(', ')
  if (unseenTargets === 0) return shown === '' ? 'none accepted' : shown
  const unseen = `could not see all at ${String(unseenTargets)} of ${counted(targets, 'address', 'addresses')}`
  return shown === '' ? (unseenTargets === targets ? 'could not see' : unseen) : `${shown} (${unseen})`
}

/** `before-deploy`, and which environments it leaves out. */
export function describePhase({ name, left }: ReportPhase): string {
  return left.length === 0 ? name : `${name}, in which these are not judged: ${left.join(', ')}`
}

/** `4.2 s`, `1 min 12 s`; undefined when either time cannot be read. */
export function describeSpan(startedAt: string, finishedAt: string): string | undefined {
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  if (Number.isNaN(seconds)) return undefined
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`
}

/** `expires in 12 days`, `expired 3 days ago`; the days may have decimals. */
export function describeExpiry(days: number): string {
  return `${days < 0 ? 'expired' : 'expires'} ${describeDays(days)}`
}

/** `in 12 days`, `3 days ago`. */
export function describeDays(days: number): string {
  return days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`
}
