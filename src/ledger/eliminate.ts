/**
 * Finds what a server takes of a list by elimination: offer a hand, strike out what the server chose, offer the rest
 * again, until it refuses. Disjoint hands go side by side, and one that turns out rich is split while there is room.
 */
import type { Failure } from '../core/observed.ts'
import { dealInto, MIN_SUITES_A_HAND } from '../spec/hands.ts'
import type { Crew } from './crew.ts'
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
  readonly crew: Crew
}

/** After so many from one hand more are likely; halves are then asked side by side, for the price of one more refusal. */
const RICH = 3

const HUNG_UP: Failure = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' }

interface End {
  readonly choice: Choice
  readonly items: readonly number[]
}

export async function eliminate({ hands, ask, crew }: EliminateOptions): Promise<Elimination> {
  const accepted = new Set<number>()

  async function empty(hand: readonly number[], taken: number): Promise<readonly End[]> {
    crew.join()
    const begun: Promise<readonly End[]>[] = []
    let left = hand
    for (let count = taken; left.length > 0; count++) {
      const choice = await ask(left)
      // A server that chooses what is not in the hand has nothing of the hand to choose.
      if (choice.kind !== 'chosen' || !left.includes(choice.item)) {
        begun.push(Promise.resolve([{ choice, items: left }]))
        break
      }
      const { item } = choice
      accepted.add(item)
      left = left.filter((other) => other !== item)
      if (count + 1 < RICH || left.length < MIN_SUITES_A_HAND || crew.spare() === 0) continue
      const [mine = [], other = []] = dealInto(2, left)
      left = mine
      begun.push(empty(other, count + 1))
    }
    crew.leave()
    return (await Promise.all(begun)).flat()
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
