import { describe, expect, it } from '@jest/globals'
import type { Proxy } from '../../../src/core/proxy.ts'
import { socks5 } from '../../../src/net/proxy/socks5.ts'
import { expectToWait, play, playEveryWay } from '../play.ts'

const PROXY: Proxy = { kind: 'socks5', host: 'proxy.example', port: 1080, user: null }
const WITH_USER: Proxy = { ...PROXY, user: { name: 'me', password: 'hunter2' } }
const NAME = 'the proxy socks5://proxy.example:1080'

const plain = socks5(PROXY, 'api.example.com', 443)
const withUser = socks5(WITH_USER, 'api.example.com', 443)

const NONE = '\x05\x00'
const PASSWORD = '\x05\x02'
const BOUND = '\x05\0\0\x01\0\0\0\0\0\0'
const REQUEST = '\x05\x01\0\x03\x0fapi.example.com\x01\xbb'
const CREDENTIALS = '\x01\x02me\x07hunter2'

describe('SOCKS 5', () => {
  it('offers no authentication, and asks for the name, which the proxy resolves', () => {
    expect(playEveryWay(plain, [NONE, BOUND])).toEqual({ said: ['\x05\x01\0', REQUEST], end: 'ready', rest: '' })
    expectToWait(plain, [NONE, BOUND])
  })

  it('offers the user and the password, when there are some, and sends them if the proxy wants them', () => {
    const replies = [PASSWORD, '\x01\0', BOUND]
    expect(playEveryWay(withUser, replies)).toEqual({
      said: ['\x05\x02\0\x02', CREDENTIALS, REQUEST],
      end: 'ready',
      rest: '',
    })
    expectToWait(withUser, replies)
    expect(play(withUser, [NONE, BOUND]).said).toEqual(['\x05\x02\0\x02', REQUEST])
  })

  it('takes the version of SOCKS for that of the authentication', () => {
    expect(play(withUser, [PASSWORD, '\x05\0', BOUND]).end).toBe('ready')
  })

  it.each([
    ['an IPv4 address', '192.0.2.1', '\x01\xc0\0\x02\x01'],
    ['an IPv6 address', '2001:db8::1', `\x04\x20\x01\x0d\xb8${'\0'.repeat(11)}\x01`],
    ['an IPv6 address without zeros', '1:2:3:4:5:6:7:8', '\x04\0\x01\0\x02\0\x03\0\x04\0\x05\0\x06\0\x07\0\x08'],
    ['an IPv6 address of zeros', '::', `\x04${'\0'.repeat(16)}`],
    ['an IPv4 address within IPv6', '::ffff:192.0.2.1', `\x04${'\0'.repeat(10)}\xff\xff\xc0\0\x02\x01`],
    ['a short name', 'h', '\x03\x01h'],
    [
      'a long name',
      `${'h'.repeat(63)}.`.repeat(3) + 'h'.repeat(61),
      `\x03\xfd${`${'h'.repeat(63)}.`.repeat(3)}${'h'.repeat(61)}`,
    ],
  ])('asks for %s', (_, host, address) => {
    expect(play(socks5(PROXY, host, 8443), [NONE]).said[1]).toBe(`\x05\x01\0${address}\x20\xfb`)
  })

  it.each([
    ['IPv4', BOUND],
    ['IPv6', `\x05\0\0\x04${'\0'.repeat(18)}`],
    ['a name', '\x05\0\0\x03\x04host\0\x50'],
    ['an empty name', '\x05\0\0\x03\0\0\x50'],
  ])('takes what is bound to %s', (_, bound) => {
    expect(playEveryWay(plain, [NONE, bound])).toMatchObject({ end: 'ready', rest: '' })
    expectToWait(plain, [NONE, bound])
    expect(play(plain, [NONE, `${bound}220 mail.example`]).rest).toBe('220 mail.example')
  })

  it.each([
    [1, 'unreachable', 'general SOCKS server failure', 'network'],
    [2, 'refused', 'connection not allowed by ruleset', 'network'],
    [3, 'unreachable', 'network unreachable', 'network'],
    [4, 'unreachable', 'host unreachable', 'network'],
    [5, 'refused', 'connection refused', 'peer'],
    [6, 'unreachable', 'TTL expired', 'network'],
    [7, 'unsupported', 'command not supported', 'network'],
    [8, 'unsupported', 'address type not supported', 'network'],
    [9, 'unreachable', 'reply 9', 'network'],
    [255, 'unreachable', 'reply 255', 'network'],
  ])('that is answered with %d is %s: %s', (code, failure, reason, whose) => {
    const expected = {
      status: 'failed',
      code: failure,
      detail: `${NAME} could not connect to api.example.com:443: ${reason}`,
      whose,
    }
    expect(playEveryWay(plain, [NONE, `\x05${String.fromCharCode(code)}\0\x01\0\0\0\0\0\0`]).end).toEqual(expected)
    expect(play(plain, [NONE, `\x05${String.fromCharCode(code)}`]).end).toEqual(expected)
  })

  it.each([
    [
      'without a user, where one is wanted',
      plain,
      ['\x05\xff'],
      'asks for a user and a password, or for what we do not have',
    ],
    [
      'with a user, where none is taken',
      withUser,
      ['\x05\xff'],
      'takes no user and password, or for what we do not have',
    ],
    ['with a wrong password', withUser, [PASSWORD, '\x01\x01'], 'did not take the user and the password'],
    [
      'with a wrong password, in other words',
      withUser,
      [PASSWORD, '\x01\xff'],
      'did not take the user and the password',
    ],
  ])('is refused %s, which is for us to mend', (_, dialogue, replies, detail) => {
    const { end } = playEveryWay(dialogue, replies)
    expect(end).toEqual({ status: 'failed', code: 'refused', detail: `${NAME} ${detail}`, whose: 'us' })
  })

  it.each([
    ['HTTP', plain, ['HTTP/1.1 400 Bad Request\r\n']],
    ['SOCKS 4', plain, ['\0\x5a\0\0\0\0\0\0']],
    ['TLS', plain, ['\x15\x03\x03\x00\x02\x02\x0a']],
    ['a method that was not offered', plain, [PASSWORD]],
    ['a method that there is not', withUser, ['\x05\x01']],
    ['a reply of another version', plain, [NONE, '\x04\0\0\x01\0\0\0\0\0\0']],
    ['an address of unknown type', plain, [NONE, '\x05\0\0\x02\0\0\0\0\0\0']],
  ])('of %s is malformed', (_, dialogue, replies) => {
    expect(playEveryWay(dialogue, replies).end).toEqual({
      status: 'failed',
      code: 'malformed',
      detail: `${NAME} does not speak SOCKS 5`,
      whose: 'network',
    })
  })
})
