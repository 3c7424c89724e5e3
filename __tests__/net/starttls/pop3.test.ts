import { describe, expect, it } from '@jest/globals'
import { pop3 } from '../../../src/net/starttls/pop3.ts'
import { expectToWait, failureIn, play, playEveryWay } from '../play.ts'

describe('STLS in POP3', () => {
  it.each([
    ['texts', ['+OK POP3 <1896.697170952@mail.example>\r\n', '+OK Begin TLS\r\n']],
    ['words alone', ['+OK\r\n', '+OK\r\n']],
    ['bare line feeds', ['+OK hello\n', '+OK\n']],
  ])('gets its go-ahead with %s', (_, replies) => {
    expect(playEveryWay(pop3, replies)).toEqual({ said: ['STLS\r\n'], end: 'ready', rest: '' })
    expectToWait(pop3, replies)
  })

  it.each([
    [['+OK\r\n', '-ERR command not permitted\r\n'], '-ERR command not permitted'],
    [['+OK\r\n', '-ERR\r\n'], '-ERR'],
    [['-ERR busy\r\n'], '-ERR busy'],
  ])('is refused by %j', (replies, quoted) => {
    expect(failureIn(playEveryWay(pop3, replies))).toEqual(['unsupported', `the server refused STARTTLS: "${quoted}"`])
  })

  it.each([
    [['* OK IMAP4rev1\r\n']],
    [['+OKAY\r\n']],
    [['-ERROR\r\n']],
    [['+\r\n']],
    [['\r\n']],
    [['+OK\r\n', 'HTTP/1.1 400 Bad Request\r\n']],
  ])('does not come of %j', (replies) => {
    const [code, detail] = failureIn(playEveryWay(pop3, replies))
    expect([code, detail.slice(0, 31)]).toEqual(['malformed', 'the server does not speak POP3:'])
  })

  it('leaves what comes behind the go-ahead', () => {
    expect(play(pop3, ['+OK\r\n', '+OK\r\n+OK injected\r\n'])).toMatchObject({ end: 'ready', rest: '+OK injected\r\n' })
  })
})
