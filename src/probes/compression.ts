/** Whether the server compresses records, which leaks what they hold (CRIME): RFC 3749, RFC 7525 section 3.3. TLS 1.3 cannot. */
import { failedAs, seen, skipped, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { askRichly } from '../ledger/rich-question.ts'
import { versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    compression: Compression
  }
}

export interface Compression {
  /** The newest version below TLS 1.3. */
  readonly version: string
  /** What the server chose of DEFLATE and LZS; null: none. */
  readonly method: string | null
}

const NAMES: Readonly<Record<number, string | null>> = { 0: null, 1: 'DEFLATE', 64: 'LZS' }

export default {
  fact: 'compression',
  title: 'compression',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run({ ledger }): Promise<Observed<Compression>> {
    const asked = await askRichly(ledger)
    if (asked === null) return skipped('no version is served that has compression')
    const { version, answer } = asked
    if (answer.kind === 'unseen') return failedAs(answer.failure)
    // Refused because compression was offered: then it compresses nothing.
    const chosen = answer.kind === 'accepted' ? (answer.flight.serverHello?.compression ?? 0) : 0
    return seen({ version: versionName(version), method: chosen in NAMES ? (NAMES[chosen] ?? null) : String(chosen) })
  },
} satisfies Probe<'compression', 'addresses', Ledger>
