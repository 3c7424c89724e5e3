/** What certificates and keys are known by in every list of them. */
import { createHash } from 'node:crypto'

/** Lower-case hex of the SHA-256. */
export function fingerprintOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex')
}
