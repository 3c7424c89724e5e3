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
    const info = entry.answer.flight.serverHello?.extensions.get(EXT_RENEGOTIATION_INFO)
    // opaque renegotiated_connection<0..255>; with anything in it callers give up (RFC 5746 section 3.4).
    const isIndicated = info?.length === 1 && info[0] === 0
    return seen({ version: versionName(version), isIndicated })
  },
} satisfies Probe<'secureRenegotiation', 'addresses', Ledger>
