import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import '../native-errors.ts'
import { afterEach, describe, expect, it } from '@jest/globals'
import { seen, skipped } from '../../src/core/observed.ts'
import type { Network, NetworkOptions } from '../../src/net/network.ts'
import { NXDOMAIN, REFUSED, SERVFAIL, startDnsServer, type DnsAnswer, type DnsServer } from './dns-server.ts'
import { shortNetwork } from './loopback.ts'

const servers: DnsServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function network(
  answers: Readonly<Record<string, DnsAnswer>>,
  options: Partial<NetworkOptions> = {},
): Promise<{ readonly network: Network; readonly asked: readonly string[] }> {
  const server = await startDnsServer(answers)
  servers.push(server)
  return { network: shortNetwork({ dnsServers: [server.place], ...options }), asked: server.asked }
}

const issue = (value: string) => ({ tag: 'issue', value })
const record = (tag: string, value: string, isCritical = false) => ({ tag, value, isCritical })

describe('the CAA records of a name', () => {
  it('are its own where it has any, and nothing above is asked for', async () => {
    const { network: net, asked } = await network({
      'api.shop.dev': [issue('ca.dev')],
      'shop.dev': [issue('other.dev')],
    })
    expect(await net.caa('api.shop.dev')).toEqual(
      seen({ foundAt: 'api.shop.dev', records: [record('issue', 'ca.dev')] }),
    )
    expect(asked).toEqual(['api.shop.dev'])
  })

  it('are those of the next name above, whether the ones between are there or not', async () => {
    const { network: net, asked } = await network({ 'a.b.shop.dev': [], 'shop.dev': [issue('ca.dev')], dev: 'silent' })
    expect(await net.caa('a.b.shop.dev')).toMatchObject({ value: { foundAt: 'shop.dev' } })
    expect(asked).toEqual(['a.b.shop.dev', 'b.shop.dev', 'shop.dev'])
  })

  it('may be none up to the top, which is asked for too, and the root is not', async () => {
    const { network: net, asked } = await network({ dev: NXDOMAIN })
    expect(await net.caa('shop.dev')).toEqual(seen({ foundAt: null, records: [] }))
    expect(asked).toEqual(['shop.dev', 'dev'])
  })

  it('are asked for once in a run, and so are those that several names have in common', async () => {
    const { network: net, asked } = await network({ 'shop.dev': [issue('ca.dev')] })
    await Promise.all(['a.shop.dev', 'b.shop.dev', 'a.shop.dev'].map((name) => net.caa(name)))
    await net.caa('a.shop.dev')
    expect([...asked].sort()).toEqual(['a.shop.dev', 'b.shop.dev', 'shop.dev'])
  })

  it('are looked up for sixteen names at one time, and for no more', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `n${String(index)}.dev`)
    const server = await startDnsServer(Object.fromEntries(names.map((name) => [name, [issue('ca.dev')]])), 16)
    servers.push(server)
    const net = shortNetwork({ dnsServers: [server.place] })
    const outcomes = await Promise.all(names.map((name) => net.caa(name)))
    expect(outcomes.every(({ status }) => status === 'seen')).toBe(true)
    expect(server.asked.toSorted()).toEqual(names.toSorted())
    expect(server.most()).toBe(16)
  })

  it('are those of what the name is an alias of, whose parents are not asked', async () => {
    const alias = { alias: 'edge.cdn.net' }
    const { network: net, asked } = await network({
      'api.shop.dev': [alias, issue('cdn-ca.net')],
      'www.shop.dev': [alias],
      'shop.dev': [issue('ca.dev')],
      'cdn.net': [issue('wrong.net')],
    })
    expect(await net.caa('api.shop.dev')).toMatchObject({
      value: { foundAt: 'api.shop.dev', records: [record('issue', 'cdn-ca.net')] },
    })
    expect(await net.caa('www.shop.dev')).toMatchObject({ value: { foundAt: 'shop.dev' } })
    expect(asked).not.toContain('cdn.net')
  })

  it('are handed on whatever they say', async () => {
    const { network: net } = await network({
      'shop.dev': [
        issue('ca.dev; validationmethods=dns-01'),
        { tag: 'ISSUE', value: ';' },
        { tag: 'IssueWild', value: 'x', flags: 127 },
        { tag: 'tbs', value: 'Unknown', flags: 128 },
        { tag: 'iodef', value: 'mailto:\u0001\n::error::' },
        { tag: 'constructor', value: 'x' },
        { tag: 'critical', value: 'x' },
      ],
    })
    expect(await net.caa('shop.dev')).toMatchObject({
      value: {
        records: [
          record('issue', 'ca.dev; validationmethods=dns-01'),
          record('issue', ';'),
          record('issuewild', 'x'),
          record('tbs', 'Unknown', true),
          record('iodef', 'mailto:\u0001\n::error::'),
          record('constructor', 'x'),
          // Its flags are lost on the way: they may be any.
          record('critical', 'x', true),
        ],
      },
    })
  })

  it('of a tag that the resolver loses are not lost for it', async () => {
    const { network: net } = await network({ 'shop.dev': [{ tag: '__proto__', value: 'x', flags: 128 }] })
    expect(await net.caa('shop.dev')).toMatchObject({ value: { records: [record('', '', true)] } })
  })
})

