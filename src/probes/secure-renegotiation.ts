/** Whether the server knows secure renegotiation: RFC 5746 section 3.6. TLS 1.3 has no renegotiation. */
import { seen, skipped, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { findNewestLegacy } from '../ledger/survey.ts'
import { EXT_RENEGOTIATION_INFO } from '../spec/extensions.ts'
import { versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    secureRenegotiation: SecureRenegotiation
  }
}

export interface SecureRenegotiation {
  /** The newest version below TLS 1.3. */
  readonly version: string
  /** The server answered with renegotiation_info. */
  readonly isIndicated: boolean
}

export default {
  fact: 'secureRenegotiation',
  title: 'secure renegotiation',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run({ ledger }): Promise<Observed<SecureRenegotiation>> {
    const newest = await findNewestLegacy(ledger)
    if (newest === null) return skipped('no version is served that has renegotiation')
    const { version, entry } = newest
    const isIndicated = entry.answer.flight.serverHello?.extensions.has(EXT_RENEGOTIATION_INFO) === true
    return seen({ version: versionName(version), isIndicated })
  },
} satisfies Probe<'secureRenegotiation', 'addresses', Ledger>
