/** The questions that tell which versions and suites a server takes. Whoever asks, asks the same ones, so each goes out once. */
import { gap, NotSeenError, type Gap } from '../core/observed.ts'
import { groupsOf, SECP256R1, SECP384R1, SECP521R1, X25519, X448 } from '../spec/groups.ts'
import { commonSuites, handsOf, MAX_SUITES_A_HELLO } from '../spec/hands.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'
import { choiceOf, eliminate, type Elimination } from './eliminate.ts'
import type { Accepted, Answer, Entry, Ledger, Question } from './ledger.ts'

/** The versions that nearly every server has: all hands go out at once, where of others one is tried first. */
const LIKELY: readonly ProtocolVersion[] = [TLS12, TLS13]

const LEADING_GROUPS: readonly number[] = [X25519, SECP256R1, SECP384R1, SECP521R1, X448]

/** One question a hand. */
export function questionsOf(version: ProtocolVersion): readonly Question[] {
  return handsOf(version).map((suites, index) => questionOf(version, suites, index))
}

/** Where the client's order of groups counts, each hand brings another one to light. */
function questionOf(version: ProtocolVersion, suites: readonly number[], hand: number): Question {
  const first = LEADING_GROUPS[hand % LEADING_GROUPS.length]
  const groups = groupsOf(version)
  return { version, suites, groups: [...groups.filter((g) => g === first), ...groups.filter((g) => g !== first)] }
}

/** Hand by hand, until a suite is taken or it is clear that the version, not the suites, is refused. */
export async function askVersion(ledger: Ledger, version: ProtocolVersion): Promise<Answer> {
  const [firstQuestion, ...others] = questionsOf(version)
  if (firstQuestion === undefined) throw new Error('a version without suites')
  const first = await ledger.ask(firstQuestion)
  if (isSettled(first)) return first
  const answers = await Promise.all(others.map((question) => ledger.ask(question)))
  return answers.find(({ kind }) => kind === 'accepted') ?? answers.find(({ kind }) => kind === 'unseen') ?? first
}

/** Every suite that the server takes in a version; null when it does not take the version. */
export function enumerateSuites(ledger: Ledger, version: ProtocolVersion): Promise<Elimination | null> {
  return ledger.once(`suites of ${versionName(version)}`, () => enumerate(ledger, version))
}

async function enumerate(ledger: Ledger, version: ProtocolVersion): Promise<Elimination | null> {
  const hands = handsOf(version)
  const handOf = new Map(hands.flatMap((suites, index) => suites.map((suite) => [suite, index] as const)))
  if (!LIKELY.includes(version)) {
    const answer = await askVersion(ledger, version)
    if (answer.kind === 'refused') return null
  }
  const found = await eliminate({
    hands,
    ask: async (suites) => {
      const question = questionOf(version, suites, handOf.get(suites[0] ?? 0) ?? 0)
      // TLS 1.2 has the most suites: the end of its hands is what all else waits for.
      const answer = await ledger.ask(question, version === TLS12 ? 1 : 0)
      return choiceOf(answer, ({ suite }) => suite)
    },
    crew: ledger.crew,
  })
  return found.accepted.length === 0 && found.unseen.length === 0 ? null : found
}

/** The answers to the first questions of a version's hands, as far as these were asked: the same in every run, whatever came first. */
export function firstEntries(ledger: Ledger, version: ProtocolVersion): readonly Entry[] {
  const first = questionsOf(version).map((question) => JSON.stringify(question))
  return ledger
    .entries()
    .filter(({ question }) => first.includes(JSON.stringify(question)))
    .toSorted((a, b) => first.indexOf(JSON.stringify(a.question)) - first.indexOf(JSON.stringify(b.question)))
}

/** Suites to ask about other things with: what servers commonly have, and one that this server is known to take. */
export function baseSuites({ question, answer }: AcceptedEntry): readonly number[] {
  const common = commonSuites(question.version)
  return common.includes(answer.suite) ? common : [answer.suite, ...common].slice(0, MAX_SUITES_A_HELLO)
}

/** Rejects with NotSeenError where there was no answer, or adds that to the gaps where there are some. */
export async function isAccepted(ledger: Ledger, version: ProtocolVersion, gaps?: Gap[]): Promise<boolean> {
  const answer = await askVersion(ledger, version)
  if (answer.kind !== 'unseen') return answer.kind === 'accepted'
  if (gaps === undefined) throw new NotSeenError(answer.failure)
  gaps.push(gap(versionName(version), answer.failure))
  return false
}

/**
 * The newest version below TLS 1.3 that the server takes, with its answer to the first hand that it took; null when there
 * is none. Rejects with NotSeenError where a newer one met silence.
 */
export async function findNewestLegacy(
  ledger: Ledger,
): Promise<{ readonly version: ProtocolVersion; readonly entry: AcceptedEntry } | null> {
  for (const version of [TLS12, TLS11, TLS10, SSL3]) {
    if (!(await isAccepted(ledger, version))) continue
    const [entry] = acceptedFirst(ledger, version)
    if (entry !== undefined) return { version, entry }
  }
  return null
}

/** The first questions of a version that were answered by a suite. */
export function acceptedFirst(ledger: Ledger, version: ProtocolVersion): readonly AcceptedEntry[] {
  return firstEntries(ledger, version).flatMap(({ question, answer }) =>
    answer.kind === 'accepted' ? [{ question, answer }] : [],
  )
}

export interface AcceptedEntry {
  readonly question: Question
  readonly answer: Accepted
}

function isSettled(answer: Answer): boolean {
  return answer.kind !== 'refused' || answer.isAboutVersion
}
