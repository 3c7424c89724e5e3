/**
 * Spans of time as users write them, and windows before a deadline.
 *
 * A window lists limits in days and in per cent of a lifetime, and is entered when **every** limit is crossed:
 * 30 days is no reason to worry about a certificate that lives for six, nor is a third about one that lives for a year.
 */

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const

export const DAY_MS = UNIT_MS.d

/** `30d`, `12h`, `90m`, `2w` in milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})(m|h|d|w)$/.exec(text) ?? []
  if (count === undefined || unit === undefined) return undefined
  return Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS]
}

/** `10`, `10s` or a duration, more than nothing and `maxMs` at most; in milliseconds. */
export function parseSeconds(text: string, maxMs: number): number | undefined {
  const [, seconds] = /^(\d{1,5})s?$/.exec(text) ?? []
  const ms = seconds === undefined ? parseDuration(text) : Number(seconds) * 1000
  return ms !== undefined && ms > 0 && ms <= maxMs ? ms : undefined
}

export type Limit =
  { readonly text: string; readonly ms: number } | { readonly text: string; readonly fraction: number }

/** `30d` or `33%`; undefined for anything else. A per cent is of the whole lifetime, 0 to 100. */
export function parseLimit(text: string): Limit | undefined {
  const [, percent] = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text) ?? []
  if (percent !== undefined) {
    const fraction = Number(percent) / 100
    return fraction > 1 ? undefined : { text, fraction }
  }
  const ms = parseDuration(text)
  return ms === undefined ? undefined : { text, ms }
}

/** Time left of a lifetime, both in milliseconds. */
export interface Remaining {
  readonly ms: number
  readonly ofMs: number
}

export function isInside(remaining: Remaining, window: readonly Limit[]): boolean {
  return (
    window.length > 0 &&
    window.every((limit) => ('ms' in limit ? remaining.ms < limit.ms : remaining.ms < limit.fraction * remaining.ofMs))
  )
}
