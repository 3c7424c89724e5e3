import { describe, expect, it } from '@jest/globals'
import { imap } from '../../../src/net/starttls/imap.ts'
import { expectToWait, failureIn, play, playEveryWay } from '../play.ts'

const GREETING = '* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n'

describe('STARTTLS in IMAP', () => {
  it.each([
    ['a plain answer', [GREETING, 'a1 OK Begin TLS negotiation now\r\n']],
    ['any case, and nothing behind the word', ['* ok\r\n', 'A1 ok\r\n']],
    ['bare line feeds', ['* OK\n', 'a1 OK\n']],
    ['untagged data before the answer', [GREETING, '* CAPABILITY IMAP4rev1\r\n* OK a1 OK\r\na1 OK go\r\n']],
    ['untagged data behind the greeting', [`${GREETING}* 1 EXISTS\r\n`, 'a1 OK go\r\n']],
  ])('gets its go-ahead with %s', (_, replies) => {
    expect(playEveryWay(imap, replies)).toEqual({ said: ['a1 STARTTLS\r\n'], end: 'ready', rest: '' })
    expectToWait(imap, replies)
  })

  it.each([
    [[GREETING, 'a1 NO not here\r\n'], 'a1 NO not here'],
    [[GREETING, 'a1 BAD unknown command\r\n'], 'a1 BAD unknown command'],
    [[GREETING, '* 1 EXISTS\r\na1 BAD\r\n'], 'a1 BAD'],
    [[GREETING, '* BYE shutting down\r\n'], '* BYE shutting down'],
    [['* BYE too many connections\r\n'], '* BYE too many connections'],
    [['* PREAUTH logged in as you\r\n'], '* PREAUTH logged in as you'],
  ])('is refused by %j', (replies, quoted) => {
    expect(failureIn(playEveryWay(imap, replies))).toEqual(['unsupported', `the server refused STARTTLS: "${quoted}"`])
  })

  it.each([
    [['220 mail.example ESMTP\r\n']],
    [['* OKAY\r\n']],
    [['* 1 EXISTS\r\n']],
    [['*\r\n']],
    [['\r\n']],
    [[GREETING, 'a2 OK go\r\n']],
    [[GREETING, 'a1 OKAY\r\n']],
    [[GREETING, '+ go on\r\n']],
    [[GREETING, '\r\n']],
  ])('does not come of %j', (replies) => {
    const [code, detail] = failureIn(playEveryWay(imap, replies))
    expect([code, detail.slice(0, 31)]).toEqual(['malformed', 'the server does not speak IMAP:'])
  })

  it('leaves what comes behind the go-ahead', () => {
    expect(play(imap, [GREETING, 'a1 OK go\r\n* CAPABILITY injected\r\n'])).toMatchObject({
      end: 'ready',
      rest: '* CAPABILITY injected\r\n',
    })
  })
})
