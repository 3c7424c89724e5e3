import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import { failed, seen } from '../../src/core/observed.ts'
import http from '../../src/probes/http.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { HANDSHAKE_FAILURE, ledgerOf, netOf } from './scripted.ts'

const ANSWER = seen({ status: 404, statusText: 'Not Found', headers: [['Server', 'x']] as const })

function context(endpoint: Partial<Endpoint>, net = netOf(ANSWER)): Parameters<typeof http.run>[0] {
  return { ledger: ledgerOf(() => HANDSHAKE_FAILURE), net, target: targetAt(endpoint), facts: facts() }
}

describe('http', () => {
  it('is what the server answers, whatever the status', async () => {
    expect(await http.run(context({}))).toEqual(ANSWER)
  })

  it('fails as the net does', async () => {
    const failure = failed('timeout', 'no HTTP answer within 10000 ms', 'network')
    expect(await http.run(context({}, netOf(failure)))).toEqual(failure)
  })

  it.each<[Partial<Endpoint>, string, string]>([
    [{ host: 'api.example.com' }, 'api.example.com', '/'],
    [{ host: 'api.example.com', port: 8443 }, 'api.example.com:8443', '/'],
    [{ host: '192.0.2.1', hostIsAddress: true }, '192.0.2.1', '/'],
    [{ host: '2001:db8::1', hostIsAddress: true }, '[2001:db8::1]', '/'],
    [{ host: '2001:db8::1', hostIsAddress: true, port: 8443 }, '[2001:db8::1]:8443', '/'],
    [{ path: '/v1/health?deep=1' }, 'api.example.com', '/v1/health?deep=1'],
    [{ sni: 'other.example.com', connectTo: { address: '192.0.2.9', port: 1 } }, 'api.example.com', '/'],
  ])('asks %j with Host %s for %s, once, and says who asks', async (endpoint, Host, path) => {
    const net = netOf(ANSWER)
    await http.run(context(endpoint, net))
    expect(net.requests).toEqual([{ method: 'GET', path, headers: { Host, Accept: '*/*', 'User-Agent': 'tls-gate' } }])
  })

  it('is skipped on purpose for an endpoint that does not speak HTTP, without a request', async () => {
    const net = netOf(ANSWER)
    expect(await http.run(context({ scheme: 'tls', port: 8883 }, net))).toEqual({
      status: 'skipped',
      reason: 'the endpoint does not speak HTTP',
      because: null,
    })
    expect(net.requests).toEqual([])
  })
})
