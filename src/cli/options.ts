/** The options that commands share, read into values. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Parsed as ParsedText } from '../config/parsed.ts'
import type { FailOn } from '../engine/judge.ts'
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

export function readChoice<T extends string, F>(
  name: string,
  text: string | undefined,
  choices: readonly T[],
  fallback: F,
): T | F {
  if (text === undefined) return fallback
  const choice = choices.find((candidate) => candidate === text)
  if (choice === undefined)
    throw new UsageError(`--${name}: ${JSON.stringify(text)} found, expected ${choices.join(', ')}`)
  return choice
}

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never']

export function readParsed<T>(name: string, parsed: ParsedText<T>): T {
  if ('mistake' in parsed) throw new UsageError(`--${name}: ${parsed.mistake}`)
  return parsed.value
}
