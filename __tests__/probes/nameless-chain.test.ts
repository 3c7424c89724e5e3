import { createSecureContext } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { Observed } from '../../src/core/observed.ts'
import { issue } from '../../src/lab/issue.ts'
import type { Answer, Question } from '../../src/ledger/ledger.ts'
import namelessChain, { type NamelessChain } from '../../src/probes/nameless-chain.ts'
import { EXT_SERVER_NAME } from '../../src/spec/extensions.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { writePem } from '../../src/wire/pem.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { bytes } from '../wire/bytes.ts'
import { netOf13, REFUSED, SILENT } from './peer13.ts'
import {
  accepted,
  CLOSED,
  HANDSHAKE_FAILURE,
  honestly,
  ledgerOf,
  netOf,
  PROTOCOL_VERSION,
  SILENCE,
  suiteCode,
  type ScriptedLedger,
} from './scripted.ts'
import { LEAF, LIFE, ROOT, serve, stopServing } from './served.ts'

afterEach(stopServing)

const GCM = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const [NAMED, NAMELESS] = [bytes('3003020101'), bytes('3003020102')]
const UNRECOGNIZED: Answer = {
  kind: 'refused',
  inTls: true,
  how: 'alert unrecognized_name (112)',
  isAboutVersion: false,
}

async function namelessWith(
  answerTo: (question: Question) => Answer,
  { net = netOf(), endpoint = {} }: { net?: ReturnType<typeof netOf>; endpoint?: Partial<Endpoint> } = {},
): Promise<{ readonly observed: Observed<NamelessChain>; readonly ledger: ScriptedLedger }> {
  const ledger = ledgerOf(answerTo)
  const observed = await namelessChain.run({ ledger, net, target: targetAt(endpoint), facts: facts() })
  return { observed, ledger }
}

/** A TLS 1.2 server that answers whoever sends no name as told. */
const answering =
  (nameless: Answer) =>
  ({ version, suites, serverName }: Question): Answer => {
    if (version !== TLS12) return PROTOCOL_VERSION
    if (!suites.includes(GCM)) return HANDSHAKE_FAILURE
    return serverName === 'none' ? nameless : accepted(GCM, [NAMED])
  }

describe('certificates without a server name, up to TLS 1.2,', () => {
  it('are those that come to a hello without one', async () => {
    const { observed, ledger } = await namelessWith(answering(accepted(GCM, [NAMELESS, NAMED])))
    expect(observed).toEqual({
      status: 'seen',
      value: { certificates: [NAMELESS, NAMED].map((der) => writePem(der)), refusedBy: null },
    })
    expect(ledger.asked.filter(({ serverName }) => serverName === 'none')).toHaveLength(1)
  })

  it.each([
    ['an alert', UNRECOGNIZED, 'alert unrecognized_name (112)'],
    ['a closed connection', CLOSED, 'closed the connection'],
  ])('are none where they are refused by %s, and it is said how', async (_, nameless, refusedBy) => {
    const { observed } = await namelessWith(answering(nameless))
    expect(observed).toEqual({ status: 'seen', value: { certificates: [], refusedBy } })
  })

  it('are none, and not refused, where an anonymous suite is chosen', async () => {
    const { observed } = await namelessWith(answering(accepted(GCM, null)))
    expect(observed).toEqual({ status: 'seen', value: { certificates: [], refusedBy: null } })
  })

  it('that met silence are a failure and not refused', async () => {
    const { observed } = await namelessWith(answering(SILENCE))
    expect(observed).toEqual({
      status: 'failed',
      code: 'timeout',
      detail: 'the server was silent until the deadline, without a byte',
      whose: 'network',
    })
  })
})

describe('certificates without a server name, in TLS 1.3,', () => {
  it('are those of a real server that has others for callers with one', async () => {
    const other = issue({ ...LIFE, subject: { commonName: 'default' }, names: ['default.example'], issuer: ROOT })
    const context = await serve({
      key: other.key,
      cert: other.pem + ROOT.pem,
      SNICallback: (_name, done) => {
        done(null, createSecureContext({ key: LEAF.key, cert: LEAF.pem }))
      },
    })
    expect(await namelessChain.run(context)).toEqual({
      status: 'seen',
      value: { certificates: [other.pem, ROOT.pem], refusedBy: null },
    })
  })

  const thirteen = honestly(new Map([[TLS13, [0x1301]]]))

  it('are asked for without the extension', async () => {
    const sent: boolean[] = []
    const net = netOf13(({ extensions }) => {
      sent.push(extensions.has(EXT_SERVER_NAME))
      return {}
    })
    await namelessWith(thirteen, { net })
    expect(sent).toEqual([false])
  })

  it('are none where they are refused', async () => {
    const { observed } = await namelessWith(thirteen, { net: netOf13(() => REFUSED) })
    expect(observed).toEqual({
      status: 'seen',
      value: { certificates: [], refusedBy: 'alert handshake_failure (40)' },
    })
  })

  it('that met silence are a failure', async () => {
    const { observed } = await namelessWith(thirteen, { net: netOf13(() => SILENT) })
    expect(observed).toMatchObject({ status: 'failed', code: 'timeout', whose: 'network' })
  })
})

it('certificates without a server name are not asked for where no name is sent anyway', async () => {
  const { observed, ledger } = await namelessWith(answering(SILENCE), {
    endpoint: { host: '192.0.2.1', hostIsAddress: true },
  })
  expect(observed).toEqual({
    status: 'skipped',
    reason: 'no server name is sent to an address anyway',
    because: null,
  })
  expect(ledger.asked).toEqual([])
})
