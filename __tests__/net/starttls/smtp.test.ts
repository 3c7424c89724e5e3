import { describe, expect, it } from '@jest/globals'
import { smtp } from '../../../src/net/starttls/smtp.ts'
import { expectToWait, failureIn, play, playEveryWay } from '../play.ts'

const GREETING = '220 mail.example ESMTP\r\n'
const EXTENSIONS = '250-mail.example\r\n250-PIPELINING\r\n250 STARTTLS\r\n'
const GO_AHEAD = '220 2.0.0 Ready to start TLS\r\n'
const SAID = ['EHLO tls-gate.invalid\r\n', 'STARTTLS\r\n']

describe('STARTTLS in SMTP', () => {
  it.each([
    ['short lines', [GREETING, EXTENSIONS, GO_AHEAD]],
    ['a banner of several lines', ['220-mail.example\r\n220-No spam\r\n220 please\r\n', EXTENSIONS, GO_AHEAD]],
    ['codes alone', ['220\r\n', '250\r\n', '220\r\n']],
    ['bare line feeds', ['220-a\n220 b\n', '250 c\n', '220 go\n']],
    ['a code in the text', ['220-220 250 220\r\n220 x\r\n', '250-250 x\r\n250 STARTTLS\r\n', GO_AHEAD]],
    ['no offer, for the answer counts', [GREETING, '250 mail.example\r\n', GO_AHEAD]],
  ])('gets its go-ahead with %s', (_, replies) => {
    expect(playEveryWay(smtp, replies)).toEqual({ said: SAID, end: 'ready', rest: '' })
    expectToWait(smtp, replies)
  })

  it('leaves what comes behind the go-ahead', () => {
    expect(play(smtp, [GREETING, EXTENSIONS, `${GO_AHEAD}250 injected\r\n`])).toMatchObject({
      end: 'ready',
      rest: '250 injected\r\n',
    })
  })

  it.each([
    ['for the moment', [GREETING, EXTENSIONS, '454 4.7.0 TLS not available\r\n'], '454 4.7.0 TLS not available'],
    ['for good', [GREETING, EXTENSIONS, '502 5.5.1 Error: no\r\n'], '502 5.5.1 Error: no'],
    ['with another 2xx', [GREETING, EXTENSIONS, '250 ok\r\n'], '250 ok'],
    ['over several lines', [GREETING, EXTENSIONS, '550-No.\r\n550 Never.\r\n'], '550-No. 550 Never.'],
    ['with the greeting', ['554 5.7.1 go away\r\n'], '554 5.7.1 go away'],
    ['with EHLO', [GREETING, '502 what?\r\n'], '502 what?'],
    ['and hides text', [GREETING, EXTENSIONS, '454 \u001b[2J\u0000\r\n'], '454 \\x1b[2J\\x00'],
    ['at length', [GREETING, EXTENSIONS, `454 ${'x'.repeat(200)}\r\n`], `454 ${'x'.repeat(75)}…`],
  ])('is refused %s', (_, replies, quoted) => {
    expect(failureIn(playEveryWay(smtp, replies))).toEqual(['unsupported', `the server refused STARTTLS: "${quoted}"`])
  })

  it.each([
    'HTTP/1.1 400 Bad Request\r\n',
    '* OK IMAP4rev1\r\n',
    '+OK POP3\r\n',
    '22\r\n',
    '2200 x\r\n',
    '220x\r\n',
    '220-a\r\n250 b\r\n',
    '220-a\r\n220x\r\n',
    '220-a\r\nb\r\n',
    '220-a\r\n\r\n220 b\r\n',
    '\r\n',
    '\0',
  ])('does not come of %j', (greeting) => {
    const [code, detail] = failureIn(playEveryWay(smtp, [greeting]))
    expect([code, detail.slice(0, 31)]).toEqual(['malformed', 'the server does not speak SMTP:'])
  })

  it('says of TLS that is there already what to do', () => {
    expect(failureIn(play(smtp, ['\x15\x03\x01\x00\x02\x02\x46']))).toEqual([
      'malformed',
      'the port speaks TLS already, where SMTP begins in clear: leave out "starttls"',
    ])
  })

  it('waits for an end that a banner may never have', () => {
    expect(play(smtp, [`220 ${'x'.repeat(100_000)}`]).end).toBe('wait')
    expect(play(smtp, ['220-x\r\n'.repeat(10_000)]).end).toBe('wait')
  })
})
