import { describe, expect, it } from '@jest/globals'
import { mysql } from '../../../src/net/starttls/mysql.ts'
import { bytesOf, expectToWait, failureIn, latin1, play, playEveryWay, type Words } from '../play.ts'

function packet(payload: Words, sequence = 0, length = payload.length): string {
  const head = Buffer.alloc(4)
  head.writeUIntLE(length, 0, 3)
  head[3] = sequence
  return latin1(Buffer.concat([head, bytesOf(payload)]))
}

const CLIENT_SSL = 0x0800

/** HandshakeV10, with all that comes behind the capabilities or without. */
function greeting(capabilities: number, version = '8.4.2', tail = '\xff\x02\0\xff\xdf\x15'): string {
  const flags = String.fromCharCode(capabilities & 0xff, capabilities >> 8)
  return packet(`\x0a${version}\0\x01\0\0\0saltsalt\0${flags}${tail}`)
}

const SSL_REQUEST = packet(`\0\x8a\0\0\0\0\0\x01\x2d${'\0'.repeat(23)}`, 1)

describe('SSLRequest of MySQL', () => {
  it.each([
    ['all capabilities', greeting(0xffff)],
    ['that one alone', greeting(CLIENT_SSL)],
    ['nothing behind the capabilities', greeting(CLIENT_SSL, '5.5.5-10.11.8-MariaDB', '')],
    ['no version', greeting(CLIENT_SSL, '')],
  ])('is sent at a greeting with %s, and no answer comes to it', (_, words) => {
    expect(playEveryWay(mysql, [words])).toEqual({ said: [SSL_REQUEST], end: 'ready', rest: '' })
    expectToWait(mysql, [words])
  })

  it('asks for TLS in 32 bytes, as the second packet', () => {
    expect(SSL_REQUEST).toHaveLength(36)
    expect(SSL_REQUEST.slice(0, 4)).toBe('\x20\0\0\x01')
  })

  it('leaves what comes behind the greeting', () => {
    expect(play(mysql, [`${greeting(0xffff)}\x07`])).toMatchObject({ end: 'ready', rest: '\x07' })
  })

  it.each([
    ['a server without TLS', greeting(0xffff & ~CLIENT_SSL), '8.4.2, without the capability CLIENT_SSL'],
    ['one that blocks us', packet("\xff\x69\x04Host '192.0.2.1' is blocked"), "Host '192.0.2.1' is blocked"],
    ['an error without a text', packet('\xff\x69\x04'), ''],
  ])('is not sent to %s', (_, words, quoted) => {
    expect(failureIn(playEveryWay(mysql, [words]))).toEqual(['unsupported', `the server refused STARTTLS: "${quoted}"`])
    expectToWait(mysql, [words])
  })

  it.each([
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\n'],
    ['SMTP', '220 mail.example ESMTP\r\n'],
    ['protocol 9', packet('\x093.22\0')],
    ['a packet that is not the first', packet(`\x0a8.0\0${'x'.repeat(20)}`, 1)],
    ['a packet of 4097 bytes', packet('\x0a', 0, 4097)],
    ['an empty packet, and a greeting behind it', `\0\0\0\0${greeting(CLIENT_SSL)}`],
    ['a greeting without an end of the version', packet(`\x0a${'8'.repeat(40)}`)],
    ['a greeting without capabilities', packet('\x0a8.0\0\x01\0\0\0saltsalt\0')],
    ['a greeting with half of the capabilities', packet('\x0a8.0\0\x01\0\0\0saltsalt\0\xff')],
  ])('does not come of %s', (_, words) => {
    const [code, detail] = failureIn(playEveryWay(mysql, [words]))
    expect([code, detail.slice(0, 32)]).toEqual(['malformed', 'the server does not speak MySQL:'])
  })

  it('waits for a packet of 4096 bytes', () => {
    expect(play(mysql, [packet('\x0a', 0, 4096)]).end).toBe('wait')
  })

  it('says of TLS that is there already what to do', () => {
    expect(failureIn(play(mysql, ['\x15\x03\x03\x00\x02\x02\x0a']))[1]).toBe(
      'the port speaks TLS already, where MySQL begins in clear: leave out "starttls"',
    )
  })
})
