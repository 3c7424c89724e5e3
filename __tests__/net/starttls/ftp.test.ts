import { describe, expect, it } from '@jest/globals'
import { ftp } from '../../../src/net/starttls/ftp.ts'
import { expectToWait, failureIn, play, playEveryWay } from '../play.ts'

describe('AUTH TLS in FTP', () => {
  it.each([
    ['short replies', ['220 ProFTPD\r\n', '234 AUTH TLS successful\r\n']],
    ['a banner of lines without codes', ['220-Welcome\r\n\r\n 220 not yet\r\n230 nor this\r\n220 now\r\n', '234\r\n']],
    ['a banner of lines with codes', ['220-a\r\n220-b\r\n220x\r\n220 c\r\n', '234 ok\r\n']],
    ['a reply that announces the greeting', ['120 in 001 minutes\r\n120 soon\r\n220 now\r\n', '234 ok\r\n']],
    ['a reply that announces the answer', ['220 x\r\n', '120-wait\r\n120 a bit\r\n234 ok\r\n']],
  ])('gets its go-ahead with %s', (_, replies) => {
    expect(playEveryWay(ftp, replies)).toEqual({ said: ['AUTH TLS\r\n'], end: 'ready', rest: '' })
    expectToWait(ftp, replies)
  })

  it.each([
    [['220 x\r\n', '502 Command not implemented.\r\n'], '502 Command not implemented.'],
    [['220 x\r\n', '534-No\r\ntwo\r\n534 three\r\n'], '534-No two 534 three'],
    [['220 x\r\n', '334 ADAT=\r\n'], '334 ADAT='],
    [['421 Too many users\r\n'], '421 Too many users'],
  ])('is refused by %j', (replies, quoted) => {
    expect(failureIn(playEveryWay(ftp, replies))).toEqual(['unsupported', `the server refused STARTTLS: "${quoted}"`])
  })

  it.each(['SSH-2.0-OpenSSH_9.6\r\n', '+OK\r\n', '22 x\r\n', '220x\r\n', '\n'])('does not come of %j', (greeting) => {
    const [code, detail] = failureIn(playEveryWay(ftp, [greeting]))
    expect([code, detail.slice(0, 30)]).toEqual(['malformed', 'the server does not speak FTP:'])
  })

  it('leaves what comes behind the go-ahead', () => {
    expect(play(ftp, ['220 x\r\n', '234 ok\r\n230 injected\r\n'])).toMatchObject({
      end: 'ready',
      rest: '230 injected\r\n',
    })
  })
})
