/** What a server sent in clear after our hello, as far as it came. */
import { MalformedError } from '../malformed-error.ts'
import { readAll } from '../reader.ts'
import { readCertificateMessage } from './certificate-message.ts'
import { readCertificateRequest, type CertificateRequest } from './certificate-request.ts'
import { readCertificateStatus } from './certificate-status.ts'
import {
  HANDSHAKE_CERTIFICATE,
  HANDSHAKE_CERTIFICATE_REQUEST,
  HANDSHAKE_CERTIFICATE_STATUS,
  HANDSHAKE_SERVER_HELLO,
  HANDSHAKE_SERVER_HELLO_DONE,
  HANDSHAKE_SERVER_KEY_EXCHANGE,
  readHandshakes,
} from './handshake.ts'
import { CONTENT_ALERT, CONTENT_APPLICATION_DATA, CONTENT_HANDSHAKE, readRecords, type TlsRecord } from './record.ts'
import { readServerHello, type ServerHello } from './server-hello.ts'
import { readServerKeyExchange, type ServerKeyExchange } from './server-key-exchange.ts'

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
  /** DER of the stapled OCSP response. */
  readonly staple: Uint8Array | null
  readonly keyExchange: ServerKeyExchange | null
  /** null when no client certificate is asked for. */
  readonly certificateRequest: CertificateRequest | null
  /** The first fatal alert. */
  readonly alert: Alert | null
  /** Whether ServerHelloDone came: nothing more will come by itself. */
  readonly isComplete: boolean
  /** TLS 1.3: the records that only the handshake keys open. */
  readonly encrypted: readonly TlsRecord[]
}

/** OpenSSL gives up at five in a row (MAX_WARN_ALERT_COUNT); an honest server sends one at most. */
const MAX_WARNINGS = 32

/**
 * Reads as far as the bytes go.
 * @throws MalformedError
 */
export function readFlight(received: Uint8Array): Flight {
  const records = readRecords(received)
  const messages = readHandshakes(records.filter((r) => r.type === CONTENT_HANDSHAKE).map((r) => r.fragment))
  const find = <T>(type: number, read: (body: Uint8Array) => T): T | null => {
    const found = messages.find((message) => message.type === type)
    return found === undefined ? null : read(found.body)
  }
  const hello = find(HANDSHAKE_SERVER_HELLO, readServerHello)
  return {
    serverHello: hello,
    serverHelloMessage: messages.find(({ type }) => type === HANDSHAKE_SERVER_HELLO)?.message ?? null,
    certificates: find(HANDSHAKE_CERTIFICATE, readCertificateMessage),
    staple: find(HANDSHAKE_CERTIFICATE_STATUS, readCertificateStatus),
    keyExchange:
      hello === null
        ? null
        : find(HANDSHAKE_SERVER_KEY_EXCHANGE, (body) => readServerKeyExchange(body, hello.version, hello.suite)),
    certificateRequest:
      hello === null
        ? null
        : find(HANDSHAKE_CERTIFICATE_REQUEST, (body) => readCertificateRequest(body, hello.version)),
    alert: readFatalAlert(records),
    isComplete: messages.some(({ type }) => type === HANDSHAKE_SERVER_HELLO_DONE),
    encrypted: records.filter((record) => record.type === CONTENT_APPLICATION_DATA),
  }
}

/** Warnings (for instance unrecognized_name) are not an answer: the handshake goes on. */
function readFatalAlert(records: readonly TlsRecord[]): Alert | null {
  const alerts = records.filter(({ type }) => type === CONTENT_ALERT)
  if (alerts.length > MAX_WARNINGS) throw new MalformedError('Alert', `${String(alerts.length)} of them`, 0)
  for (const { fragment } of alerts) {
    // struct { AlertLevel level; AlertDescription description; } Alert;
    const alert = readAll('Alert', fragment, (r) => ({ fatal: r.u8() === 2, description: r.u8() }))
    if (alert.fatal) return alert
  }
  return null
}
