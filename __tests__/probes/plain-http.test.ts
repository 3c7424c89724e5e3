import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { HttpAnswer } from '../../src/core/net.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import plainHttp from '../../src/probes/plain-http.ts'
import { facts, targetAt } from '../rules/facts.ts'
import { HANDSHAKE_FAILURE, ledgerOf, netOf } from './scripted.ts'

const REDIRECT = seen({
  status: 301,
  statusText: '',
  headers: [
    ['location', 'https://api.example.com/'],
    ['Strict-Transport-Security', 'max-age=1'],
  ] as const,
})

function look(answer: Observed<HttpAnswer> = REDIRECT, endpoint: Partial<Endpoint> = {}, port?: number) {
  const net = netOf(answer)
  const target = targetAt(endpoint)
  const observed = plainHttp.run({
    ledger: ledgerOf(() => HANDSHAKE_FAILURE),
    net,
    target: { ...target, port: port ?? target.port },
    facts: facts(),
  })
  return { net, observed }
}

describe('plainHttp', () => {
  it('is what is answered, with where it leads', async () => {
    expect(await look().observed).toEqual(
      seen({
        port: 80,
        kind: 'answer',
        status: 301,
        location: 'https://api.example.com/',
        hsts: 'max-age=1',
      }),
    )
    expect(await look(seen({ status: 403, statusText: '', headers: [] })).observed).toEqual(
      seen({ port: 80, kind: 'answer', status: 403, location: null, hsts: null }),
    )
  })

  it.each<[Observed<HttpAnswer>, unknown]>([
    [failed('refused', 'refused', 'peer'), seen({ port: 80, kind: 'refused' })],
    [failed('closed', 'no HTTP answer', 'peer'), seen({ port: 80, kind: 'no-answer' })],
    [failed('malformed', 'not an HTTP answer', 'peer'), seen({ port: 80, kind: 'no-answer' })],
  ])('takes %j for an answer', async (answer, expected) => {
    expect(await look(answer).observed).toEqual(expected)
  })

  it.each<Observed<HttpAnswer>>([
    failed('timeout', 'silence', 'network'),
    failed('reset', 'reset', 'network'),
    failed('unreachable', 'no route', 'network'),
    skipped('not through a proxy'),
  ])('takes %j for none', async (answer) => {
    expect(await look(answer).observed).toEqual(answer)
  })

  it.each<[Partial<Endpoint>, number, string]>([
    [{}, 80, 'api.example.com'],
    [{ path: '/hooks/SECRET?token=SECRET' }, 80, 'api.example.com'],
    [{ plainHttpPort: 8080, port: 8443 }, 8080, 'api.example.com:8080'],
    [{ host: '2001:db8::1', hostIsAddress: true }, 80, '[2001:db8::1]'],
  ])('asks %j on port %d for "/" alone, once', async (endpoint, plainPort, Host) => {
    const { net, observed } = look(REDIRECT, endpoint)
    await observed
    expect(net.requests).toEqual([
      { method: 'GET', path: '/', headers: { Host, Accept: '*/*', 'User-Agent': 'tls-gate' }, plainPort },
    ])
  })

  it.each<[Partial<Endpoint>, number | undefined]>([
    [{ scheme: 'tls', port: 8883 }, undefined],
    [{ port: 8443 }, undefined],
    // connect-to leads to another port
    [{}, 8443],
  ])('asks nobody of %j at port %s', async (endpoint, port) => {
    const { net, observed } = look(REDIRECT, endpoint, port)
    expect(await observed).toMatchObject({ status: 'skipped', because: null })
    expect(net.requests).toEqual([])
  })
})
