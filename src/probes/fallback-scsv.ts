/** Whether the server stops clients that were pushed down to an older version: TLS_FALLBACK_SCSV, RFC 7507 section 3. */
import { failed, failedAs, seen, skipped, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { acceptedFirst, baseSuites } from '../ledger/survey.ts'
import { ALERT_INAPPROPRIATE_FALLBACK, alertName } from '../spec/alerts.ts'
import { FALLBACK_SCSV } from '../spec/cipher-suites.ts'
import { findVersion, SSL2, versionName } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    fallbackScsv: FallbackScsv
  }
}

export interface FallbackScsv {
  /** The version below the newest, in which the signal was sent. */
  readonly version: string
  readonly isHeeded: boolean
  /** How the server answered: `alert inappropriate_fallback (86)`, `accepted`. */
  readonly how: string
}

export default {
  fact: 'fallbackScsv',
  title: 'the fallback signal',
  needs: ['versions'],
  async run({ ledger, facts }): Promise<Observed<FallbackScsv>> {
    const versions = facts.versions.accepted.flatMap((name) => findVersion(name) ?? []).filter((v) => v !== SSL2)
    const version = versions.at(-2)
    if (version === undefined) return skipped('there is no older version to fall back to')
    const [entry] = acceptedFirst(ledger, version)
    if (entry === undefined) return failed('internal', `${versionName(version)} was accepted, but by no answer`, 'us')
    const answer = await ledger.ask({ version, suites: [...baseSuites(entry), FALLBACK_SCSV] })
    if (answer.kind === 'unseen') return failedAs(answer.failure)
    const how = answer.kind === 'refused' ? answer.how : 'accepted'
    const isHeeded = how === `alert ${alertName(ALERT_INAPPROPRIATE_FALLBACK)}`
    return seen({ version: versionName(version), isHeeded, how })
  },
} satisfies Probe<'fallbackScsv', 'versions', Ledger>
