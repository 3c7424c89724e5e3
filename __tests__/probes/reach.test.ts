import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer } from '../../src/ledger/ledger.ts'
import reach, { type Reach } from '../../src/probes/reach.ts'
import { questionsOf } from '../../src/ledger/survey.ts'
import { TLS12 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import {
  accepted,
  CLOSED,
  HANDSHAKE_FAILURE,
  ledgerOf,
  netOf,
  REFUSED_PORT,
  SILENCE,
  unseen,
  NARROW,
} from './scripted.ts'

async function reachWith(answer: Answer): Promise<{ readonly observed: Observed<Reach>; readonly asked: unknown }> {
  const ledger = ledgerOf(() => answer)
  const net = netOf()
  const observed = await reach.run({ ledger, net, target: targetAt(), facts: facts() })
  expect(net.exchanges() + net.requests.length).toBe(0)
  return { observed, asked: ledger.asked }
}

describe('reach', () => {
  it.each([
    ['a handshake', accepted(0xc02f, [])],
    ['a refusal', HANDSHAKE_FAILURE],
    ['a connection that is closed without a word', CLOSED],
    ['silence on an open connection', SILENCE],
    ['an answer that is no TLS', unseen('not-tls', 'the port answered with "HTTP/1.1 400"', 'peer')],
  ])('is seen by %s', async (_, answer) => {
    expect((await reachWith(answer)).observed).toEqual({ status: 'seen', value: { connected: true } })
  })

  it('fails as the connection did, when none was had', async () => {
    expect((await reachWith(REFUSED_PORT)).observed).toEqual({
      status: 'failed',
      code: 'refused',
      detail: 'the connection was refused: nothing listens on the port',
      whose: 'peer',
    })
  })

  it('asks what versions asks first, so that looking costs nothing of its own', async () => {
    expect((await reachWith(SILENCE)).asked).toEqual(questionsOf(NARROW, TLS12).slice(0, 1))
  })
})
