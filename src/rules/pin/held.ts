/** What callers have pinned, held against the keys of a chain. */
import type { Pins } from '../../core/endpoint.ts'
import type { Facts } from '../../core/facts.ts'

type Chain = Facts['servedKeys']['chains'][number]
type Way = Chain['ways'][number]
type PathKey = Way['keys'][number]

export function allPinsOf({ current, backup }: Pins): readonly string[] {
  return [...current, ...backup]
}

/** RFC 7469 section 2.6: one that is pinned will do. */
export function pinnedKeysOf({ keys }: Way, pins: readonly string[]): readonly PathKey[] {
  return keys.filter(({ sha256 }) => pins.includes(sha256))
}

/** The keys of all chains, each once. */
export function keysOf(chains: readonly Pick<Chain, 'ways'>[]): readonly PathKey[] {
  const keys = chains.flatMap(({ ways }) => ways.flatMap((way) => way.keys))
  return [...new Map(keys.map((key) => [key.sha256, key])).values()]
}

const MOST_SHOWN = 4

/** `sha256/BASE64`, as callers have them in their sources. */
export function pinOf(hex: string): string {
  return `sha256/${Buffer.from(hex, 'hex').toString('base64')}`
}

export function showPins(pins: readonly string[]): string {
  return shorten(pins.map(pinOf))
}

/** `sha256/BASE64 ("CN=Root")` */
export function showKeys(keys: readonly PathKey[]): string {
  return shorten(keys.map(({ subject, sha256 }) => `${pinOf(sha256)} ("${subject}")`))
}

function shorten(items: readonly string[]): string {
  const more = items.length - MOST_SHOWN
  return [...items.slice(0, MOST_SHOWN), ...(more > 0 ? [`${String(more)} more`] : [])].join(', ')
}

/** The keys as evidence. */
export function evidenceOfKeys(keys: readonly PathKey[]): { subject: string; pin: string; role: string }[] {
  return keys.map(({ subject, sha256, role }) => ({ subject, pin: pinOf(sha256), role }))
}
