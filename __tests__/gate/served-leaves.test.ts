import '../native-errors.ts'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server, type TlsOptions } from 'node:tls'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Target } from '../../src/core/endpoint.ts'
import { seeLeaves } from '../../src/gate/served-leaves.ts'
import { issue } from '../../src/lab/issue.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { fixedKey } from '../fixed-keys.ts'
import { inDays, NOW, targetAt } from '../rules/facts.ts'
import { listen, refusedPort } from './loopback.ts'

const validity = { notBefore: NOW, notAfter: new Date(inDays(90)) }
const ECDSA = issue({ names: ['api.example.com'], ...validity, serial: 1n })
const RSA = issue({ names: ['api.example.com'], ...validity, serial: 2n, key: fixedKey('rsa2048') })

let server: Server | undefined
afterEach(() => {
  server?.close()
  server = undefined
})

const leavesOf = (issued: readonly (typeof ECDSA)[]): TlsOptions => ({
  cert: issued.map(({ pem }) => pem),
  key: issued.map(({ key }) => key),
})

async function serving(options: TlsOptions): Promise<number> {
  server = createServer(options)
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function seeAt(port: number, wanted: string | null = null) {
  const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, retries: 0, retryDelayMs: 1, timeoutMs: 2000 })
  const target: Target = { ...targetAt(), address: '127.0.0.1', port }
  const { leaves, failure } = await seeLeaves(target, network.at(target), ({ serial }) => serial === wanted)
  return { serials: leaves.map(({ serial }) => serial), failure, connections: network.connections() }
}

describe('the leaves that a target serves', () => {
  it.each<[string, TlsOptions]>([
    ['TLS 1.2 and 1.3', {}],
    ['TLS 1.3 alone', { minVersion: 'TLSv1.3' }],
    ['TLS 1.2 alone', { maxVersion: 'TLSv1.2' }],
  ])('are seen of a server of %s, one for each kind of key', async (_, options) => {
    expect(await seeAt(await serving({ ...leavesOf([ECDSA]), ...options }))).toMatchObject({
      serials: ['01'],
      failure: null,
    })
    server?.close()
    expect(await seeAt(await serving({ ...leavesOf([RSA]), ...options }))).toMatchObject({
      serials: ['02'],
      failure: null,
    })
    server?.close()
    expect(await seeAt(await serving({ ...leavesOf([ECDSA, RSA]), ...options }))).toMatchObject({
      serials: ['02', '01'],
      failure: null,
    })
  })

  it('are seen of a server from before TLS 1.2', async () => {
    const old: TlsOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'AES128-SHA:@SECLEVEL=0' }
    expect(await seeAt(await serving({ ...leavesOf([RSA]), ...old }))).toMatchObject({ serials: ['02'], failure: null })
  })

  it('end with the one that is wanted: one connection is enough', async () => {
    const port = await serving(leavesOf([ECDSA, RSA]))
    expect(await seeAt(port, '02')).toEqual({ serials: ['02'], failure: null, connections: 1 })
    expect(await seeAt(port, '01')).toEqual({ serials: ['02', '01'], failure: null, connections: 2 })
  })

  it('are none where nobody listens, or nobody speaks TLS, and that is said', async () => {
    expect(await seeAt(await refusedPort())).toMatchObject({ serials: [], failure: { code: 'refused' } })
    const plain = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await seeAt(plain.port)).toMatchObject({ serials: [], failure: { code: 'not-tls' } })
    await plain.close()
  })
})
