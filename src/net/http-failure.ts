/** What Node says of an exchange of HTTP over TLS, as failures of ours. */
import { failed, type Failed } from '../core/observed.ts'
import { failureOf } from './failures.ts'

export const MAX_HEADER_BYTES = 65_536

export function httpFailureOf(error: Error): Failed {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'HPE_HEADER_OVERFLOW') {
    return failed('limit', `the head of the HTTP answer is over ${String(MAX_HEADER_BYTES)} bytes`, 'peer')
  }
  if (code.startsWith('HPE_')) return failed('malformed', `not an HTTP answer: ${error.message} (${code})`, 'peer')
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') {
    return failed('unsupported', `Node's TLS could not agree with the server: ${error.message}`, 'us')
  }
  // Node says ECONNRESET of an orderly close too ("socket hang up"), but names no system call then.
  const wasClosed = code === 'ECONNRESET' && !('syscall' in error)
  return code === '' || wasClosed ? failed('closed', `no HTTP answer: ${error.message}`, 'peer') : failureOf(error)
}
