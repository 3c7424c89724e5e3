import { request } from 'node:http'
import type { Socket } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { HttpAnswer, HttpRequest } from '../core/net.ts'
import { failed, seen, type Failed, type Seen } from '../core/observed.ts'
import { failureOf } from './failures.ts'
import { httpFailureOf, MAX_HEADER_BYTES } from './http-failure.ts'

/**
 * One HTTP/1.1 exchange over an open connection, the certificate not verified. Reads the head of the answer and no body.
 * Never takes longer than `timeoutMs`.
 */
export function askHttp(
  socket: Socket,
  serverName: string | null,
  asked: HttpRequest,
  timeoutMs: number,
): Promise<Seen<HttpAnswer> | Failed> {
  return ask(socket, () => openTls(socket, serverName), asked, timeoutMs)
}

/** The same without TLS. */
export function askInClear(socket: Socket, asked: HttpRequest, timeoutMs: number): Promise<Seen<HttpAnswer> | Failed> {
  return ask(socket, () => socket, asked, timeoutMs)
}

async function ask(
  socket: Socket,
  openStream: () => Socket,
  { method, path, headers }: HttpRequest,
  timeoutMs: number,
): Promise<Seen<HttpAnswer> | Failed> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined = undefined
    const finish = (answer: Seen<HttpAnswer> | Failed): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    timer = setTimeout(finish, timeoutMs, failed('timeout', `no HTTP answer within ${String(timeoutMs)} ms`, 'network'))
    let stream: Socket
    try {
      stream = openStream()
    } catch (error) {
      finish(failureOf(error))
      return
    }
    stream.on('error', (error: Error) => {
      finish(httpFailureOf(error))
    })
    const asked = request({
      createConnection: () => stream,
      method,
      path,
      headers,
      setHost: false,
      maxHeaderSize: MAX_HEADER_BYTES,
    })
    // As many as fit the bytes: one left out would be a header that is missing.
    asked.maxHeadersCount = 0
    asked.once('response', (response) => {
      const { rawHeaders, statusCode = 0, statusMessage = '' } = response
      const pairs = rawHeaders.flatMap((name, index) =>
        index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
      )
      response.destroy()
      finish(seen({ status: statusCode, statusText: statusMessage, headers: pairs }))
    })
    asked.on('error', (error) => {
      finish(httpFailureOf(error))
    })
    asked.end()
  })
}

/** As tolerant as this runtime can be: whether the configuration is any good is for rules to say. */
function openTls(socket: Socket, serverName: string | null): TLSSocket {
  return connect({
    socket,
    ...(serverName === null ? {} : { servername: serverName }),
    // The judgement is ours, over the certificates as sent; the headers are worth seeing on a bad certificate too.
    rejectUnauthorized: false,
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT:@SECLEVEL=0',
    ALPNProtocols: ['http/1.1'],
  })
}
