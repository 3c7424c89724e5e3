import { describe, expect, it } from '@jest/globals'
import type { Proxy } from '../../../src/core/proxy.ts'
import { httpConnect } from '../../../src/net/proxy/connect.ts'
import { expectToWait, play, playEveryWay } from '../play.ts'

const PROXY: Proxy = { kind: 'http', host: 'proxy.example', port: 3128, user: null }
const WITH_USER: Proxy = { ...PROXY, user: { name: 'me', password: 'hunter2' } }
const dialogue = httpConnect(PROXY, 'api.example.com', 443)

const requestTo = (host: string, port = 443, proxy = PROXY): string =>
  play(httpConnect(proxy, host, port), []).said.join('')

describe('CONNECT', () => {
  it('asks for the name, which the proxy resolves', () => {
    expect(requestTo('api.example.com')).toBe(
      'CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com:443\r\nUser-Agent: tls-gate\r\n\r\n',
    )
    expect(requestTo('192.0.2.1', 8443)).toContain('CONNECT 192.0.2.1:8443 ')
    expect(requestTo('2001:db8::1')).toContain('CONNECT [2001:db8::1]:443 ')
  })

  it('sends the user and the password, when there are some', () => {
    expect(requestTo('h', 1, WITH_USER)).toContain('\r\nProxy-Authorization: Basic bWU6aHVudGVyMg==\r\n\r\n')
    const user = { name: 'ü', password: '' }
    expect(requestTo('h', 1, { ...PROXY, user })).toContain('\r\nProxy-Authorization: Basic w7w6\r\n\r\n')
  })

  it.each([
    ['200', 'HTTP/1.1 200 Connection established\r\n\r\n'],
    ['HTTP/1.0', 'HTTP/1.0 200 OK\r\nProxy-Agent: x\r\n\r\n'],
    ['no reason', 'HTTP/1.1 200\r\n\r\n'],
    ['another 2xx', 'HTTP/1.1 299 Fine\r\n\r\n'],
    ['the length of a body that there is not', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nA: b\r\n\r\n'],
    ['bare line feeds', 'HTTP/1.1 200 OK\nA: b\n\n'],
    ['an answer before the answer', 'HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'],
  ])('gets its tunnel with %s', (_, answer) => {
    expect(playEveryWay(dialogue, [answer])).toMatchObject({ end: 'ready', rest: '' })
    expectToWait(dialogue, [answer])
  })

  it('leaves what the far end says at once', () => {
    expect(play(dialogue, ['HTTP/1.1 200 OK\r\n\r\n220 mail.example\r\n']).rest).toBe('220 mail.example\r\n')
  })

  it.each([
    [407, 'refused', 'us', 'asks for a user and a password (407 Proxy Authentication Required)'],
    [403, 'refused', 'network', 'does not let us connect to api.example.com:443 (403 Forbidden)'],
    [400, 'refused', 'network', 'does not let us connect to api.example.com:443 (400 Bad Request)'],
    [302, 'refused', 'network', 'does not let us connect to api.example.com:443 (302 Found)'],
    [499, 'refused', 'network', 'does not let us connect to api.example.com:443 (499)'],
    [500, 'unreachable', 'network', 'could not connect to api.example.com:443 (500 Internal Server Error)'],
    [502, 'unreachable', 'network', 'could not connect to api.example.com:443 (502 Bad Gateway)'],
    [503, 'unreachable', 'network', 'could not connect to api.example.com:443 (503 Service Unavailable)'],
    [504, 'timeout', 'network', 'got no answer from api.example.com:443 (504 Gateway Timeout)'],
  ])('that is answered with %d is %s, by %s', (status, code, whose, detail) => {
    // what a proxy says of it may be anything, the password among it
    const answer = `HTTP/1.1 ${String(status)} hunter2\r\nX: hunter2\r\n\r\n`
    expect(playEveryWay(dialogue, [answer]).end).toEqual({
      status: 'failed',
      code,
      detail: `the proxy http://proxy.example:3128 ${detail}`,
      whose,
    })
  })

  it('that is answered with 407 although it had a user says so, and not which', () => {
    const { end } = play(httpConnect(WITH_USER, 'h', 1), ['HTTP/1.1 407 hunter2 bWU6aHVudGVyMg==\r\n\r\n'])
    expect(end).toEqual({
      status: 'failed',
      code: 'refused',
      detail:
        'the proxy http://proxy.example:3128 did not take the user and the password (407 Proxy Authentication Required)',
      whose: 'us',
    })
  })

  it.each([
    'SSH-2.0-OpenSSH_9.6\r\n',
    'HTTP/2 200\r\n',
    'HTTP/1.2 200 OK\r\n',
    'HTTP/1.1 2000 OK\r\n',
    'HTTP/1.1 20\r\n',
    'HTTP/1.1\r\n',
    'http/1.1 200 OK\r\n',
    '\r\n',
    '\x05\x00',
    '\x15\x03\x03\x00\x02\x02\x0a',
  ])('that is answered with %j is malformed', (answer) => {
    expect(playEveryWay(dialogue, [answer]).end).toEqual({
      status: 'failed',
      code: 'malformed',
      detail: 'the proxy http://proxy.example:3128 does not speak HTTP/1.1',
      whose: 'network',
    })
  })
})
