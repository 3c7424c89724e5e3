/**
 * Finds what a server takes of a list by elimination: offer a hand, strike out what the server chose, offer the rest
 * again, until it refuses. Disjoint hands go side by side, and one that turns out rich is split while there is room.
 */
import type { Failure } from '../core/observed.ts'
import { dealInto } from '../spec/hands.ts'
import type { Accepted, Answer } from './ledger.ts'

export interface Elimination {
  readonly accepted: readonly number[]
  /** Hands whose end was no refusal: what they held is not known. */
  readonly unseen: readonly { readonly items: readonly number[]; readonly failure: Failure }[]
}

export interface EliminateOptions {
  /** Disjoint. */
  readonly hands: readonly (readonly number[])[]
  readonly ask: (hand: readonly number[]) => Promise<Answer>
  /** What was chosen of the hand; null: nothing of it, which ends the hand as a refusal does. */
  readonly chosen: (answer: Accepted) => number | null
  /** How many more questions could go out at once. */
  readonly spare: () => number
}

/** After so many from one hand more are likely; halves are then asked side by side, for the price of one more refusal. */
const RICH = 2
/** Of fewer a half is hardly worth it. */
const MIN_TO_SPLIT = 16

const HUNG_UP: Failure = { code: 'closed', detail: 'the server closed the connection without an alert', whose: 'peer' }

interface End {
  readonly answer: Answer
  readonly items: readonly number[]
}

export async function eliminate({ hands, ask, chosen, spare }: EliminateOptions): Promise<Elimination> {
  const accepted = new Set<number>()

  async function empty(hand: readonly number[], taken: number): Promise<readonly End[]> {
    if (hand.length === 0) return []
    const answer = await ask(hand)
    const item = answer.kind === 'accepted' ? chosen(answer) : null
    if (item === null || !hand.includes(item)) return [{ answer, items: hand }]
    accepted.add(item)
    const left = hand.filter((other) => other !== item)
    const parts = taken + 1 >= RICH && left.length >= MIN_TO_SPLIT && spare() > 0 ? 2 : 1
    const ends = await Promise.all(dealInto(parts, left).map((part) => empty(part, taken + 1)))
    return ends.flat()
  }

  const ends = (await Promise.all(hands.map((hand) => empty(hand, 0)))).flat()
  // A server that refuses by alert does not refuse by hanging up as well: that is more likely a limit on connections.
  const usesAlerts = ends.some(({ answer }) => answer.kind === 'refused' && answer.inTls)
  const unseen = ends.flatMap(({ answer, items }) => {
    if (answer.kind === 'unseen') return [{ items, failure: answer.failure }]
    return usesAlerts && answer.kind === 'refused' && !answer.inTls ? [{ items, failure: HUNG_UP }] : []
  })
  return { accepted: [...accepted].sort((a, b) => a - b), unseen }
}
