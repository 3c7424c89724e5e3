/** Proxies on loopback: the names that they resolve are theirs alone. */
import { connect, type Socket } from 'node:net'
import type { Proxy } from '../../src/core/proxy.ts'
import { startPeer } from './loopback.ts'

export interface StartedProxy {
  readonly proxy: Proxy
  /** `host:port` of everything that was asked for, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

export interface ProxyOptions {
  /** Ports on 127.0.0.1 by `host:port`. */
  readonly routes: Readonly<Record<string, number>>
  /** `name:password` that are wanted. */
  readonly user?: string
}

type Kind = Proxy['kind']

export async function startProxy(kind: Kind, options: ProxyOptions): Promise<StartedProxy> {
  const asked: string[] = []
  const peer = await startPeer((socket) => {
    const serve = kind === 'http' ? serveHttp : serveSocks
    void serve(reader(socket), socket, options, asked)
  })
  const [name, password = ''] = options.user?.split(':') ?? []
  const user = name === undefined ? null : { name, password }
  return {
    proxy: { kind, host: '127.0.0.1', port: peer.port, user },
    asked,
    close: () => peer.close(),
  }
}

/** Bytes of a socket, as many as wanted. */
interface Reader {
  take(length: number): Promise<Buffer>
  until(end: string): Promise<string>
}

function reader(socket: Socket): Reader {
  let bytes = Buffer.alloc(0)
  const more = async (): Promise<void> => {
    await new Promise<void>((resolve) => socket.once('readable', resolve))
    bytes = Buffer.concat([bytes, (socket.read() as Buffer | null) ?? Buffer.alloc(0)])
  }
  async function take(length: number): Promise<Buffer> {
    while (bytes.length < length) await more()
    const taken = bytes.subarray(0, length)
    bytes = bytes.subarray(length)
    return taken
  }
  return {
    take,
    async until(end) {
      while (!bytes.includes(end)) await more()
      return (await take(bytes.indexOf(end) + end.length)).toString('latin1')
    },
  }
}

async function serveHttp(from: Reader, socket: Socket, { routes, user }: ProxyOptions, asked: string[]): Promise<void> {
  const request = await from.until('\r\n\r\n')
  const wanted = user === undefined ? undefined : `Basic ${Buffer.from(user).toString('base64')}`
  if (wanted !== undefined && !request.includes(`Proxy-Authorization: ${wanted}\r\n`)) {
    socket.end('HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic\r\n\r\n')
    return
  }
  const place = /^CONNECT (\S+) HTTP/.exec(request)?.[1] ?? ''
  asked.push(place)
  const port = routes[place]
  if (port === undefined) socket.end('HTTP/1.1 502 No\r\nContent-Length: 2\r\n\r\nNo')
  else join(socket, port, 'HTTP/1.1 200 Connection established\r\n\r\n')
}

async function serveSocks(
  from: Reader,
  socket: Socket,
  { routes, user }: ProxyOptions,
  asked: string[],
): Promise<void> {
  const [, count = 0] = await from.take(2)
  const methods = [...(await from.take(count))]
  if (user !== undefined) {
    if (!methods.includes(2)) {
      socket.end(Buffer.of(5, 0xff))
      return
    }
    socket.write(Buffer.of(5, 2))
    const [, nameLength = 0] = await from.take(2)
    const name = (await from.take(nameLength)).toString()
    const [passwordLength = 0] = await from.take(1)
    const isRight = `${name}:${(await from.take(passwordLength)).toString()}` === user
    socket.write(Buffer.of(1, isRight ? 0 : 1))
    if (!isRight) {
      socket.end()
      return
    }
  } else socket.write(Buffer.of(5, 0))
  const [, , , type] = await from.take(4)
  const [length = 0] = type === 3 ? await from.take(1) : [4]
  const host = await from.take(length)
  const port = (await from.take(2)).readUInt16BE()
  const place = `${type === 3 ? host.toString() : host.join('.')}:${String(port)}`
  asked.push(place)
  const to = routes[place]
  if (to === undefined) socket.end(Buffer.of(5, 4, 0, 1, 0, 0, 0, 0, 0, 0))
  else join(socket, to, Buffer.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0))
}

/** Says so and joins the connection with one to the port; what the far end says first goes out with that. */
function join(socket: Socket, port: number, answer: string | Uint8Array): void {
  const onward = connect(port, '127.0.0.1')
  onward.on('error', () => socket.destroy())
  onward.on('close', () => socket.destroy())
  socket.on('close', () => onward.destroy())
  onward.once('connect', () => {
    socket.write(answer)
    socket.pipe(onward).pipe(socket)
  })
}
