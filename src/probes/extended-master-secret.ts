/** Whether sessions up to TLS 1.2 are bound to their handshake: RFC 7627 section 5.1. TLS 1.3 does so by itself. */
import { seen, skipped, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { findNewestLegacy } from '../ledger/survey.ts'
import { EXT_EXTENDED_MASTER_SECRET } from '../spec/extensions.ts'
import { SSL3, versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    extendedMasterSecret: ExtendedMasterSecret
  }
}

export interface ExtendedMasterSecret {
  /** The newest version below TLS 1.3. */
  readonly version: string
  readonly isAgreedOn: boolean
}

export default {
  fact: 'extendedMasterSecret',
  title: 'the extended master secret',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run({ ledger }): Promise<Observed<ExtendedMasterSecret>> {
    const newest = await findNewestLegacy(ledger)
    if (newest === null || newest.version === SSL3) {
      return skipped('no version is served that would need it')
    }
    const { version, entry } = newest
    // With anything in it callers give up (RFC 7627 section 5.1).
    const isAgreedOn = entry.answer.flight.serverHello?.extensions.get(EXT_EXTENDED_MASTER_SECRET)?.length === 0
    return seen({ version: versionName(version), isAgreedOn })
  },
} satisfies Probe<'extendedMasterSecret', 'addresses', Ledger>
