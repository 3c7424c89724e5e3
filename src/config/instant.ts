/** A moment as ISO 8601 and RFC 3339 write it. */
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/i

/** Without a zone it is UTC, and without a time of day midnight: what comes out depends on no machine. */
export function parseInstant(text: string): Parsed<Date> {
  const [, date = '', time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? []
  const midnight = new Date(`${date}T00:00Z`)
  const instant = new Date(`${date}T${time}${zone.toUpperCase()}`)
  // Date takes 31 February for 3 March: only what reads back the same is a date.
  const isDate = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date)
  return isDate && !Number.isNaN(instant.getTime())
    ? parsed(instant)
    : mistaken(`${quote(text)} found, expected a time such as 2026-03-01T12:00:00Z`)
}
