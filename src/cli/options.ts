/** The options that commands share, read into values. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { parseDuration } from '../core/window.ts'
import type { FailOn } from '../engine/judge.ts'
import { DEFAULT_NETWORK_OPTIONS, type NetworkOptions } from '../net/network.ts'
import { UsageError } from './io.ts'

export interface Parsed {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly positionals: readonly string[]
}

/** @param names of options that take a value */
export function parseOptions(args: readonly string[], names: readonly string[]): Parsed {
  const options: ParseArgsOptionsConfig = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { values: values as Record<string, string | undefined>, positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

export function readChoice<T extends string>(
  name: string,
  text: string | undefined,
  choices: readonly T[],
  fallback: T,
): T {
  if (text === undefined) return fallback
  const choice = choices.find((candidate) => candidate === text)
  if (choice === undefined)
    throw new UsageError(`--${name}: ${JSON.stringify(text)} found, expected ${choices.join(', ')}`)
  return choice
}

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never']

export const NETWORK_OPTIONS = ['timeout', 'concurrency', 'retries'] as const

/** `timeout` in seconds or as a duration of at most an hour, `concurrency` and `retries` as whole numbers. */
export function readNetworkOptions(
  read: (name: (typeof NETWORK_OPTIONS)[number]) => string | undefined,
): NetworkOptions {
  return {
    ...DEFAULT_NETWORK_OPTIONS,
    timeoutMs: readTimeout(read('timeout')) ?? DEFAULT_NETWORK_OPTIONS.timeoutMs,
    maxConnections: readCount('concurrency', read('concurrency'), 1, 1024) ?? DEFAULT_NETWORK_OPTIONS.maxConnections,
    retries: readCount('retries', read('retries'), 0, 10) ?? DEFAULT_NETWORK_OPTIONS.retries,
  }
}

function readCount(name: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined || text === '') return undefined
  const count = /^\d{1,4}$/.test(text) ? Number(text) : NaN
  if (!(count >= min && count <= max)) {
    throw new UsageError(
      `${name}: ${JSON.stringify(text)} found, expected a whole number from ${String(min)} to ${String(max)}`,
    )
  }
  return count
}

const MAX_TIMEOUT_MS = 3_600_000

function readTimeout(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const [, seconds] = /^(\d{1,4})s?$/.exec(text) ?? []
  const ms = seconds === undefined ? parseDuration(text) : Number(seconds) * 1000
  if (ms === undefined || ms <= 0 || ms > MAX_TIMEOUT_MS) {
    throw new UsageError(`timeout: ${JSON.stringify(text)} found, expected seconds ("10") up to an hour`)
  }
  return ms
}
