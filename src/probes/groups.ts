/**
 * The groups that the server agrees on keys in: RFC 8446 section 4.2.7, RFC 8422 section 5.1.1. In TLS 1.3 it names one
 * in a HelloRetryRequest when no key is sent, so hybrids cost no key; up to TLS 1.2 in its ServerKeyExchange.
 */
import { createHash, X509Certificate } from 'node:crypto'
import { gap, seen, type Gap } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { choiceOf, eliminate, type Elimination } from '../ledger/eliminate.ts'
import type { Accepted, Ledger } from '../ledger/ledger.ts'
import { HUNTED, metGroups } from '../ledger/group-hunt.ts'
import { acceptedFirst, askVersion, enumerateSuites, groupsAreHunted, questionsOf } from '../ledger/survey.ts'
import { findDhPrime } from '../spec/dh-primes.ts'
import { FFDHE_GROUPS, findGroupOfCurve, groupName, groupsOf } from '../spec/groups.ts'
import { dealInto, MAX_SUITES_A_HELLO } from '../spec/hands.ts'
import { findSuite, hasFiniteField, suitesOf } from '../spec/suite.ts'
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
    const [legacy, newest] = await Promise.all([findLegacy(ledger, gaps), findNewest(ledger, gaps)])
    return seen(Object.fromEntries([...legacy, ...newest]), gaps)
  },
} satisfies Probe<'groups', 'addresses', Ledger>

/** Most servers have two or three: with fewer known, two hands find the others sooner than one. */
const MOST_GROUPS = 3

/** Of so many hands one without a group is chance; a server with many suites has more, and groups are met with these. */
const MANY_WITHOUT = 2

function isManifold(accepted: readonly Accepted[]): boolean {
  return accepted.filter(({ group }) => group === null).length >= MANY_WITHOUT
}

type Entry = readonly [version: string, groups: readonly string[]]

async function findLegacy(ledger: Ledger, gaps: Gap[]): Promise<readonly Entry[]> {
  for (const version of [TLS12, TLS11, TLS10]) {
    const answer = await askVersion(ledger, version)
    if (answer.kind === 'refused') continue
    if (answer.kind === 'unseen') {
      gaps.push(gap(versionName(version), answer.failure))
      return []
    }
    const [curves, fields] = await Promise.all([findIn(ledger, version, gaps), findFiniteFields(ledger, version, gaps)])
    return [inOrder(version, [...curves, ...fields])]
  }
  return []
}

async function findNewest(ledger: Ledger, gaps: Gap[]): Promise<readonly Entry[]> {
  const answer = await askVersion(ledger, TLS13)
  if (answer.kind === 'unseen') gaps.push(gap(versionName(TLS13), answer.failure))
  return answer.kind === 'accepted' ? [inOrder(TLS13, await findIn(ledger, TLS13, gaps))] : []
}

function inOrder(version: ProtocolVersion, found: readonly number[]): Entry {
  const groups = groupsOf(version).filter((group) => found.includes(group))
  return [versionName(version), groups.map(groupName)]
}

/** Of a version that is accepted. */
async function findIn(ledger: Ledger, version: ProtocolVersion, gaps: Gap[]): Promise<readonly number[]> {
  await Promise.all(questionsOf(ledger, version).map((question) => ledger.ask(question)))
  const accepted = acceptedFirst(ledger, version).map(({ answer }) => answer)
  const base = await findBase(ledger, version, accepted, gaps)
  if (base.length === 0) return []
  if (version === HUNTED && metGroups(ledger, version).size < MOST_GROUPS && isManifold(accepted)) {
    await groupsAreHunted(ledger)
  }
  const known = metGroups(ledger, version)
  const needsCertificate = base.every(({ suite }) => isEcdsa(suite))
  const certificateGroup = needsCertificate ? groupOfCertificate(base) : null
  const suites = [...new Set(base.map(({ suite }) => suite))].filter((suite) => needsCertificate || !isEcdsa(suite))
  const left = groupsOf(version).filter((group) => (version === TLS13 || !isFiniteField(group)) && !known.has(group))
  const found = await eliminate({
    hands: dealInto(known.size >= MOST_GROUPS ? 1 : 2, left),
    // Without its own curve on offer an ECDSA certificate is not for us (RFC 8422 section 2.2). Last, so that it is
    // chosen only where no other can be.
    ask: async (groups) => {
      const isIn = certificateGroup === null || groups.includes(certificateGroup)
      const answer = await ledger.ask({ version, suites, groups: isIn ? groups : [...groups, certificateGroup] })
      return choiceOf(answer, ({ group }) => group)
    },
  })
  gaps.push(...gapsOf(version, found))
  return [...known, ...found.accepted]
}

