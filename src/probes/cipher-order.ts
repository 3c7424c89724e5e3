/** Whether the server or the caller decides which suite is used, and the server's order where it does: RFC 5246 section 7.4.1.3. */
import { gap, NotSeenError, seen, type Gap, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import type { Choosing } from '../ledger/choosing.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { chainsOf, mergeChains } from '../ledger/sort-chains.ts'
import { MAX_SUITES_A_HELLO } from '../spec/hands.ts'
import { hex16 } from '../spec/hex.ts'
import { findSuite } from '../spec/suite.ts'
import { strengthOf } from '../spec/suite-strength.ts'
import { findVersion, SSL2, type ProtocolVersion } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    cipherOrder: CipherOrder
  }
}

/** By version name; versions with a single suite are left out. */
export type CipherOrder = Readonly<Record<string, VersionOrder>>

export interface VersionOrder {
  /** Whether the server goes by its own order, whatever the caller's. */
  readonly isEnforced: boolean
  /** The server's order, best first; null where it goes by the caller's. */
  readonly suites: readonly { readonly code: string; readonly name: string }[] | null
  /**
   * Where it goes by the caller's: what it takes over something stronger, because it is offered first. null: none (Go and
   * BoringSSL leave the caller the choice among equals alone), or all are as strong.
   */
  readonly weakerTaken: WeakerTaken | null
}

export interface WeakerTaken {
  /** Names of suites. */
  readonly taken: string
  readonly over: string
}

export default {
  fact: 'cipherOrder',
  title: 'the order of cipher suites',
  needs: ['cipherSuites'],
  async run({ ledger, facts }): Promise<Observed<CipherOrder>> {
    const gaps: Gap[] = []
    const found = await Promise.all(
      Object.entries(facts.cipherSuites).map(async ([name, suites]) => {
        const version = findVersion(name)
        if (version === undefined || version === SSL2 || suites.length < 2) return []
        try {
          const order = await findOrder(
            ledger,
            version,
            suites.map(({ code }) => Number(code)),
          )
          return [[name, order] as const]
        } catch (error) {
          if (!(error instanceof NotSeenError)) throw error
          gaps.push(gap(name, error.failure))
          return []
        }
      }),
    )
    return seen(Object.fromEntries(found.flat()), gaps)
  },
} satisfies Probe<'cipherOrder', 'cipherSuites', Ledger>

async function findOrder(ledger: Ledger, version: ProtocolVersion, suites: readonly number[]): Promise<VersionOrder> {
  const choose = async (offered: readonly number[]): Promise<number> => {
    const answer = await ledger.ask({ version, suites: offered })
    if (answer.kind === 'accepted') return answer.suite
    const detail = 'the server refused suites that it had accepted'
    throw new NotSeenError(answer.kind === 'unseen' ? answer.failure : { code: 'alert', detail, whose: 'peer' })
  }
  if (!(await isEnforced(ledger, version, suites, choose))) {
    return { isEnforced: false, suites: null, weakerTaken: await findWeakerTaken(ledger, version, suites, choose) }
  }
  const order = await mergeChains(chainsOf(suites, knownOrder(ledger, version, suites)), async (a, b) =>
    (await choose([a, b])) === a ? a : b,
  )
  return {
    isEnforced: true,
    suites: order.map((code) => ({ code: hex16(code), name: findSuite(code).name })),
    weakerTaken: null,
  }
}

/** Out of what is known, if that will do: two offers that differ in order alone, and what was chosen of each. */
async function isEnforced(
  ledger: Ledger,
  version: ProtocolVersion,
  suites: readonly number[],
  choose: (offered: readonly number[]) => Promise<number>,
): Promise<boolean> {
  if (contradictions(ledger.choosings(version)).length > 0) return false
  const ordered = withoutChaChaAtTheEnds(suites).slice(0, MAX_SUITES_A_HELLO)
  const [one, other] = await Promise.all([choose(ordered), choose(ordered.toReversed())])
  return one === other
}

/** Of two suites that were both on offer twice, each was chosen where it stood before the other. */
interface Contradiction {
  readonly one: number
  readonly other: number
}

function contradictions(known: readonly Choosing[]): readonly Contradiction[] {
  return known.flatMap(({ offered, chosen: one }) =>
    known
      .filter(
        ({ offered: otherOffered, chosen: other }) =>
          other !== one &&
          otherOffered.includes(one) &&
          offered.includes(other) &&
          isBefore(offered, one, other) &&
          isBefore(otherOffered, other, one),
      )
      .map(({ chosen: other }) => ({ one, other })),
  )
}

function isBefore(offered: readonly number[], one: number, other: number): boolean {
  return offered.indexOf(one) < offered.indexOf(other)
}

/** Out of what is known, if that shows it; else the weakest and the strongest are offered, once in either order. */
async function findWeakerTaken(
  ledger: Ledger,
  version: ProtocolVersion,
  suites: readonly number[],
  choose: (offered: readonly number[]) => Promise<number>,
): Promise<WeakerTaken | null> {
  const byStrength = suites.toSorted((a, b) => rankOf(a) - rankOf(b))
  const ends = [...byStrength.slice(0, 1), ...byStrength.slice(-1)]
  if (new Set(ends.map(rankOf)).size < 2) return null
  const known = plainestOf(contradictions(ledger.choosings(version)))
  if (known !== null) return known
  await Promise.all([choose(ends), choose(ends.toReversed())])
  return plainestOf(contradictions(ledger.choosings(version)))
}

/** That with the greatest difference in strength. */
function plainestOf(found: readonly Contradiction[]): WeakerTaken | null {
  const by = ({ one, other }: Contradiction): number => rankOf(other) - rankOf(one)
  const plainest = found.toSorted((a, b) => by(b) - by(a)).find((contradiction) => by(contradiction) > 0)
  if (plainest === undefined) return null
  return { taken: findSuite(plainest.one).name, over: findSuite(plainest.other).name }
}

function rankOf(code: number): number {
  return strengthOf(findSuite(code))
}

/** Servers that keep an order may make an exception of callers that put ChaCha20 first (OpenSSL's PRIORITIZE_CHACHA). */
function withoutChaChaAtTheEnds(suites: readonly number[]): readonly number[] {
  const isChaCha = (code: number): boolean => findSuite(code).cipher.startsWith('CHACHA20')
  const [first, ...others] = suites.filter((code) => !isChaCha(code))
  return first === undefined ? suites : [first, ...suites.filter(isChaCha), ...others]
}

/** Of whom it is known already whom they were preferred to: what was chosen of a hand is above all that the hand still held. */
function knownOrder(
  ledger: Ledger,
  version: ProtocolVersion,
  suites: readonly number[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const above = new Map<number, Set<number>>(suites.map((suite) => [suite, new Set()]))
  for (const { offered, chosen } of ledger.choosings(version)) {
    const worse = above.get(chosen)
    if (worse === undefined) continue
    for (const suite of offered) if (suite !== chosen && above.has(suite)) worse.add(suite)
  }
  return above
}