describe('CAA records that could not be looked up', () => {
  it.each<[string, DnsAnswer, string, RegExp]>([
    ['the server fails', SERVFAIL, 'name-not-found', /could not answer about shop\.dev \(ESERVFAIL\)$/],
    ['the server refuses', REFUSED, 'name-not-found', /could not answer about shop\.dev \(EREFUSED\)$/],
    ['the answer is broken', [{ tag: '', value: 'x' }], 'malformed', /about shop\.dev cannot be read \(EBADRESP\)$/],
  ])('are no answer where %s', async (_, answer, code, detail) => {
    const { network: net, asked } = await network({ 'shop.dev': answer, dev: [issue('ca.dev')] })
    expect(await net.caa('api.shop.dev')).toEqual({
      status: 'failed',
      code,
      detail: expect.stringMatching(detail) as unknown,
      whose: 'network',
    })
    // What is above would hold only where nothing is here.
    expect(asked).not.toContain('dev')
  })

  it('are no answer where the server is silent, and the deadline is kept', async () => {
    const { network: net } = await network({ 'api.shop.dev': [], 'shop.dev': 'silent' }, { timeoutMs: 60 })
    const startedAt = performance.now()
    expect(await net.caa('api.shop.dev')).toEqual({
      status: 'failed',
      code: 'timeout',
      detail: 'no DNS server answered about shop.dev within 60 ms',
      whose: 'network',
    })
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })

  it('are given up for all names when none of sixteen was answered', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `n${String(index)}.dev`)
    const { network: net, asked } = await network(Object.fromEntries(names.map((name) => [name, 'silent'])), {
      timeoutMs: 60,
    })
    const outcomes = await Promise.all(names.map((name) => net.caa(name)))
    expect(new Set(outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.code : '')))).toEqual(
      new Set(['timeout']),
    )
    // A few more, which began while the others were still hoping.
    expect(new Set(asked).size).toBeGreaterThanOrEqual(16)
    expect(new Set(asked).size).toBeLessThan(32)
  })

  it('are not given up for the silence of some, where others are answered', async () => {
    const silent = Array.from({ length: 40 }, (_, index) => `n${String(index)}.dev`)
    const { network: net, asked } = await network(
      { 'shop.dev': [issue('ca.dev')], ...Object.fromEntries(silent.map((name) => [name, 'silent' as const])) },
      { timeoutMs: 60 },
    )
    await net.caa('shop.dev')
    await Promise.all(silent.map((name) => net.caa(name)))
    expect(new Set(asked).size).toBe(41)
  })

  it('are no answer where nobody listens', async () => {
    const socket = createSocket('udp4').bind(0, '127.0.0.1')
    await once(socket, 'listening')
    const { port } = socket.address()
    await new Promise<void>((resolve) => {
      socket.close(resolve)
    })
    const outcome = await shortNetwork({ dnsServers: [`127.0.0.1:${String(port)}`] }).caa('shop.dev')
    expect(outcome).toMatchObject({ status: 'failed', code: 'refused', whose: 'network' })
  })

  it('are not asked for where a proxy resolves the names', async () => {
    const proxy = { kind: 'http', host: 'proxy.example', port: 3128, user: null } as const
    const { network: net, asked } = await network({}, { proxy })
    expect(await net.caa('shop.dev')).toEqual(skipped('names are resolved by the proxy'))
    expect(asked).toEqual([])
  })
})
