/**
 * Fetches what a URL inside a certificate points to. A stranger wrote the URL: only http and https, only addresses that
 * were checked before they are dialled, a cap on what is read, one deadline for all of it.
 */
import { lookup } from 'node:dns/promises'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { isIP } from 'node:net'
import type { Fetched, FetchRequest } from '../core/net.ts'
import { failed, seen, type Failed, type Seen } from '../core/observed.ts'
import { failureOf } from './failures.ts'
import { isForbiddenAddress } from './forbidden-address.ts'
import { isPublicAddress } from './public-address.ts'

export interface FetchLimits {
  /** For everything, redirects among it. */
  readonly timeoutMs: number
  /** `anywhere`: private addresses too, where an internal PKI is; never link-local ones. */
  readonly from: 'public' | 'anywhere'
}

const MAX_REDIRECTS = 3
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

type Outcome = Seen<Fetched> | Failed

export async function fetchUrl(request: FetchRequest, limits: FetchLimits): Promise<Outcome> {
  const deadline = AbortSignal.timeout(limits.timeoutMs)
  let { url } = request
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const outcome = await fetchOnce({ ...request, url }, limits, deadline)
    if (!('redirect' in outcome)) return outcome
    url = outcome.redirect
  }
  return failed('limit', `more than ${String(MAX_REDIRECTS)} redirects`, 'peer')
}

async function fetchOnce(
  request: FetchRequest,
  { timeoutMs, from }: FetchLimits,
  deadline: AbortSignal,
): Promise<Outcome | { readonly redirect: string }> {
  const url = parseUrl(request.url)
  if ('status' in url) return url
  const address = await findAddress(url, from)
  if (typeof address !== 'string') return address
  const { request: open } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'))
  const late = failed('timeout', `nothing complete within ${String(timeoutMs)} ms`, 'network')
  return new Promise((resolve) => {
    if (deadline.aborted) {
      resolve(late)
      return
    }
    const asked = send(open, url, address, request)
    const finish = (outcome: Outcome | { readonly redirect: string }): void => {
      deadline.removeEventListener('abort', onLate)
      asked.destroy()
      resolve(outcome)
    }
    function onLate(): void {
      finish(late)
    }
    deadline.addEventListener('abort', onLate)
    asked.on('error', (error) => {
      finish(failureOf(error))
    })
    asked.once('response', (response: IncomingMessage) => {
      const { location } = response.headers
      if (REDIRECTS.has(response.statusCode ?? 0) && location !== undefined) finish(follow(location, url))
      else
        void readBody(response, request.maxBytes).then((body) => {
          finish(body instanceof Uint8Array ? seen(describe(response, url, body)) : body)
        })
    })
    asked.end(request.body === undefined ? undefined : Buffer.from(request.body.bytes))
  })
}

function send(
  open: (options: RequestOptions) => ClientRequest,
  url: URL,
  address: string,
  { body }: FetchRequest,
): ClientRequest {
  return open({
    // The address that was checked, whatever the name resolves to by now.
    host: address,
    servername: isIP(bare(url.hostname)) === 0 ? url.hostname : '',
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
    path: `${url.pathname}${url.search}`,
    method: body === undefined ? 'GET' : 'POST',
    agent: false,
    headers: {
      host: url.host,
      'accept-encoding': 'identity',
      ...(body === undefined ? {} : { 'content-type': body.type, 'content-length': String(body.bytes.length) }),
    },
  } as RequestOptions)
}

function parseUrl(text: string): URL | Failed {
  if (!URL.canParse(text)) return failed('unsupported', 'no URL', 'peer')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return failed('unsupported', `${url.protocol} is not fetched, only http and https are`, 'us')
  }
  if (url.username !== '' || url.password !== '')
    return failed('unsupported', 'a URL with a user in it is not fetched', 'us')
  const port = Number(url.port)
  // Whatever else listens below 1024 speaks something else, and would be spoken to in a stranger's words.
  if (port !== 0 && port < 1024 && port !== 80 && port !== 443) {
    return failed('address-forbidden', `port ${url.port} is not for HTTP`, 'us')
  }
  return url
}

/** Any private address among those of a name makes all of them suspect. */
async function findAddress({ hostname }: URL, from: FetchLimits['from']): Promise<string | Failed> {
  let addresses: readonly string[]
  try {
    const host = bare(hostname)
    addresses = isIP(host) === 0 ? (await lookup(host, { all: true })).map(({ address }) => address) : [host]
  } catch (error) {
    return failureOf(error)
  }
  const [first] = addresses
  if (first === undefined) return failed('name-not-found', 'the name has no address', 'network')
  const refused = addresses.find(
    (address) => isForbiddenAddress(address) || (from === 'public' && !isPublicAddress(address)),
  )
  if (refused === undefined) return first
  return failed('address-forbidden', `${hostname} is at ${refused}, which is not on the public Internet`, 'us')
}

function follow(location: string, base: URL): { readonly redirect: string } | Failed {
  return URL.canParse(location, base.href)
    ? { redirect: new URL(location, base).href }
    : failed('malformed', 'a redirect to what is no URL', 'peer')
}

function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array | Failed> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const encoding = response.headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity') {
      resolve(failed('malformed', `sent as ${encoding}, which was not asked for`, 'peer'))
      return
    }
    response.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) {
        response.destroy()
        resolve(failed('limit', `more than ${String(maxBytes)} bytes`, 'peer'))
      } else chunks.push(chunk)
    })
    response.once('end', () => {
      resolve(Buffer.concat(chunks))
    })
    response.once('error', (error) => {
      resolve(failureOf(error))
    })
    response.once('close', () => {
      resolve(failed('closed', 'the connection was closed before the answer was whole', 'peer'))
    })
  })
}

function describe(response: IncomingMessage, url: URL, body: Uint8Array): Fetched {
  return {
    url: url.href,
    status: response.statusCode ?? 0,
    type: response.headers['content-type'] ?? null,
    date: response.headers.date ?? null,
    retryAfter: response.headers['retry-after'] ?? null,
    body,
  }
}

/** An IPv6 literal stands in brackets in a URL; a dot at the end of a name asks for no search list, which nobody has here. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$|\.$/g, '')
}
