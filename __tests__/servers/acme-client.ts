/** As much of an ACME client as it takes to be issued a certificate for one name: RFC 8555, validated by http-01. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

export interface CertificateOrder {
  readonly directory: string
  /** PEM: what the ACME server itself is known by. */
  readonly trusted: string
  readonly name: string
  /** DER: RFC 2986. */
  readonly csr: Uint8Array
  /** Has the text served at `http://NAME/.well-known/acme-challenge/TOKEN` (section 8.3). */
  readonly publish: (token: string, text: string) => void
}

interface Directory {
  readonly newNonce: string
  readonly newAccount: string
  readonly newOrder: string
}

/** Of an order or an authorization: sections 7.1.3 and 7.1.4. */
interface Resource {
  readonly status: string
  readonly authorizations: readonly [string]
  readonly finalize: string
  readonly certificate: string
  readonly challenges: readonly { readonly type: string; readonly url: string; readonly token: string }[]
}

const POLL_MS = 20
const DEADLINE_MS = 20_000

/** PEM of the chain, as it is to be served. Rejects with what the server said against it. */
export async function obtainCertificate({ directory, trusted, name, csr, publish }: CertificateOrder): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { crv, kty, x, y } = publicKey.export({ format: 'jwk' })
  // In the order that thumbprints are made of: RFC 7638 section 3.2.
  const jwk = { crv, kty, x, y }
  const thumbprint = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url')
  const places = JSON.parse((await exchange(directory, trusted)).body) as Directory
  let nonce = nonceOf(await exchange(places.newNonce, trusted))
  let signer: object = { jwk }

  /** @param payload absent: POST-as-GET (section 6.3) */
  async function post(url: string, payload?: object): Promise<Answer> {
    const signed = [
      base64url({ alg: 'ES256', nonce, url, ...signer }),
      payload === undefined ? '' : base64url(payload),
    ] as const
    const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
    const signature = sign('sha256', Buffer.from(signed.join('.')), key).toString('base64url')
    const answer = await exchange(url, trusted, JSON.stringify({ protected: signed[0], payload: signed[1], signature }))
    nonce = nonceOf(answer)
    return answer
  }

  async function untilValid(url: string): Promise<Resource> {
    const deadline = Date.now() + DEADLINE_MS
    for (;;) {
      const { body } = await post(url)
      const resource = JSON.parse(body) as Resource
      if (resource.status === 'valid') return resource
      if (resource.status === 'invalid' || Date.now() > deadline) throw new Error(`${url} is not valid: ${body}`)
      await wait(POLL_MS)
    }
  }

  const account = await post(places.newAccount, { termsOfServiceAgreed: true })
  signer = { kid: account.headers.location }
  const ordered = await post(places.newOrder, { identifiers: [{ type: 'dns', value: name }] })
  const order = JSON.parse(ordered.body) as Resource
  const [authorization] = order.authorizations
  const { challenges } = JSON.parse((await post(authorization)).body) as Resource
  const challenge = challenges.find(({ type }) => type === 'http-01')
  if (challenge === undefined) throw new Error(`${directory} does not offer http-01`)
  publish(challenge.token, `${challenge.token}.${thumbprint}`)
  await post(challenge.url, {})
  await untilValid(authorization)
  await post(order.finalize, { csr: Buffer.from(csr).toString('base64url') })
  const { certificate } = await untilValid(ordered.headers.location ?? '')
  return (await post(certificate)).body
}

interface Answer {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** GET, or POST of a body. Rejects with what the answer says where it is no success. */
export async function exchange(url: string, trusted: string, body?: string): Promise<Answer> {
  const call = request(url, {
    method: body === undefined ? 'GET' : 'POST',
    ca: trusted,
    agent: false,
    headers: body === undefined ? {} : { 'content-type': 'application/jose+json' },
  })
  call.end(body)
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  const answer = { headers: response.headers, body: await text(response) }
  if (Math.floor((response.statusCode ?? 0) / 100) === 2) return answer
  throw new Error(`${url} answered ${String(response.statusCode)}: ${answer.body}`)
}

/** Each answer brings the next one: section 6.5. */
function nonceOf({ headers }: Answer): string {
  return String(headers['replay-nonce'])
}

function base64url(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url')
}
