import { createServer, type TlsOptions, type Server } from 'node:tls'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { shakeHands, type HandshakeOffer } from '../../src/ledger/handshake13.ts'
import { openLedger } from '../../src/ledger/ledger.ts'
import { questionsOf } from '../../src/ledger/survey.ts'
import { issue } from '../../src/lab/issue.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { SECP384R1, SECP521R1, X25519, X448 } from '../../src/spec/groups.ts'
import { TLS13 } from '../../src/spec/versions.ts'
import { targetAt } from '../rules/facts.ts'
import { NARROW } from '../probes/scripted.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }
const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const leaf = issue({ ...life, subject: { commonName: 'api.example.com' }, names: ['api.example.com'], issuer: root })

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function shake(
  options: TlsOptions,
  { offer = {}, asksFirst = false }: { offer?: HandshakeOffer; asksFirst?: boolean } = {},
) {
  const server = createServer({ key: leaf.key, cert: leaf.pem + root.pem, minVersion: 'TLSv1.3', ...options })
  // A client that leaves after the certificates is no reason to stop.
  server.on('tlsClientError', () => undefined)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, timeoutMs: 5000, retries: 0 })
  const target = { ...targetAt(), address: '127.0.0.1', port: (server.address() as AddressInfo).port }
  const net = network.at(target)
  const ledger = openLedger(target, net)
  const [question] = questionsOf(NARROW, TLS13)
  if (asksFirst && question !== undefined) await ledger.ask(question)
  const before = network.connections()
  const outcome = await shakeHands({ target, net, ledger }, offer)
  return { outcome, connections: network.connections() - before }
}

describe('a handshake with a TLS 1.3 server', () => {
  it.each([
    ['TLS_AES_128_GCM_SHA256', 0x1301],
    ['TLS_AES_256_GCM_SHA384', 0x1302],
    ['TLS_CHACHA20_POLY1305_SHA256', 0x1303],
  ])('reads its chain under %s as it was sent, and checks who signed', async (ciphers, suite) => {
    const { outcome, connections } = await shake({ ciphers, ecdhCurve: 'X25519' })
    expect(outcome).toMatchObject({
      kind: 'completed',
      flight: { suite, group: X25519, signature: { scheme: 0x0403, isValid: true }, certificateRequest: null },
    })
    const certificates = outcome.kind === 'completed' ? outcome.flight.certificates : []
    expect(certificates.map((der) => Buffer.from(der).toString('hex'))).toEqual(
      [leaf, root].map(({ der }) => Buffer.from(der).toString('hex')),
    )
    expect(connections).toBe(1)
  })

  it.each([
    ['P-384', SECP384R1],
    ['P-521', SECP521R1],
    ['X448', X448],
  ])('takes one hello more where it insists on %s, unless that is known', async (ecdhCurve, group) => {
    const unknown = await shake({ ecdhCurve })
    expect(unknown.outcome).toMatchObject({ kind: 'completed', flight: { group } })
    expect(unknown.connections).toBe(2)
    const known = await shake({ ecdhCurve }, { asksFirst: true })
    expect(known.outcome).toMatchObject({ kind: 'completed', flight: { group } })
    expect(known.connections).toBe(1)
  })

  it('is not made up when the server speaks no TLS 1.3', async () => {
    const { outcome } = await shake({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' })
    expect(outcome).toMatchObject({ kind: 'refused', how: 'alert protocol_version (70)' })
  })

  it('is completed for its tickets, and the server is content with it', async () => {
    const { outcome, connections } = await shake({}, { offer: { tickets: true } })
    expect(outcome).toMatchObject({ kind: 'completed', flight: { isFinished: true } })
    const tickets = outcome.kind === 'completed' ? outcome.flight.tickets : []
    expect(tickets).not.toEqual([])
    expect(tickets.map(({ maxEarlyData }) => maxEarlyData)).toEqual(tickets.map(() => null))
    expect(connections).toBe(1)
  })

  it('tells that a client certificate is asked for, and of whom', async () => {
    const { outcome } = await shake({ requestCert: true, ca: root.pem }, { offer: { tickets: true } })
    expect(outcome).toMatchObject({
      kind: 'completed',
      flight: { certificateRequest: { authorities: [expect.anything()] } },
    })
  })

  it('agrees on an application protocol', async () => {
    const { outcome } = await shake({ ALPNProtocols: ['http/1.1'] }, { offer: { alpn: ['h2', 'http/1.1'] } })
    const alpn = outcome.kind === 'completed' ? outcome.flight.extensions.get(16) : undefined
    expect(Buffer.from(alpn ?? []).toString('latin1')).toBe('\0\x09\x08http/1.1')
  })

  it('is refused where no signature scheme is shared', async () => {
    const { outcome } = await shake({}, { offer: { schemes: [0x0804] } })
    expect(outcome).toMatchObject({ kind: 'refused', how: 'alert handshake_failure (40)' })
  })
})
