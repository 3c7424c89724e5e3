/** The part of a TLS 1.3 server's flight that its handshake keys protect: RFC 8446 sections 4.3, 4.4 and 5.2. */
import { MalformedError } from '../malformed-error.ts'
import { readAll } from '../reader.ts'
import { HANDSHAKE_FINISHED, readHandshakes, type Handshake } from './handshake.ts'
import { CONTENT_ALERT, CONTENT_HANDSHAKE, type TlsRecord } from './record.ts'
import type { RecordProtection } from './record-protection.ts'

export interface EncryptedFlight {
  /** Complete ones, up to Finished. */
  readonly messages: readonly Handshake[]
  /** The alert that it ends with instead of Finished. */
  readonly alert: number | null
  /** What came after Finished, under the next keys. */
  readonly rest: readonly TlsRecord[]
}

/**
 * Opens the records up to the one that holds Finished: what a server sends after it (tickets, data) has other keys.
 * @param keys the server's handshake keys, fresh
 * @throws MalformedError when a record does not open
 */
export function readEncryptedFlight(keys: RecordProtection, records: readonly TlsRecord[]): EncryptedFlight {
  const fragments: Uint8Array[] = []
  for (const [index, record] of records.entries()) {
    const opened = keys.open(record)
    if (opened === null) {
      throw new MalformedError('TLSCiphertext', 'the record does not open with the handshake keys', 0)
    }
    const { type, content } = opened
    if (type === CONTENT_ALERT) {
      // struct { AlertLevel level; AlertDescription description; } Alert;
      const alert = readAll('Alert', content, (r) => ({ level: r.u8(), description: r.u8() }))
      return { messages: readHandshakes(fragments), alert: alert.description, rest: records.slice(index + 1) }
    }
    if (type !== CONTENT_HANDSHAKE) continue
    fragments.push(content)
    const messages = readHandshakes(fragments)
    if (messages.at(-1)?.type === HANDSHAKE_FINISHED) return { messages, alert: null, rest: records.slice(index + 1) }
  }
  return { messages: readHandshakes(fragments), alert: null, rest: [] }
}
