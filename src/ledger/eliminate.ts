/**
 * Finds what a server takes of a list by elimination: offer a hand, strike out what the server chose, offer the rest
 * again, until it refuses. Disjoint hands go side by side, and one that turns out rich is split while there is room.
 */
import type { Failure } from '../core/observed.ts'
import { dealInto } from '../spec/hands.ts'
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
  /** How many more questions could go out at once. */
  readonly spare: () => number
}

/** After so many from one hand more are likely; halves are then asked side by side, for the price of one more refusal. */
const RICH = 2
/** Of fewer a half is hardly worth it. */
const MIN_TO_SPLIT = 16

const HUNG_UP: Failure = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' }

interface End {
  readonly choice: Choice
  readonly items: readonly number[]
}

export async function eliminate({ hands, ask, spare }: EliminateOptions): Promise<Elimination> {
  const accepted = new Set<number>()

  async function empty(hand: readonly number[], taken: number): Promise<readonly End[]> {
    if (hand.length === 0) return []
    const choice = await ask(hand)
    // A server that chooses what is not in the hand has nothing of the hand to choose.
    if (choice.kind !== 'chosen' || !hand.includes(choice.item)) return [{ choice, items: hand }]
    const { item } = choice
    accepted.add(item)
    const left = hand.filter((other) => other !== item)
    const parts = taken + 1 >= RICH && left.length >= MIN_TO_SPLIT && spare() > 0 ? 2 : 1
    const ends = await Promise.all(dealInto(parts, left).map((part) => empty(part, taken + 1)))
    return ends.flat()
  }

  const ends = (await Promise.all(hands.map((hand) => empty(hand, 0)))).flat()
  // A server that refuses by alert does not refuse by hanging up as well: that is more likely a limit on connections.
  const usesAlerts = ends.some(({ choice }) => choice.kind === 'refused' && choice.inTls)
  const unseen = ends.flatMap(({ choice, items }) => {
    if (choice.kind === 'unseen') return [{ items, failure: choice.failure }]
    return usesAlerts && choice.kind === 'refused' && !choice.inTls ? [{ items, failure: HUNG_UP }] : []
  })
  return { accepted: [...accepted].sort((a, b) => a - b), unseen }
}
