/** What the operating system and Node say of a connection, as failures of ours. */
import { failed, type Failed } from '../core/observed.ts'

/** Codes that say something of the far end or the way to it; all others are our own trouble (too many files, no permission). */
export function failureOf(error: unknown): Failed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const text = error instanceof Error ? error.message : String(error)
  switch (code) {
    case 'ECONNREFUSED':
      return failed('refused', 'the connection was refused: nothing listens on the port', 'peer')
    case 'ECONNRESET':
    case 'EPIPE':
      return failed('reset', 'the connection was reset', 'network')
    case 'ETIMEDOUT':
      return failed('timeout', 'the connection timed out', 'network')
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EHOSTDOWN':
      return failed('unreachable', `no route to the address (${code})`, 'network')
    case 'ENOTFOUND':
    case 'ENODATA':
      return failed('name-not-found', 'the name does not resolve', 'network')
    case 'EAI_AGAIN':
    case 'ESERVFAIL':
      return failed('name-not-found', `the resolver could not answer (${code})`, 'network')
    default:
      return failed('internal', code === '' ? text : `${text} (${code})`, 'us')
  }
}
