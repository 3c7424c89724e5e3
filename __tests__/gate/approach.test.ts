import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import '../native-errors.ts'
import { approach } from '../../src/gate/approach.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { endpointAt } from '../rules/facts.ts'

let server: Server | undefined
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server?.close()
})

/** A port that takes connections and says nothing. */
async function listening(): Promise<{ port: number; connected: (count: number) => Promise<void> }> {
  const own = createServer((socket) => void sockets.push(socket))
  server = own
  own.listen(0, '127.0.0.1')
  await once(own, 'listening')
  const address = own.address()
  if (address === null || typeof address === 'string') throw new Error('it has no port')
  const connected = async (count: number): Promise<void> => {
    while (sockets.length < count) await once(own, 'connection')
  }
  return { port: address.port, connected }
}

describe('approach', () => {
  it('dials before anybody asks: ten for a survey, as many as may be at a time at most', async () => {
    const { port, connected } = await listening()
    const endpoint = endpointAt({ connectTo: { address: '127.0.0.1', port } })
    const wide = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, maxConnectionsPerAddress: 24 })
    const [one] = approach([endpoint], wide, null)
    await connected(10)
    expect(wide.connections()).toBe(10)
    const narrow = createNetwork({ ...DEFAULT_NETWORK_OPTIONS, maxConnectionsPerAddress: 3 })
    const [other] = approach([endpoint], narrow, ['cipherSuites'])
    await connected(13)
    expect(narrow.connections()).toBe(3)
    for (const each of [one, other]) {
      const found = await each?.found
      expect(found?.targets.map(({ target }) => [target.address, target.port])).toEqual([['127.0.0.1', port]])
      found?.targets.forEach(({ begun }) => {
        begun()
      })
    }
  })

  it('dials nothing for a look at less than a survey, nor where there is no address', async () => {
    const { port } = await listening()
    const network = createNetwork(DEFAULT_NETWORK_OPTIONS)
    const endpoint = endpointAt({ connectTo: { address: '127.0.0.1', port } })
    const nowhere = endpointAt({ host: 'name.invalid' })
    const found = await Promise.all([
      approach([endpoint], network, ['http'])[0]?.found,
      approach([nowhere], { ...network, resolve: () => Promise.resolve({ status: 'seen', value: [] }) }, null)[0]
        ?.found,
    ])
    expect(found.map((one) => one?.addresses.status)).toEqual(['seen', 'failed'])
    expect(found[1]?.targets.map(({ target }) => target.address)).toEqual([null])
    expect(network.connections()).toBe(0)
  })
})
