/** A hello with all that a client may want to have, and no ticket: what several probes ask with one connection. */
import { HTTP_PROTOCOLS } from '../spec/alpn.ts'
import type { ProtocolVersion } from '../spec/versions.ts'
import type { Answer, Ledger, Question } from './ledger.ts'
import { baseSuites, findNewestLegacy } from './survey.ts'

/** DEFLATE (RFC 3749), LZS (RFC 3943), none. */
const METHODS: readonly number[] = [1, 64, 0]

/**
 * null when no version below TLS 1.3 is accepted. Where the server does not take the whole of it, what it may stumble
 * over is left out: protocols that it does not share, then a staple that it cannot make.
 */
export async function askRichly(
  ledger: Ledger,
): Promise<{ readonly version: ProtocolVersion; readonly answer: Answer } | null> {
  const newest = await findNewestLegacy(ledger)
  if (newest === null) return null
  const { version, entry } = newest
  const bare: Question = { version, suites: baseSuites(entry), compression: METHODS, sessionTicket: 'none' }
  const rich: Question = { ...bare, alpn: HTTP_PROTOCOLS, certificateStatus: 'wanted' }
  let answer = await ledger.ask(rich)
  for (const poorer of [{ ...bare, certificateStatus: 'wanted' }, { ...bare, alpn: HTTP_PROTOCOLS }, bare] as const) {
    if (answer.kind === 'accepted') break
    answer = await ledger.ask(poorer)
  }
  return { version, answer }
}
