/** The questions that tell which versions and suites a server takes. Whoever asks, asks the same ones, so each goes out once. */
import type { Stakes } from '../core/net.ts'
import { gap, NotSeenError, type Gap } from '../core/observed.ts'
import { groupsOf, SECP256R1, SECP384R1, SECP521R1, X25519, X25519MLKEM768, X448 } from '../spec/groups.ts'
import { commonSuites, handsOf, MAX_SUITES_A_HELLO, rankedSuitesOf } from '../spec/hands.ts'
import { SSL3, TLS10, TLS11, TLS12, TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'
import { choiceOf, eliminate, type Elimination } from './eliminate.ts'
import { groupHunt, HUNTED } from './group-hunt.ts'
import type { Accepted, Answer, Entry, Ledger, Question } from './ledger.ts'

/** The versions that nearly every server has: all hands go out at once, where of others one is tried first. */
const LIKELY: readonly ProtocolVersion[] = [TLS12, TLS13]

/** Of what most servers have, that which they like best comes first. */
const LEADING_GROUPS: readonly number[] = [X25519, SECP256R1, SECP384R1, SECP521R1, X448]

/** One question a hand. */
export function questionsOf({ width }: Pick<Ledger, 'width'>, version: ProtocolVersion): readonly Question[] {
  return handsOf(version, width).map((suites, index) => questionOf(version, suites, index))
}

/**
 * Each hand brings another group to light. Where the server goes by its own order that takes leaving out what the hands
 * before it find, which TLS 1.3 alone allows: up to TLS 1.2 a certificate may need the curve, and with it the suite.
 */
function questionOf(
  version: ProtocolVersion,
  suites: readonly number[],
  hand: number,
): Question & { readonly groups: readonly number[] } {
  const lead = hand % LEADING_GROUPS.length
  const first = LEADING_GROUPS[lead]
  const left = version === TLS13 && hand > 0 ? [X25519MLKEM768, ...LEADING_GROUPS.slice(0, lead)] : []
  const groups = groupsOf(version).filter((group) => !left.includes(group))
  return { version, suites, groups: [...groups.filter((g) => g === first), ...groups.filter((g) => g !== first)] }
}

/** Hand by hand, until a suite is taken or it is clear that the version, not the suites, is refused. */
export async function askVersion(ledger: Ledger, version: ProtocolVersion): Promise<Answer> {
  const [firstQuestion, ...others] = questionsOf(ledger, version)
  if (firstQuestion === undefined) throw new Error('a version without suites')
  const first = await ledger.ask(firstQuestion)
  if (isSettled(first)) return first
  const answers = await Promise.all(others.map((question) => ledger.ask(question)))
  const telling = answers.find(({ kind }) => kind === 'accepted') ?? answers.find(({ kind }) => kind === 'unseen')
  if (telling !== undefined) return telling
  // None of the suites in a hand, or none of its groups: only with all of both at once is it clear.
  return version === TLS13 ? ledger.ask(wholeOf(rankedSuitesOf(TLS13))) : first
}

/** Every suite that the server takes in a version; null when it does not take the version. */
export function enumerateSuites(ledger: Ledger, version: ProtocolVersion): Promise<Elimination | null> {
  return ledger.once(`suites of ${versionName(version)}`, () => enumerate(ledger, version))
}

async function enumerate(ledger: Ledger, version: ProtocolVersion): Promise<Elimination | null> {
  if (!LIKELY.includes(version) && (await askVersion(ledger, version)).kind === 'refused') return null
  const found = version === TLS13 ? await enumerateTls13(ledger) : await enumerateByHand(ledger, version)
  return found.accepted.length === 0 && found.unseen.length === 0 ? null : found
}

/** After so many suites of a hand more are likely, and while they last they bring groups to light. */
const MANY = 2

function enumerateByHand(ledger: Ledger, version: ProtocolVersion): Promise<Elimination> {
  const hands = handsOf(version, ledger.width)
  const handOf = new Map(hands.flatMap((suites, index) => suites.map((suite) => [suite, index] as const)))
  return eliminate({
    hands,
    ask: async (suites) => {
      const hand = handOf.get(suites[0] ?? 0) ?? 0
      const question = questionOf(version, suites, hand)
      const taken = (hands[hand]?.length ?? 0) - suites.length
      const isRich = taken >= MANY
      const stakes: Stakes = {
        // How most servers' TLS 1.2 hands end is what all else waits for: half of the connections are theirs.
        urgency: version === TLS12 && hand < ledger.width / 2 && !isRich ? 1 : 0,
        // What is taken of a hand is struck out, and the rest asked about.
        isFollowed: true,
      }
      const hunt = isRich && version === HUNTED ? await groupHunt(ledger) : null
      const unmet = hunt?.unmet(question.groups) ?? null
      if (hunt !== null && unmet !== null) {
        const answer = await ledger.ask({ ...question, groups: unmet }, stakes)
        hunt.note(answer)
        if (answer.kind === 'accepted') return choiceOf(answer, ({ suite }) => suite)
        // It may be for the groups that there is no answer.
      }
      return choiceOf(await ledger.ask(question, stakes), ({ suite }) => suite)
    },
  })
}

/** Resolves when no more groups are met on the way: the hunt has run dry, or the suites of its version are all known. */
export async function groupsAreHunted(ledger: Ledger): Promise<void> {
  const enumerated = enumerateSuites(ledger, HUNTED)
  const { over } = await groupHunt(ledger)
  await Promise.race([over, enumerated])
}

/** So few suites that what the first hands leave is one hand. */
async function enumerateTls13(ledger: Ledger): Promise<Elimination> {
  const answers = await Promise.all(questionsOf(ledger, TLS13).map((question) => ledger.ask(question)))
  const chosen = answers.flatMap((answer) => (answer.kind === 'accepted' ? answer.suite : []))
  const isRefused = chosen.length === 0 && (await askVersion(ledger, TLS13)).kind === 'refused'
  if (isRefused) return { accepted: [], unseen: [] }
  const { accepted, unseen } = await eliminate({
    hands: [rankedSuitesOf(TLS13).filter((suite) => !chosen.includes(suite))],
    ask: async (suites) => choiceOf(await ledger.ask(wholeOf(suites)), ({ suite }) => suite),
  })
  return { accepted: [...chosen, ...accepted].sort((a, b) => a - b), unseen }
}

function wholeOf(suites: readonly number[]): Question {
  return { version: TLS13, suites, groups: groupsOf(TLS13) }
}

/** The answers to the first questions of a version's hands, as far as these were asked: the same in every run, whatever came first. */
export function firstEntries(ledger: Ledger, version: ProtocolVersion): readonly Entry[] {
  const questions = [...questionsOf(ledger, version), ...(version === TLS13 ? [wholeOf(rankedSuitesOf(TLS13))] : [])]
  const first = questions.map((question) => JSON.stringify(question))
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
