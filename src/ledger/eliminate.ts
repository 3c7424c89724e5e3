/**
 * Finds what a server takes of a list by elimination: offer a hand, strike out what the server chose, offer the rest
 * again, until it refuses. Disjoint hands go side by side.
 */
import type { Failure } from '../core/observed.ts'
import type { Accepted, Answer } from './ledger.ts'

/** What came of a hand. */
export type Choice =
  | { readonly kind: 'chosen'; readonly item: number }
  /** Nothing of it. `inTls`: it was said so, and not by hanging up. */
  | { readonly kind: 'refused'; readonly inTls: boolean }
  | { readonly kind: 'unseen'; readonly failure: Failure }

/** @param read what was chosen, of an answer that accepts; null: nothing of the hand, which ends it as a refusal does */
export function choiceOf(answer: Answer, read: (answer: Accepted) => number | null): Choice {
  if (answer.kind !== 'accepted') return answer
  const item = read(answer)
  return item === null ? { kind: 'refused', inTls: true } : { kind: 'chosen', item }
}

export interface Elimination {
  readonly accepted: readonly number[]
  /** Hands whose end was no refusal: what they held is not known. */
  readonly unseen: readonly { readonly items: readonly number[]; readonly failure: Failure }[]
}

export interface EliminateOptions {
  /** Disjoint. */
  readonly hands: readonly (readonly number[])[]
  readonly ask: (hand: readonly number[]) => Promise<Choice>
}

const HUNG_UP: Failure = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' }

interface End {
  readonly choice: Choice
  readonly items: readonly number[]
}

export async function eliminate({ hands, ask }: EliminateOptions): Promise<Elimination> {
  const accepted = new Set<number>()

  /** How it ended; null when all of the hand was taken. */
  async function empty(hand: readonly number[]): Promise<End | null> {
    let left = hand
    while (left.length > 0) {
      const choice = await ask(left)
      // A server that chooses what is not in the hand has nothing of the hand to choose.
      if (choice.kind !== 'chosen' || !left.includes(choice.item)) return { choice, items: left }
      const { item } = choice
      accepted.add(item)
      left = left.filter((other) => other !== item)
    }
    return null
  }

  const ends = (await Promise.all(hands.map(empty))).filter((end) => end !== null)
  // A server that refuses by alert does not refuse by hanging up as well: that is more likely a limit on connections.
  const usesAlerts = ends.some(({ choice }) => choice.kind === 'refused' && choice.inTls)
  const unseen = ends.flatMap(({ choice, items }) => {
    if (choice.kind === 'unseen') return [{ items, failure: choice.failure }]
    return usesAlerts && choice.kind === 'refused' && !choice.inTls ? [{ items, failure: HUNG_UP }] : []
  })
  return { accepted: [...accepted].sort((a, b) => a - b), unseen }
}
