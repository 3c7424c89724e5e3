import type { Facts } from '../../core/facts.ts'

type Timestamp = Facts['timestamps']['timestamps'][number]

/** `in the certificate, of Google 'Argon2026h2' log (Google), 2026-02-01T00:00:00.000Z: valid`. */
export function describeTimestamp({ source, version, log, logId, at, leafIndex, status, reason }: Timestamp): string {
  const where = `${PLACES[source]}${version === null ? '' : ` of ${version}`}`
  const of = log === null ? (logId ?? 'no known log') : `${log.name} (${log.operator})`
  const time = at === null || at > LAST_DATE_MS ? '' : `, ${new Date(at).toISOString()}`
  const place = leafIndex === null ? '' : `, entry ${String(leafIndex)}`
  return `${where}, of ${of}${place}${time}: ${status}${reason === null ? '' : `, ${reason}`}`
}

/** Of the largest number that a Date takes. */
const LAST_DATE_MS = 8_640_000_000_000_000

export const PLACES = {
  certificate: 'in the certificate',
  handshake: 'in the handshake',
  staple: 'in the staple',
} as const
