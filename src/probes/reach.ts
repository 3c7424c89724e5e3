/** Whether the target can be reached at all: a TCP connection was had. */
import type { Probe } from '../core/probe.ts'
import { failedAs, seen } from '../core/observed.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { questionsOf } from '../ledger/survey.ts'
import { TLS12 } from '../spec/versions.ts'

declare module '../core/facts.ts' {
  interface Facts {
    reach: Reach
  }
}

export interface Reach {
  readonly connected: true
}

export default {
  fact: 'reach',
  title: 'reachability',
  needs: ['addresses'],
  async run({ ledger }) {
    // The first question that versions asks anyway: looking costs no connection of its own.
    const [question] = questionsOf(ledger, TLS12)
    if (question === undefined) throw new Error('TLS 1.2 has suites')
    const answer = await ledger.ask(question)
    return answer.kind === 'unseen' && !answer.connected ? failedAs(answer.failure) : seen({ connected: true } as const)
  },
} satisfies Probe<'reach', 'addresses', Ledger>
