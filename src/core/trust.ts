/** A set of trust anchors, handed to deductions: nothing in the middle reads a store by itself. */
export interface TrustStore {
  /** As the user named it: `mozilla`, or a path. */
  readonly name: string
  /** Where it came from and of which version, for people: "Node.js 24.21.0's copy of Mozilla's roots". */
  readonly source: string
  /** Of what it came with: `Node.js 24.21.0`, `2024.7.4`; null when nothing says it. */
  readonly version: string | null
  /**
   * The ISO day that its content is of, as well as can be known: its release where that is dated, else when its newest
   * root began, else when the file was written; null when nothing says it.
   */
  readonly date: string | null
  /** Names of the anchors that belong to it and were not to be had; empty where the store is read whole. */
  readonly missing: readonly string[]
  /** DER of each anchor. */
  readonly anchors: readonly Uint8Array[]
}

/** The trust stores that have a name; any other is a path to a file. */
export const NAMED_STORES = ['mozilla', 'chrome', 'system', 'java', 'certifi'] as const

export type NamedStore = (typeof NAMED_STORES)[number]

export function isNamedStore(name: string): name is NamedStore {
  return NAMED_STORES.some((known) => known === name)
}

/** Those that come with this program and its runtime, so that reading them cannot fail. */
export function isBuiltInStore(name: string): boolean {
  return name === 'mozilla' || name === 'chrome'
}

const STALE_AFTER_MONTHS = 18

/**
 * Whether roots that callers have since been given may not be in it yet, nor those gone that they no longer trust.
 * A store of no known date is not called so.
 */
export function isStale({ date }: Pick<TrustStore, 'date'>, now: Date): boolean {
  if (date === null) return false
  const limit = new Date(`${date}T00:00:00Z`)
  limit.setUTCMonth(limit.getUTCMonth() + STALE_AFTER_MONTHS)
  return now > limit
}
