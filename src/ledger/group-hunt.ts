/**
 * Groups met on the way: of a server with many suites each question about what is left of a hand offers only groups that
 * were not met yet, so that the answer tells of a group as well as of a suite.
 */
import { groupsOf } from '../spec/groups.ts'
import { TLS12, type ProtocolVersion } from '../spec/versions.ts'
import type { Answer, Ledger } from './ledger.ts'

export interface GroupHunt {
  /** Those of the groups that were not met yet; null when the hunt is over. */
  unmet(groups: readonly number[]): readonly number[] | null
  /** What came of an offer of those: an answer without a group ends the hunt. */
  note(answer: Answer): void
  /** Settles when there is no more to be met; never, where the suites come to an end before. */
  readonly over: Promise<void>
}

/** The version with the most suites, and the one that groups are looked for in first. */
export const HUNTED = TLS12

/** A server may prefer what needs no group; after so many answers there is none to be met. */
const MOST_WITHOUT = 12

/** The one of this ledger. */
export function groupHunt(ledger: Ledger): Promise<GroupHunt> {
  return ledger.once('group hunt', () => Promise.resolve(beginHunt(ledger)))
}

function beginHunt(ledger: Ledger): GroupHunt {
  let isOver = false
  /** Answers without a group since the last with one. */
  let without = 0
  let resolveOver: (() => void) | null = null
  const over = new Promise<void>((resolve) => {
    resolveOver = resolve
  })
  const end = (): void => {
    isOver = true
    resolveOver?.()
  }
  return {
    unmet: (groups) => {
      const met = metGroups(ledger, HUNTED)
      const left = groups.filter((group) => !met.has(group))
      return isOver || left.length === 0 ? null : left
    },
    note: (answer) => {
      without = answer.kind === 'accepted' && answer.group !== null ? 0 : without + 1
      if (answer.kind !== 'accepted' || without >= MOST_WITHOUT) end()
    },
    over,
  }
}

/** That the server agreed on in any answer so far. */
export function metGroups(ledger: Ledger, version: ProtocolVersion): ReadonlySet<number> {
  const known = groupsOf(version)
  return new Set(
    ledger
      .entries()
      .flatMap(({ question, answer }) =>
        question.version === version && answer.kind === 'accepted' && answer.group !== null ? answer.group : [],
      )
      .filter((group) => known.includes(group)),
  )
}
