/** Ports on 127.0.0.1 that are no TLS servers, each in its own way. */
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export interface LoopbackPort {
  readonly port: number
  /** Connections accepted so far. */
  accepted(): number
  close(): Promise<void>
}

/** Does this to each connection; the socket's errors are nobody's concern. */
export async function listen(serve: (socket: Socket) => void): Promise<LoopbackPort> {
  const sockets = new Set<Socket>()
  let accepted = 0
  const server: Server = createServer((socket) => {
    accepted++
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    serve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    accepted: () => accepted,
    async close() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** A port where nothing listens any more. */
export async function refusedPort(): Promise<number> {
  const port = await listen(() => undefined)
  await port.close()
  return port.port
}
