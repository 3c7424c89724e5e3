/**
 * One HTTP/1.1 request over an open connection, sent once the certificates of that very connection were found good, and
 * the whole of its answer. Never takes longer than what is left, never reads more than it is told to, follows nothing.
 */
import { constants } from 'node:crypto'
import { request, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls'
import type { HttpAnswer, TransactionOutcome, TransactionRequest } from '../core/net.ts'
import { failed, type Failure } from '../core/observed.ts'
import { httpFailureOf, MAX_HEADER_BYTES } from './http-failure.ts'

export interface TransactionTime {
  /** For all of it, from the first packet on. */
  readonly timeoutMs: number
  /** What connecting has left of that. */
  readonly leftMs: number
}

/** No honest chain is longer. */
const MAX_CERTIFICATES = 100

export async function transact(
  socket: Socket,
  serverName: string | null,
  wanted: TransactionRequest,
  { timeoutMs, leftMs }: TransactionTime,
): Promise<TransactionOutcome> {
  const startedAt = Date.now()
  return new Promise((resolve, reject) => {
    let wasSent = false
    let fault: string | null = null
    let head: IncomingMessage | null = null
    const chunks: Buffer[] = []
    let size = 0
    let timer: NodeJS.Timeout | undefined = undefined

    const finish = (failure: Failure | null): void => {
      clearTimeout(timer)
      const answer = head === null ? null : { ...headOf(head), body: Buffer.concat(chunks) }
      resolve({ wasSent, fault, failure, answer, tookMs: timeoutMs - leftMs + Date.now() - startedAt })
      socket.destroy()
    }
    timer = setTimeout(() => {
      finish(failed('timeout', `${lackOf(wasSent, head)} within ${String(timeoutMs)} ms`, 'peer'))
    }, leftMs)

    const receive = (response: IncomingMessage): void => {
      head = response
      response.on('data', (chunk: Buffer) => {
        const room = wanted.maxBytes - size
        chunks.push(chunk.subarray(0, room))
        size += chunk.length
        if (chunk.length > room)
          finish(failed('limit', `the body of the answer is over ${String(wanted.maxBytes)} bytes`, 'peer'))
      })
      response.once('end', () => {
        finish(null)
      })
      const cutOff = (): void => {
        finish(failed('closed', `the connection was closed: ${lackOf(wasSent, head)}`, 'peer'))
      }
      response.once('error', cutOff)
      response.once('close', cutOff)
    }

    try {
      const tls = openTls(socket, serverName, wanted)
      const fail = (error: Error): void => {
        finish(httpFailureOf(error))
      }
      tls.on('error', fail)
      tls.once('close', () => {
        finish(failed('closed', `the connection was closed: ${lackOf(wasSent, head)}`, 'peer'))
      })
      tls.once('secureConnect', () => {
        try {
          fault = wanted.findFault(certificatesOf(tls))
          if (fault !== null) {
            finish(null)
            return
          }
          wasSent = true
          send(tls, wanted).on('response', receive).on('error', fail)
        } catch (error) {
          // A mistake of ours: it must reach whoever asked, not the event loop.
          reject(error instanceof Error ? error : new Error(String(error)))
          finish(null)
        }
      })
    } catch (error) {
      // OpenSSL refuses a certificate or a key.
      finish(httpFailureOf(error instanceof Error ? error : new Error(String(error))))
    }
  })
}

function openTls(socket: Socket, serverName: string | null, { client }: TransactionRequest): TLSSocket {
  return connect({
    socket,
    ...(serverName === null ? {} : { servername: serverName }),
    // The judgement is ours, by the trust stores of the callers: nothing is sent before it.
    rejectUnauthorized: false,
    minVersion: 'TLSv1.2',
    ALPNProtocols: ['http/1.1'],
    // Later it would be another certificate than the one that was judged.
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    ...(client === null ? {} : { cert: client.certificate, key: client.key, passphrase: client.password }),
  })
}

function send(tls: TLSSocket, { method, path, headers, body }: TransactionRequest): ReturnType<typeof request> {
  const asked = request({
    createConnection: () => tls,
    method,
    path,
    // Node counts for itself only where a method is meant to have a body.
    headers: body === null ? headers : { ...headers, 'Content-Length': String(body.length) },
    setHost: false,
    maxHeaderSize: MAX_HEADER_BYTES,
  })
  asked.maxHeadersCount = 0
  asked.end(body ?? undefined)
  return asked
}

/**
 * As far as Node tells them: those that were sent, perhaps in another order. It is asked once: in Node.js 20 one method
 * that tells of them leaves nothing for the next.
 */
function certificatesOf(tls: TLSSocket): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  let next: Partial<DetailedPeerCertificate> | undefined = tls.getPeerCertificate(true)
  let last: string | undefined = undefined
  // A root is its own issuer; where there is none, there is an object without anything in it.
  while (next?.raw !== undefined && next.fingerprint256 !== last && found.length < MAX_CERTIFICATES) {
    found.push(new Uint8Array(next.raw))
    last = next.fingerprint256
    next = next.issuerCertificate
  }
  return found
}

function headOf({ rawHeaders, statusCode = 0, statusMessage = '' }: IncomingMessage): HttpAnswer {
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
  )
  return { status: statusCode, statusText: statusMessage, headers }
}

function lackOf(wasSent: boolean, head: IncomingMessage | null): string {
  if (!wasSent) return 'TLS was not agreed on'
  return head === null ? 'no answer came' : 'the answer was not whole'
}
