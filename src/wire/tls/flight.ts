/** What a server sent in clear after our hello, as far as it came. */
import { readAll } from '../reader.ts'
import { readCertificateMessage } from './certificate-message.ts'
import {
  HANDSHAKE_CERTIFICATE,
  HANDSHAKE_SERVER_HELLO,
  HANDSHAKE_SERVER_HELLO_DONE,
  readHandshakes,
  type Handshake,
} from './handshake.ts'
import { CONTENT_ALERT, CONTENT_APPLICATION_DATA, CONTENT_HANDSHAKE, readRecords, type TlsRecord } from './record.ts'
import { readServerHello, type ServerHello } from './server-hello.ts'

export interface Alert {
  readonly fatal: boolean
  readonly description: number
}

export interface Flight {
  readonly serverHello: ServerHello | null
  /** ServerHello as it goes into the transcript hash, header included. */
  readonly serverHelloMessage: Uint8Array | null
  /** DER in the order sent; null when no Certificate message came in clear (TLS 1.3, anonymous suites, or not yet). */
  readonly certificates: readonly Uint8Array[] | null
  /** The first fatal alert. */
  readonly alert: Alert | null
  /** Whether ServerHelloDone came: nothing more will come by itself. */
  readonly isComplete: boolean
  /** TLS 1.3: the records that only the handshake keys open. */
  readonly encrypted: readonly TlsRecord[]
}

/**
 * Reads as far as the bytes go.
 * @throws MalformedError
 */
export function readFlight(received: Uint8Array): Flight {
  const records = readRecords(received)
  const messages = readHandshakes(records.filter((r) => r.type === CONTENT_HANDSHAKE).map((r) => r.fragment))
  const hello = messages.find((message) => message.type === HANDSHAKE_SERVER_HELLO)
  const certificate = messages.find((message) => message.type === HANDSHAKE_CERTIFICATE)
  return {
    serverHello: hello === undefined ? null : readServerHello(hello.body),
    serverHelloMessage: hello?.message ?? null,
    certificates: certificate === undefined ? null : readCertificateMessage(certificate.body),
    alert: readFatalAlert(records),
    isComplete: messages.some((message: Handshake) => message.type === HANDSHAKE_SERVER_HELLO_DONE),
    encrypted: records.filter((record) => record.type === CONTENT_APPLICATION_DATA),
  }
}

/** Warnings (for instance unrecognized_name) are not an answer: the handshake goes on. */
function readFatalAlert(records: readonly TlsRecord[]): Alert | null {
  for (const record of records) {
    if (record.type !== CONTENT_ALERT) continue
    // struct { AlertLevel level; AlertDescription description; } Alert;
    const alert = readAll('Alert', record.fragment, (r) => ({ fatal: r.u8() === 2, description: r.u8() }))
    if (alert.fatal) return alert
  }
  return null
}
