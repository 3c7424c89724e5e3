import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Failed } from '../../src/core/observed.ts'
import { dial } from '../../src/net/dial.ts'
import '../native-errors.ts'
import { startFullBacklog } from './full-backlog.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function listen(behave: (socket: Socket) => void = () => undefined): Promise<Server & { port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    closers.push(() => void socket.destroy())
    behave(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.unshift(() => new Promise((resolve) => server.close(resolve)))
  return Object.assign(server, { port: (server.address() as AddressInfo).port })
}

function socketOf(dialled: Socket | Failed): Socket {
  if ('status' in dialled) throw new Error(dialled.detail)
  closers.push(() => void dialled.destroy())
  return dialled
}

describe('dial', () => {
  it('gives an open socket', async () => {
    const { port } = await listen()
    const socket = socketOf(await dial('127.0.0.1', port, 2000))
    expect([socket.remotePort, socket.connecting, socket.destroyed]).toEqual([port, false, false])
  })

  it('says that the connection was refused', async () => {
    const server = await listen()
    const { port } = server
    await new Promise((resolve) => server.close(resolve))
    expect(await dial('127.0.0.1', port, 2000)).toMatchObject({ status: 'failed', code: 'refused', whose: 'peer' })
  })

  it('gives up at its deadline when nothing answers', async () => {
    const backlog = await startFullBacklog()
    closers.push(() => backlog.close())
    expect(await dial('127.0.0.1', backlog.port, 50)).toEqual({
      status: 'failed',
      code: 'timeout',
      detail: 'no connection within 50 ms',
      whose: 'network',
    })
  })

  it('does not dial a forbidden address', async () => {
    expect(await dial('169.254.169.254', 443, 2000)).toEqual({
      status: 'failed',
      code: 'address-forbidden',
      detail: '169.254.169.254 is a link-local address, which is never dialled',
      whose: 'us',
    })
  })

  it('survives a reset that comes when nobody reads', async () => {
    const server = await listen()
    const accepted = once(server, 'connection') as Promise<[Socket]>
    const socket = socketOf(await dial('127.0.0.1', server.port, 2000))
    const [peer] = await accepted
    socket.resume()
    peer.resetAndDestroy()
    await new Promise((resolve) => socket.once('close', resolve))
    expect(socket.destroyed).toBe(true)
  })
})
