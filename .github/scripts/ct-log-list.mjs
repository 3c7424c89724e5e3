// What a list of logs says of each, from a file in either of two forms:
// - Chrome's log_list.json, schema v3 (https://www.gstatic.com/ct/log_list/v3/log_list_schema.json);
// - the tables of a build of Chromium, [{ log_id, key, name, type: 1 | 2, operator }], which say nothing of states.
import { createHash } from 'node:crypto'

/** Of the logs in the tables of a build, those that Chrome's list calls retired; as of its version 92.1 of 2026-09-23. */
const RETIRED = new Map([['rKswcGzr7IQx9BPS9JFfER5CJEOx8qaMTzwrO6ceAsM=', '2026-02-28T00:00:00Z']])

/** What there is in place of a log of RFC 6962 for libraries that cannot do without one. */
const PLACEHOLDER = /^Bogus /

/** @returns {{ version: string | null, date: string | null, logs: readonly object[] }} as src/core/ct-log.ts has them */
export function readLogList(list) {
  const logs = Array.isArray(list) ? list.flatMap(logOfTables) : list.operators.flatMap(logsOfOperator)
  for (const { id, key, name } of logs) {
    const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64')
    if (hash !== id) throw new Error(`${name}: its id is not the SHA-256 of its key`)
  }
  return { version: list.version ?? null, date: list.log_list_timestamp?.slice(0, 10) ?? null, logs }
}

function logOfTables({ log_id: id, key, name, type, operator }) {
  if (PLACEHOLDER.test(name)) return []
  const since = RETIRED.get(id) ?? null
  const state = since === null ? 'current' : 'retired'
  return [{ id, key, name, operator, kind: kindOf(type), state, since }]
}

function kindOf(type) {
  if (type === 1) return 'rfc6962'
  if (type === 2) return 'static'
  throw new Error(`no type ${type} is known`)
}

function logsOfOperator({ name: operator, logs = [], tiled_logs: tiled = [] }) {
  return [
    ...logs.flatMap((log) => logOfList(log, operator, 'rfc6962')),
    ...tiled.flatMap((log) => logOfList(log, operator, 'static')),
  ]
}

/** One without a state has not asked any client to know it, and one for tests never will. */
function logOfList(log, operator, kind) {
  const { description: name, log_id: id, key, state, log_type: type, temporal_interval: interval } = log
  if (state === undefined || type === 'test' || PLACEHOLDER.test(name)) return []
  const [[word, { timestamp: since }]] = Object.entries(state)
  const previous = (log.previous_operators ?? [])
    .map(({ name: before, end_time: until }) => ({ name: before, until }))
    .sort((one, other) => Date.parse(one.until) - Date.parse(other.until))
  return [
    {
      id,
      key,
      name,
      operator,
      ...(previous.length > 0 ? { previousOperators: previous } : {}),
      kind,
      state: word,
      since,
      ...(interval === undefined ? {} : { interval: { start: interval.start_inclusive, end: interval.end_exclusive } }),
    },
  ]
}
