import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import '../native-errors.ts'
import { afterEach, describe, expect, it } from '@jest/globals'
import { fetchUrl, type FetchLimits } from '../../src/net/fetch.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'

const servers: Server[] = []
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    }),
  )
})

/** What a server on loopback was asked, and its URL. */
async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, asked }
}

const ANYWHERE: FetchLimits = { timeoutMs: 10_000, from: 'anywhere' }
const PUBLIC: FetchLimits = { timeoutMs: 10_000, from: 'public' }
const MAX = 1000

const saying =
  (body: string, head: Readonly<Record<string, string>> = {}, status = 200) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, head).end(body)
  }

describe('what a certificate points to', () => {
  it('is fetched with its status, type, date, and when to ask again', async () => {
    const date = 'Tue, 24 Nov 2026 12:00:00 GMT'
    const { url, asked } = await serve(
      saying('body', { 'content-type': 'application/pkix-crl', date, 'retry-after': '21600' }),
    )
    expect(await fetchUrl({ url: `${url}a?b`, maxBytes: MAX }, ANYWHERE)).toEqual({
      status: 'seen',
      value: {
        url: `${url}a?b`,
        status: 200,
        type: 'application/pkix-crl',
        date,
        retryAfter: '21600',
        body: new Uint8Array(Buffer.from('body')),
      },
    })
    expect(asked.map(({ method, url: path }) => `${String(method)} ${String(path)}`)).toEqual(['GET /a?b'])
    expect(asked[0]?.headers).toMatchObject({ host: new URL(url).host, 'accept-encoding': 'identity' })
  })

  it('is asked for with a body where there is one', async () => {
    const { url, asked } = await serve((request, response) => {
      request.pipe(response)
    })
    const body = { type: 'application/ocsp-request', bytes: Uint8Array.of(1, 2, 3) }
    const outcome = await fetchUrl({ url, maxBytes: MAX, body }, ANYWHERE)
    expect(outcome).toMatchObject({ status: 'seen', value: { body: Uint8Array.of(1, 2, 3) } })
    expect(asked[0]).toMatchObject({ method: 'POST', headers: { 'content-type': body.type, 'content-length': '3' } })
  })

  it('may be as large as is allowed, and not a byte larger', async () => {
    const { url } = await serve(saying('x'.repeat(MAX)))
    expect(await fetchUrl({ url, maxBytes: MAX }, ANYWHERE)).toMatchObject({ status: 'seen' })
    expect(await fetchUrl({ url, maxBytes: MAX - 1 }, ANYWHERE)).toMatchObject({ status: 'failed', code: 'limit' })
  })

  it('that never ends is cut off at the limit', async () => {
    const { url } = await serve((_, response) => {
      const more = (): void => {
        while (response.write('x'.repeat(65_536)) && !response.destroyed);
      }
      response.on('drain', more)
      more()
    })
    expect(await fetchUrl({ url, maxBytes: MAX }, ANYWHERE)).toMatchObject({ code: 'limit', whose: 'peer' })
  })

  it.each<[string, RequestListener]>([
    ['says nothing', () => undefined],
    ['stops in the middle', (_, response) => void response.writeHead(200, { 'content-length': '9' }).write('half')],
  ])('by a server that %s ends with the deadline', async (_, answer) => {
    const { url } = await serve(answer)
    expect(await fetchUrl({ url, maxBytes: MAX }, { ...ANYWHERE, timeoutMs: 50 })).toMatchObject({ code: 'timeout' })
  })

  it('that is broken off is no answer', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '9' })
      response.write('half', () => response.destroy())
    })
    expect(await fetchUrl({ url, maxBytes: MAX }, ANYWHERE)).toMatchObject({ status: 'failed' })
  })

  it('is not unpacked: what was not asked for packed is refused', async () => {
    const { url } = await serve(saying('x', { 'content-encoding': 'gzip' }))
    expect(await fetchUrl({ url, maxBytes: MAX }, ANYWHERE)).toMatchObject({ code: 'malformed', whose: 'peer' })
  })

  it('is looked for behind three redirects, and not behind four', async () => {
    const { url, asked } = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(302, { location: `/${String(left - 1)}` }).end()
    })
    expect(await fetchUrl({ url: `${url}3`, maxBytes: MAX }, ANYWHERE)).toMatchObject({
      status: 'seen',
      value: { url: `${url}0` },
    })
    asked.splice(0)
    expect(await fetchUrl({ url: `${url}4`, maxBytes: MAX }, ANYWHERE)).toMatchObject({ code: 'limit' })
    expect(asked).toHaveLength(4)
  })
})

describe('the guard', () => {
  const forbidden = { status: 'failed', code: 'address-forbidden', whose: 'us' }

  it('connects to no private address, however it is written', async () => {
    const { url, asked } = await serve(saying('secret'))
    const { port } = new URL(url)
    const hosts = [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '017700000001',
      '127.1',
      'localhost',
      'localhost.',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ]
    for (const host of hosts) {
      expect(await fetchUrl({ url: `http://${host}:${port}/`, maxBytes: MAX }, PUBLIC)).toMatchObject(forbidden)
    }
    expect(asked).toEqual([])
  })

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
  ])('never goes to %s, not even where private addresses are allowed', async (url) => {
    expect(await fetchUrl({ url, maxBytes: MAX }, ANYWHERE)).toMatchObject(forbidden)
  })

  it('looks at each hop anew', async () => {
    const { url, asked } = await serve(saying('', { location: 'http://169.254.169.254/' }, 302))
    expect(await fetchUrl({ url, maxBytes: MAX }, ANYWHERE)).toMatchObject(forbidden)
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['file:///etc/passwd', 'unsupported'],
    ['ftp://example.com/', 'unsupported'],
    ['ldap://example.com/', 'unsupported'],
    ['gopher://example.com/', 'unsupported'],
    ['http://user@example.com/', 'unsupported'],
    ['http://user:word@example.com/', 'unsupported'],
    ['http://1.1.1.1:22/', 'address-forbidden'],
    ['http://1.1.1.1:1023/', 'address-forbidden'],
    ['not a URL', 'unsupported'],
    ['', 'unsupported'],
  ])('does not fetch %j', async (url, code) => {
    expect(await fetchUrl({ url, maxBytes: MAX }, ANYWHERE)).toMatchObject({ status: 'failed', code })
  })
})

describe('a network', () => {
  it('fetches each thing once in a run', async () => {
    const { url, asked } = await serve(saying('body'))
    const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, fetch: 'anywhere' })
    const all = await Promise.all(Array.from({ length: 50 }, () => network.fetch({ url, maxBytes: MAX })))
    expect(all.every(({ status }) => status === 'seen')).toBe(true)
    expect(asked).toHaveLength(1)
    await network.fetch({ url, maxBytes: MAX, body: { type: 'a/b', bytes: Uint8Array.of(1) } })
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['is told not to', { fetch: 'off' }],
    ['goes through a proxy', { proxy: { kind: 'http', host: 'proxy.example', port: 3128, credentials: null } }],
  ])('fetches nothing where it %s', async (_, options) => {
    const { url, asked } = await serve(saying('body'))
    const network = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, ...options } as typeof DEFAULT_NETWORK_OPTIONS)
    expect(await network.fetch({ url, maxBytes: MAX })).toMatchObject({ status: 'skipped' })
    expect(asked).toEqual([])
  })
})
