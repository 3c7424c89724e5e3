/** HTTP without TLS, at another port of a target's address. */
import { describe, expect, it } from '@jest/globals'
import '../native-errors.ts'
import { closedPort, loopbackTarget, shortNetwork, startPeer } from './loopback.ts'

const askAt = (plainPort: number, timeoutMs = 2000) => {
  const network = shortNetwork({ timeoutMs })
  // Of the port of TLS nothing is known, and nothing is asked.
  const answer = network
    .at(loopbackTarget(1))
    .http({ method: 'GET', path: '/', headers: { Host: 'a.test' }, plainPort })
  return { network, answer }
}

describe('an HTTP exchange in clear', () => {
  it('gives the head of the answer, by one connection', async () => {
    let asked = ''
    const peer = await startPeer((socket) => {
      socket.once('data', (data: Buffer) => {
        asked = data.toString()
        socket.end('HTTP/1.1 301 Moved\r\nLocation: https://a.test/\r\n\r\nbody')
      })
    })
    const { network, answer } = askAt(peer.port)
    expect(await answer).toEqual({
      status: 'seen',
      value: { status: 301, statusText: 'Moved', headers: [['Location', 'https://a.test/']] },
    })
    expect(asked).toMatch(/^GET \/ HTTP\/1\.1\r\nHost: a\.test\r\n/)
    expect([peer.accepted(), network.connections()]).toEqual([1, 1])
    await peer.close()
  })

  it('is refused where nothing listens, without another try', async () => {
    const { network, answer } = askAt(await closedPort())
    expect(await answer).toMatchObject({ status: 'failed', code: 'refused', whose: 'peer' })
    expect(network.connections()).toBe(1)
  })

  it.each<[string, string, string]>([
    ['hangs up', '', 'closed'],
    ['speaks something else', 'SSH-2.0-OpenSSH_9.2\r\n', 'malformed'],
  ])('fails where the peer %s', async (_, said, code) => {
    const peer = await startPeer((socket) => socket.once('data', () => socket.end(said)))
    expect(await askAt(peer.port).answer).toMatchObject({ status: 'failed', code, whose: 'peer' })
    await peer.close()
  })

  it('ends at the deadline where the peer is silent', async () => {
    const peer = await startPeer(() => undefined)
    expect(await askAt(peer.port, 100).answer).toMatchObject({ status: 'failed', code: 'timeout' })
    await peer.close()
  })
})

it('is not asked for through a proxy', async () => {
  const proxy = { kind: 'http', host: '127.0.0.1', port: 1, user: null } as const
  const request = { method: 'GET', path: '/', headers: {}, plainPort: 80 }
  expect(await shortNetwork({ proxy }).at(loopbackTarget(1)).http(request)).toMatchObject({ status: 'skipped' })
})
