import { createServer, type TlsOptions, type Server } from 'node:tls'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { askEncryptedChain } from '../../src/ledger/encrypted-chain.ts'
import { issue } from '../../src/lab/issue.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { SECP384R1, SECP521R1, X25519, X448 } from '../../src/spec/groups.ts'
import { targetAt } from '../rules/facts.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T23:59:59Z') }
const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const leaf = issue({ ...life, subject: { commonName: 'api.example.com' }, names: ['api.example.com'], issuer: root })

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function chainOf(options: TlsOptions, preferred: number | null = null) {
  const server = createServer({ key: leaf.key, cert: leaf.pem + root.pem, minVersion: 'TLSv1.3', ...options })
  // A client that leaves after the certificates is no reason to stop.
  server.on('tlsClientError', () => undefined)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, timeoutMs: 5000, retries: 0 })
  const target = { ...targetAt(), address: '127.0.0.1', port: (server.address() as AddressInfo).port }
  return { answer: await askEncryptedChain(target, network.at(target), preferred), connections: network.connections() }
}

describe('the chain of a TLS 1.3 server', () => {
  it.each([
    ['TLS_AES_128_GCM_SHA256', 0x1301],
    ['TLS_AES_256_GCM_SHA384', 0x1302],
    ['TLS_CHACHA20_POLY1305_SHA256', 0x1303],
  ])('is read under %s as it was sent', async (ciphers, suite) => {
    const { answer, connections } = await chainOf({ ciphers, ecdhCurve: 'X25519' })
    expect(answer).toMatchObject({ status: 'seen', value: { suite } })
    const certificates = answer.status === 'seen' ? answer.value.certificates : []
    expect(certificates.map((der) => Buffer.from(der).toString('hex'))).toEqual(
      [leaf, root].map(({ der }) => Buffer.from(der).toString('hex')),
    )
    expect(connections).toBe(1)
  })

  it.each([
    ['P-384', SECP384R1],
    ['P-521', SECP521R1],
    ['X448', X448],
  ])('is read from a server that insists on %s, with one hello more unless that is known', async (ecdhCurve, group) => {
    const unknown = await chainOf({ ecdhCurve })
    expect(unknown.answer.status).toBe('seen')
    expect(unknown.connections).toBe(2)
    const known = await chainOf({ ecdhCurve }, group)
    expect(known.answer.status).toBe('seen')
    expect(known.connections).toBe(1)
  })

  it('is not made up when the server speaks no TLS 1.3', async () => {
    const { answer } = await chainOf({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' }, X25519)
    expect(answer).toMatchObject({ status: 'failed', code: 'alert', whose: 'peer' })
  })
})
