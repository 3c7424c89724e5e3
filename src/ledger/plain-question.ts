/** A hello as an old client without tickets and with compression sends it: what two probes ask with one connection. */
import type { Answer, Ledger } from './ledger.ts'
import { findNewestLegacy } from './survey.ts'
import type { ProtocolVersion } from '../spec/versions.ts'

/** DEFLATE (RFC 3749), LZS (RFC 3943), none. */
const METHODS: readonly number[] = [1, 64, 0]

/** null when no version below TLS 1.3 is accepted. */
export async function askPlainly(
  ledger: Ledger,
): Promise<{ readonly version: ProtocolVersion; readonly answer: Answer } | null> {
  const newest = await findNewestLegacy(ledger)
  if (newest === null) return null
  const { version, entry } = newest
  const { suites } = entry.question
  return { version, answer: await ledger.ask({ version, suites, compression: METHODS, sessionTicket: 'none' }) }
}
