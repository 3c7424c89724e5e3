/** A hello as a client without tickets and with compression sends it: what several probes ask with one connection. */
import { ALERT_NO_APPLICATION_PROTOCOL, alertName } from '../spec/alerts.ts'
import { HTTP_PROTOCOLS } from '../spec/alpn.ts'
import type { ProtocolVersion } from '../spec/versions.ts'
import type { Answer, Ledger, Question } from './ledger.ts'
import { baseSuites, findNewestLegacy } from './survey.ts'

/** DEFLATE (RFC 3749), LZS (RFC 3943), none. */
const METHODS: readonly number[] = [1, 64, 0]

/** null when no version below TLS 1.3 is accepted. */
export async function askPlainly(
  ledger: Ledger,
): Promise<{ readonly version: ProtocolVersion; readonly answer: Answer } | null> {
  const newest = await findNewestLegacy(ledger)
  if (newest === null) return null
  const { version, entry } = newest
  const plain: Question = { version, suites: baseSuites(entry), compression: METHODS, sessionTicket: 'none' }
  const answer = await ledger.ask({ ...plain, alpn: HTTP_PROTOCOLS })
  const refusesProtocols =
    answer.kind === 'refused' && answer.how === `alert ${alertName(ALERT_NO_APPLICATION_PROTOCOL)}`
  return { version, answer: refusesProtocols ? await ledger.ask(plain) : answer }
}
