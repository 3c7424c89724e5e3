import { afterEach, describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import resumption, { type Resumption } from '../../src/probes/resumption.ts'
import { EXT_SESSION_TICKET } from '../../src/spec/extensions.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes, counted, join } from '../wire/bytes.ts'
import { netOf13, REFUSED, SILENT } from './peer13.ts'
import {
  accepted,
  HANDSHAKE_FAILURE,
  helloWith,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  suiteCode,
  type ScriptedLedger,
} from './scripted.ts'
import { serve, stopServing } from './served.ts'

afterEach(stopServing)

const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')

async function resumptionWith(
  answerTo: (question: Question) => Answer,
  net = netOf(),
): Promise<{ readonly observed: Observed<Resumption>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const observed = await resumption.run({ ledger, net, target: targetAt(), facts: facts() })
  return { observed, ledger }
}

/** A TLS 1.2 server that keeps to RFC 5077: who is promised a ticket is given no session id. */
const keeping =
  ({ ids, tickets }: { ids: boolean; tickets: boolean }) =>
  ({ version, suites, sessionTicket }: Question): Answer => {
    if (version !== TLS12) return PROTOCOL_VERSION
    if (!suites.includes(GCM)) return HANDSHAKE_FAILURE
    const promises = tickets && sessionTicket !== 'none'
    return accepted(GCM, [], 29, {
      serverHello: helloWith({
        sessionId: new Uint8Array(ids && !promises ? 32 : 0),
        extensions: new Map(promises ? [[EXT_SESSION_TICKET, new Uint8Array()]] : []),
      }),
    })
  }

/** struct { uint32 lifetime; uint32 age_add; opaque nonce<0..255>; opaque ticket<1..2^16-1>; Extension extensions<0..2^16-2>; } */
const ticket = (lifetime: string): Uint8Array =>
  join(bytes(lifetime), bytes('01020304 01 00'), counted(2, bytes('aabb')), bytes('0000'))

describe('session resumption up to TLS 1.2', () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('by id (%s) and by ticket (%s) are seen apart', async (ids, tickets) => {
    const { observed } = await resumptionWith(keeping({ ids, tickets }))
    expect(observed).toEqual({ status: 'seen', value: { sessionId: ids, ticket: tickets, tickets13: null } })
  })

  it('by id is looked for with a hello that wants no ticket', async () => {
    const { ledger } = await resumptionWith(keeping({ ids: true, tickets: true }))
    expect(ledger.asked.filter(({ sessionTicket }) => sessionTicket === 'none')).toHaveLength(1)
  })

  it('by id is a gap where that hello met silence', async () => {
    const { observed } = await resumptionWith((question) =>
      question.sessionTicket === 'none' ? SILENCE : keeping({ ids: true, tickets: true })(question),
    )
    expect(observed).toEqual({
      status: 'seen',
      value: { sessionId: null, ticket: true, tickets13: null },
      gaps: [
        {
          part: 'session id',
          code: 'timeout',
          detail: 'the server was silent until the deadline, without a byte',
          whose: 'network',
        },
      ],
    })
  })

  it('by id is not known where that hello is refused', async () => {
    const { observed } = await resumptionWith((question) =>
      question.sessionTicket === 'none' ? HANDSHAKE_FAILURE : keeping({ ids: true, tickets: false })(question),
    )
    expect(observed).toEqual({ status: 'seen', value: { sessionId: null, ticket: false, tickets13: null } })
  })
})

describe('session resumption in TLS 1.3', () => {
  it('is by tickets, with how long a real server lets them be good', async () => {
    const context = await serve({ sessionTimeout: 1234 })
    expect(await resumption.run(context)).toEqual({
      status: 'seen',
      value: { sessionId: null, ticket: null, tickets13: { count: 2, lifetime: 1234 } },
    })
  })

  const thirteen = honestly(new Map([[TLS13, [0x1301]]]))

  it.each([
    ['none', [], { count: 0, lifetime: 0 }],
    ['one', [ticket('00000e10')], { count: 1, lifetime: 3600 }],
    ['three, of which the first counts', ['0000003c', '00000001', 'ffffffff'].map(ticket), { count: 3, lifetime: 60 }],
    // RFC 8446 section 4.6.1 allows a week at most
    ['one for longer than there is time', [ticket('ffffffff')], { count: 1, lifetime: 4_294_967_295 }],
  ])('by %s', async (_, tickets, tickets13) => {
    const { observed } = await resumptionWith(
      thirteen,
      netOf13(() => ({ tickets })),
    )
    expect(observed).toEqual({ status: 'seen', value: { sessionId: null, ticket: null, tickets13 } })
  })

  it.each([
    ['silence', SILENT, { code: 'timeout', whose: 'network' }],
    ['half a ticket', { tickets: [bytes('00000e10 01')] }, { code: 'malformed', whose: 'peer' }],
  ])('that met %s is a gap, and not known', async (_, answer, failure) => {
    const { observed } = await resumptionWith(
      thirteen,
      netOf13(() => answer),
    )
    expect(observed).toMatchObject({
      status: 'seen',
      value: { sessionId: null, ticket: null, tickets13: null },
      gaps: [{ part: 'TLSv1.3 tickets', ...failure }],
    })
  })

  it('is not known where the handshake is refused', async () => {
    const { observed } = await resumptionWith(
      thirteen,
      netOf13(() => REFUSED),
    )
    expect(observed).toMatchObject({ value: { sessionId: null, ticket: null, tickets13: null } })
  })
})

it('session resumption of a server of nothing that is known is none that is known', async () => {
  const { observed } = await resumptionWith(() => PROTOCOL_VERSION)
  expect(observed).toEqual({ status: 'seen', value: { sessionId: null, ticket: null, tickets13: null } })
})
