/** JSON that a stranger sent, and the values in it that more than one format has. */
import { MalformedError } from './malformed-error.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/**
 * @param what it was to be, for the error
 * @throws MalformedError
 */
export function parseJson(what: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new MalformedError(what, 'no JSON', 0)
    throw error
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** RFC 3339 section 5.6, but for leap seconds, which no clock here has. */
const TIMESTAMP =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/** Milliseconds since 1970; null for what is no timestamp, or of a day that there is not. */
export function parseTimestamp(value: unknown): number | null {
  const day = typeof value === 'string' ? TIMESTAMP.exec(value)?.groups?.day : undefined
  if (typeof value !== 'string' || day === undefined) return null
  const midnight = new Date(`${day}T00:00:00Z`)
  // Some parsers read the 31st of a month of 30 days as the first of the next.
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null
  return Date.parse(value.toUpperCase())
}
