/**
 * The groups that the server agrees on keys in: RFC 8446 section 4.2.7, RFC 8422 section 5.1.1. In TLS 1.3 it names one
 * in a HelloRetryRequest when no key is sent, so hybrids cost no key; up to TLS 1.2 in its ServerKeyExchange.
 */
import { X509Certificate } from 'node:crypto'
import { gap, seen, type Gap } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { choiceOf, eliminate } from '../ledger/eliminate.ts'
import type { Accepted, Ledger } from '../ledger/ledger.ts'
import { questionsOf } from '../ledger/survey.ts'
import { findGroupOfCurve, groupName, groupsOf } from '../spec/groups.ts'
import { dealInto, MAX_SUITES_A_HELLO } from '../spec/hands.ts'
import { findSuite, suitesOf } from '../spec/suite.ts'
import { TLS10, TLS11, TLS12, TLS13, versionName, type ProtocolVersion } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    groups: Groups
  }
}

/** By version name, for TLS 1.3 and the newest version below it, each if accepted: names of groups (`x25519`), strong ones first. */
export type Groups = Readonly<Record<string, readonly string[]>>

export default {
  fact: 'groups',
  title: 'groups',
  needs: ['addresses'],
  restsOn: ['reach', 'versions'],
  async run({ ledger }) {
    const gaps: Gap[] = []
    const [legacy, newest] = await Promise.all([findLegacy(ledger, gaps), findIn(ledger, TLS13, gaps)])
    return seen(Object.fromEntries([...legacy, ...newest]), gaps)
  },
} satisfies Probe<'groups', 'addresses', Ledger>

/** Most servers have two or three: with fewer known, two hands find the others sooner than one. */
const MOST_GROUPS = 3

type Entry = readonly [version: string, groups: readonly string[]]

async function findLegacy(ledger: Ledger, gaps: Gap[]): Promise<readonly Entry[]> {
  for (const version of [TLS12, TLS11, TLS10]) {
    const found = await findIn(ledger, version, gaps)
    if (found.length > 0) return found
  }
  return []
}

/** One entry; none when the version is not accepted. */
async function findIn(ledger: Ledger, version: ProtocolVersion, gaps: Gap[]): Promise<readonly Entry[]> {
  const answers = await Promise.all(questionsOf(version).map((question) => ledger.ask(question)))
  const accepted = answers.filter((answer) => answer.kind === 'accepted')
  if (accepted.length === 0) return []
  const name = versionName(version)
  const base = await findBase(ledger, version, accepted)
  if (base.length === 0) return [[name, []]]
  const known = new Set(base.map(({ group }) => group))
  const certificateGroup = base.every(({ suite }) => isEcdsa(suite)) ? groupOfCertificate(base) : null
  const suites = [...new Set(base.map(({ suite }) => suite))].filter(
    (suite) => certificateGroup !== null || !isEcdsa(suite),
  )
  const found = await eliminate({
    hands: dealInto(
      known.size >= MOST_GROUPS ? 1 : 2,
      offeredIn(version).filter((group) => !known.has(group)),
    ),
    // Without its own curve on offer an ECDSA certificate is not for us (RFC 8422 section 2.2). Last, so that it is
    // chosen only where no other can be.
    ask: async (groups) => {
      const isIn = certificateGroup === null || groups.includes(certificateGroup)
      const answer = await ledger.ask({ version, suites, groups: isIn ? groups : [...groups, certificateGroup] })
      return choiceOf(answer, ({ group }) => group)
    },
    spare: () => ledger.spare(),
  })
  for (const { items, failure } of found.unseen) gaps.push(gap(`${name} with ${String(items.length)} groups`, failure))
  const all = [...known, ...found.accepted]
  return [
    [
      name,
      groupsOf(version)
        .filter((group) => all.includes(group))
        .map(groupName),
    ],
  ]
}

/** Answers that agreed on a group; where the server prefers suites without one, it is asked for those with one. */
async function findBase(
  ledger: Ledger,
  version: ProtocolVersion,
  accepted: readonly Accepted[],
): Promise<readonly Accepted[]> {
  const withGroup = accepted.filter(({ group }) => group !== null)
  if (withGroup.length > 0 || version === TLS13) return withGroup
  const suites = suitesOf(version)
    .filter(({ keyExchange }) => /^ECDHE_(?:RSA|ECDSA)$|^ECDH_anon$/.test(keyExchange))
    .map(({ code }) => code)
    .slice(0, MAX_SUITES_A_HELLO)
  const answer = await ledger.ask({ version, suites })
  return answer.kind === 'accepted' && answer.group !== null ? [answer] : []
}

/** Finite fields are for DHE suites, and no suite of those is offered here below TLS 1.3. */
function offeredIn(version: ProtocolVersion): readonly number[] {
  return groupsOf(version).filter((group) => version === TLS13 || group < 0x0100)
}

function isEcdsa(suite: number): boolean {
  return findSuite(suite).keyExchange.endsWith('ECDSA')
}

function groupOfCertificate(answers: readonly Accepted[]): number | null {
  const der = answers.find(({ flight }) => flight.certificates !== null)?.flight.certificates?.[0]
  if (der === undefined) return null
  try {
    return findGroupOfCurve(new X509Certificate(der).publicKey.asymmetricKeyDetails?.namedCurve ?? '') ?? null
  } catch {
    // Whether the certificate can be read is for others to say; the groups are then asked for without its own.
    return null
  }
}
