/** The protocol versions that the server takes: RFC 8446 section 4.2.1, RFC 5246 appendix E.1. */
import { failed, failedAs, gap, seen, type Failed, type Gap } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Answer, Ledger } from '../ledger/ledger.ts'
import { askSsl2, type Ssl2Outcome } from '../ledger/ssl2.ts'
import { askVersion } from '../ledger/survey.ts'
import { SSL2, SSL3, TLS10, TLS11, TLS12, TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    versions: Versions
  }
}

export interface Versions {
  /** Names (`TLSv1.2`), oldest first. A version that is in neither list is in the gaps. */
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
}

/** Likeliest first: the first answers decide whether there is anything to look at. */
const ASKED: readonly ProtocolVersion[] = [TLS12, TLS13, SSL3, TLS10, TLS11]

export default {
  fact: 'versions',
  title: 'protocol versions',
  needs: ['addresses'],
  restsOn: ['reach'],
  async run({ ledger, net }) {
    const [ssl2, ...others] = await Promise.all([
      askSsl2(ledger, net),
      ...ASKED.map(async (version) => ({ version, answer: await askVersion(ledger, version) })),
    ])
    const answers: readonly { readonly version: ProtocolVersion; readonly answer: Answer | Ssl2Outcome }[] = [
      { version: SSL2, answer: ssl2 },
      ...others.toSorted((a, b) => a.version - b.version),
    ]
    const named = (kind: Answer['kind']): string[] =>
      answers.filter(({ answer }) => answer.kind === kind).map(({ version }) => versionName(version))
    const gaps = answers.flatMap(({ version, answer }): Gap[] =>
      answer.kind === 'unseen' ? [gap(versionName(version), answer.failure)] : [],
    )
    const accepted = named('accepted')
    if (accepted.length === 0) return nothingAccepted(others.map(({ answer }) => answer))
    return seen({ accepted, rejected: named('refused') }, gaps)
  },
} satisfies Probe<'versions', 'addresses', Ledger>

/** Without one handshake there is nothing to judge, only a reason: what the server did to the version it should know best. */
function nothingAccepted(answers: readonly Answer[]): Failed {
  const unseen = answers.find((answer) => answer.kind === 'unseen')
  if (unseen !== undefined) return failedAs(unseen.failure)
  const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer] : []))
  const spoken =
    refusals.find(({ inTls, isAboutVersion }) => inTls && !isAboutVersion) ?? refusals.find(({ inTls }) => inTls)
  return spoken === undefined
    ? failed('closed', 'every hello was met by a closed connection', 'peer')
    : failed('alert', `every hello was refused: ${spoken.how}`, 'peer')
}
