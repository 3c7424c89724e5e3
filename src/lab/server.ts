/** A real TLS server on loopback that answers HTTP/1.1 and survives whatever a scanner sends. */
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { SecureVersion } from 'node:tls'

export interface ServerOptions {
  /** Absent or 0: any free one. */
  readonly port?: number
  /** PEM, in the order sent: the leaf first. */
  readonly certificateChain: readonly string[]
  /** PEM private key of the leaf. */
  readonly key: string
  readonly minVersion: SecureVersion
  readonly maxVersion: SecureVersion
  /** OpenSSL's cipher list, TLS 1.3 suites by their names in it. TLS 1.0 and 1.1 need `@SECLEVEL=0` at its end. */
  readonly ciphers: string
  /** Whether the server's order of suites counts, as it does when absent. */
  readonly honorCipherOrder?: boolean
  /** OpenSSL's group list, `X25519:P-256`; absent: OpenSSL's own. */
  readonly ecdhCurve?: string
  /** Of every answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** Of every answer; absent: 200. */
  readonly status?: number
  /** Absent: `http/1.1`. */
  readonly alpn?: readonly string[]
}

export interface Server {
  readonly port: number
  /** Cuts every connection off, and resolves when the port is free. May be called again. */
  close(): Promise<void>
}

/** Listens on 127.0.0.1. Rejects when the port is taken or OpenSSL refuses the options. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const server = createServer(
    {
      cert: options.certificateChain.join('\n'),
      key: options.key,
      minVersion: options.minVersion,
      maxVersion: options.maxVersion,
      ciphers: options.ciphers,
      honorCipherOrder: options.honorCipherOrder ?? true,
      ALPNProtocols: [...(options.alpn ?? ['http/1.1'])],
      ...(options.ecdhCurve === undefined ? {} : { ecdhCurve: options.ecdhCurve }),
    },
    (request, response) => {
      request.resume()
      response.writeHead(options.status ?? 200, options.headers).end()
    },
  )

  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // half a hello, a reset, garbage: to a server that is probed, all of them are ordinary
    socket.on('error', ignore)
  })
  server.on('secureConnection', (socket) => socket.on('error', ignore))
  server.on('tlsClientError', (_error, socket) => socket.destroy())
  server.on('clientError', (_error, socket) => socket.destroy())

  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')

  let closed: Promise<unknown> | undefined
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      if (closed === undefined) {
        closed = once(server, 'close')
        server.close()
        for (const socket of sockets) socket.destroy()
      }
      await closed
    },
  }
}

function ignore(): void {
  // the socket closes by itself after an error
}