/** Those of RFC 7919, which a server may choose for DHE suites; it sends the prime, not the name of the group. */
async function findFiniteFields(ledger: Ledger, version: ProtocolVersion, gaps: Gap[]): Promise<readonly number[]> {
  const first = await findDheAnswer(ledger, version)
  const known = first === null ? null : fieldOf(first)
  // All of them were on offer: a server that has another prime for its DHE suites does not go by the offer.
  if (first === null || known === null) return []
  const found = await eliminate({
    hands: [FFDHE_GROUPS.filter((group) => group !== known)],
    ask: async (groups) => {
      const answer = await ledger.ask({ version, suites: [first.suite], groups })
      return choiceOf(answer, fieldOf)
    },
  })
  gaps.push(...gapsOf(version, found))
  return [known, ...found.accepted]
}

/** The first to turn up: the end of the enumeration would be late. Null when there is none at its end. */
async function findDheAnswer(ledger: Ledger, version: ProtocolVersion): Promise<Accepted | null> {
  return new Promise((resolve, reject) => {
    ledger.watch(({ question, answer }) => {
      if (question.version !== version || answer.kind !== 'accepted') return
      const { groups = groupsOf(version) } = question
      // EXPORT suites have a field of their own, of 512 bits.
      const isExport = findSuite(answer.suite).keyExchange.includes('EXPORT')
      const hasAllFields = FFDHE_GROUPS.every((group) => groups.includes(group))
      if (hasFiniteField(answer.suite) && !isExport && hasAllFields) resolve(answer)
    })
    enumerateSuites(ledger, version).then(() => {
      resolve(null)
    }, reject)
  })
}

function fieldOf({ flight }: Accepted): number | null {
  const dh = flight.keyExchange?.dh
  if (dh == null) return null
  const prime = findDhPrime(createHash('sha256').update(dh.prime).digest('hex'))
  return FFDHE_GROUPS.find((group) => groupName(group) === prime) ?? null
}

function isFiniteField(group: number): boolean {
  return FFDHE_GROUPS.includes(group)
}

function gapsOf(version: ProtocolVersion, { unseen }: Elimination): readonly Gap[] {
  return unseen.map(({ items, failure }) => gap(`${versionName(version)} with ${String(items.length)} groups`, failure))
}

/** Answers that agreed on a group; where the server prefers suites without one, it is asked for those with one. */
async function findBase(
  ledger: Ledger,
  version: ProtocolVersion,
  accepted: readonly Accepted[],
  gaps: Gap[],
): Promise<readonly Accepted[]> {
  const withGroup = accepted.filter(({ group }) => group !== null)
  if (withGroup.length > 0 || version === TLS13) return withGroup
  const suites = suitesOf(version)
    .filter(({ keyExchange }) => /^ECDHE_(?:RSA|ECDSA)$|^ECDH_anon$/.test(keyExchange))
    .map(({ code }) => code)
    .slice(0, MAX_SUITES_A_HELLO)
  const answer = await ledger.ask({ version, suites })
  if (answer.kind === 'unseen') gaps.push(gap(versionName(version), answer.failure))
  return answer.kind === 'accepted' && answer.group !== null ? [answer] : []
}

function isEcdsa(suite: number): boolean {
  return findSuite(suite).keyExchange.endsWith('ECDSA')
}

function groupOfCertificate(answers: readonly Accepted[]): number | null {
  const der = answers.find(({ flight }) => flight.certificates !== null)?.flight.certificates?.[0]
  if (der === undefined) return null
  try {
    const { publicKey } = new X509Certificate(der)
    // Node.js 20 ends itself when asked for the details of a DSA key whose value is no whole number.
    if (publicKey.asymmetricKeyType !== 'ec') return null
    return findGroupOfCurve(publicKey.asymmetricKeyDetails?.namedCurve ?? '') ?? null
  } catch {
    // Whether the certificate can be read is for others to say; the groups are then asked for without its own.
    return null
  }
}
