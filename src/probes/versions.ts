/** The protocol versions that the server takes: RFC 8446 section 4.2.1, RFC 5246 appendix E.1. */
import { failed, gap, seen, type Failed, type Gap } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Answer, Ledger, Question } from '../ledger/ledger.ts'
import { commonSuites, dealHands } from '../spec/common-suites.ts'
import { suitesOf } from '../spec/suite.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'

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

const ASKED: readonly ProtocolVersion[] = [SSL3, TLS10, TLS11, TLS12, TLS13]

/** TLS 1.2 with the suites that nearly every server shares: its flight holds the certificates in clear. */
export const firstQuestion: Question = { version: TLS12, suites: commonSuites(TLS12), until: 'flight' }

export default {
  fact: 'versions',
  title: 'protocol versions',
  needs: ['reach'],
  async run({ ledger }) {
    const answers = await Promise.all(
      ASKED.map(async (version) => ({ version, answer: await askVersion(ledger, version) })),
    )
    const named = (kind: Answer['kind']): string[] =>
      answers.filter(({ answer }) => answer.kind === kind).map(({ version }) => versionName(version))
    const gaps = answers.flatMap(({ version, answer }): Gap[] =>
      answer.kind === 'unseen' ? [gap(versionName(version), answer.failure)] : [],
    )
    const accepted = named('accepted')
    if (accepted.length === 0) return nothingAccepted(answers.map(({ answer }) => answer))
    return seen({ accepted, rejected: named('refused') }, gaps)
  },
} satisfies Probe<'versions', 'reach', Ledger>

/** Without one handshake there is nothing to judge, only a reason: what the server did to the version it should know best. */
function nothingAccepted(answers: readonly Answer[]): Failed {
  const unseen = answers.find((answer) => answer.kind === 'unseen')
  if (unseen !== undefined) return failed(unseen.failure.code, unseen.failure.detail, unseen.failure.whose)
  const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer] : []))
  const spoken =
    refusals.findLast(({ inTls, isAboutVersion }) => inTls && !isAboutVersion) ?? refusals.find(({ inTls }) => inTls)
  return spoken === undefined
    ? failed('closed', 'every hello was met by a closed connection', 'peer')
    : failed('alert', `every hello was refused: ${spoken.how}`, 'peer')
}

/** Hand by hand, until a suite is taken or it is clear that the version, not the suites, is refused. */
async function askVersion(ledger: Ledger, version: ProtocolVersion): Promise<Answer> {
  const common = commonSuites(version)
  const first = await ledger.ask({ version, suites: common, until: 'flight' })
  if (first.kind !== 'refused' || first.isAboutVersion) return first
  const others = suitesOf(version)
    .map((suite) => suite.code)
    .filter((code) => !common.includes(code))
  const answers = await Promise.all(dealHands(others).map((suites) => ledger.ask({ version, suites, until: 'flight' })))
  return answers.find(({ kind }) => kind === 'accepted') ?? answers.find(({ kind }) => kind === 'unseen') ?? first
}
