import { describe, expect, it } from '@jest/globals'
import { parseEndpointLine, splitEndpointLines } from '../../src/config/endpoint-line.ts'

const mistakesIn = (text: string): readonly string[] =>
  parseEndpointLine(text).mistakes.map(({ offset, message }) => `${String(offset)}: ${message}`)

describe('splitEndpointLines', () => {
  it('keeps the number of each line and drops what is empty or a comment', () => {
    const input = '# production\n\nhttps://a.example\r\n  # more\n   \n\tb.example environment=x # why\r\n'
    expect(splitEndpointLines(input)).toEqual([
      { lineNumber: 3, text: 'https://a.example' },
      { lineNumber: 6, text: '\tb.example environment=x # why' },
    ])
  })

  it('finds nothing in an empty input', () => {
    expect(splitEndpointLines('')).toEqual([])
  })
})

describe('parseEndpointLine', () => {
  it.each(['', '   ', '# https://a.example', '  #x', '\t'])('finds no endpoint and no mistake in %j', (text) => {
    expect(parseEndpointLine(text)).toEqual({ line: null, mistakes: [] })
  })

  it('reads an address alone', () => {
    expect(parseEndpointLine('  a.example')).toEqual({
      line: {
        address: {
          url: 'https://a.example/',
          scheme: 'https',
          host: 'a.example',
          hostIsAddress: false,
          port: 443,
          path: '/',
        },
        offset: 2,
        environment: null,
        connectTo: null,
        sni: null,
        starttls: null,
        trust: null,
      },
      mistakes: [],
    })
  })

  it('reads every key', () => {
    const { line, mistakes } = parseEndpointLine(
      'https://a.example environment=production  connect-to=[::1]:8443\tsni=B.example trust=mozilla,./ca.pem # why',
    )
    expect(mistakes).toEqual([])
    expect(line).toMatchObject({
      environment: 'production',
      connectTo: { address: '::1', port: 8443 },
      sni: 'b.example',
      trust: ['mozilla', './ca.pem'],
    })
  })

  it.each([
    ['mail.example starttls=smtp', 'tls://mail.example:25', 'smtp'],
    ['tls://mail.example starttls=imap', 'tls://mail.example:143', 'imap'],
    ['mail.example starttls=pop3', 'tls://mail.example:110', 'pop3'],
    ['db.example starttls=postgres', 'tls://db.example:5432', 'postgres'],
    ['db.example starttls=mysql', 'tls://db.example:3306', 'mysql'],
    ['[::1] starttls=ldap', 'tls://[::1]:389', 'ldap'],
    ['192.0.2.1 starttls=ftp', 'tls://192.0.2.1:21', 'ftp'],
    ['chat.example starttls=xmpp', 'tls://chat.example:5222', 'xmpp'],
    ['mail.example:587 starttls=smtp', 'tls://mail.example:587', 'smtp'],
    ['tls://mail.example:443 starttls=smtp', 'tls://mail.example:443', 'smtp'],
  ])('reads %s as %s, where TLS is asked for in %s', (text, url, starttls) => {
    const { line, mistakes } = parseEndpointLine(text)
    expect(mistakes).toEqual([])
    expect(line).toMatchObject({ address: { url, scheme: 'tls', path: '/' }, starttls })
  })

  it('takes only a # after white space for a comment', () => {
    expect(parseEndpointLine('a.example environment=a#b #c').line?.environment).toBe('a#b')
    expect(mistakesIn('https://a.example/#x')).toEqual([
      '0: "https://a.example/#x": a fragment ("#" and what follows) is never sent to a server: leave it out',
    ])
  })

  it.each([
    [
      'a.example enviroment=x',
      '10: unknown key "enviroment": expected one of environment, connect-to, sni, starttls, trust; did you mean "environment"?',
    ],
    [
      'a.example starttls=smpt',
      '19: unknown protocol "smpt": expected one of smtp, imap, pop3, postgres, mysql, ldap, ftp, xmpp; did you mean "smtp"?',
    ],
    // one mistake, not two: with any protocol the port may be left out
    [
      'tls://a.example starttls=SMTP',
      '25: unknown protocol "SMTP": expected one of smtp, imap, pop3, postgres, mysql, ldap, ftp, xmpp; did you mean "smtp"?',
    ],
    [
      'https://a.example starttls=smtp',
      '0: "https://a.example": HTTPS begins with TLS, so "starttls" cannot go with it: write tls://host[:port], or leave it out',
    ],
    ['a.example/x starttls=smtp', '0: "a.example/x": a tls:// address has no path: write tls://host:port'],
    ['a.example starttls=', '10: the key "starttls" has no value: write starttls=VALUE'],
    ['a.example starttls=smtp starttls=imap', '24: the key "starttls" is given twice'],
    [
      'a.example clients=curl',
      '10: unknown key "clients": expected one of environment, connect-to, sni, starttls, trust',
    ],
    [
      'a.example __proto__=x',
      '10: unknown key "__proto__": expected one of environment, connect-to, sni, starttls, trust',
    ],
    ['a.example =x', '10: unknown key "": expected one of environment, connect-to, sni, starttls, trust'],
    ['a.example sni=', '10: the key "sni" has no value: write sni=VALUE'],
    ['a.example trust', '10: the key "trust" has no value: write trust=VALUE'],
    ['a.example sni=b sni=c', '16: the key "sni" is given twice'],
    [
      'a.example https://b.example',
      '10: "https://b.example" is not key=value: write one endpoint a line, and its options behind it',
    ],
    ['a.example sni=192.0.2.1', '14: expected a host name to send as SNI, found the address "192.0.2.1"'],
    ['a.example sni=b..c', '14: the host "b..c" has an empty label: two dots in a row, or one in front'],
    [
      'a.example connect-to=b.example',
      '21: expected an IP address such as 192.0.2.1 or [2001:db8::1], found "b.example"',
    ],
    [
      'a.example trust=mozilla,mozila',
      '24: unknown trust store "mozila": expected mozilla, chrome, system, java, certifi, or a path that begins with ./, ../ or /; did you mean "mozilla"?',
    ],
    [
      'a.example trust=ca.pem',
      '16: unknown trust store "ca.pem": expected mozilla, chrome, system, java, certifi, or a path that begins with ./, ../ or /',
    ],
    [
      'a.example trust=mozilla,',
      '24: unknown trust store "": expected mozilla, chrome, system, java, certifi, or a path that begins with ./, ../ or /',
    ],
    [
      `a.example environment=${'x'.repeat(65)}`,
      `22: "${'x'.repeat(65)}" cannot name an environment: at most 64 characters, none of them invisible`,
    ],
  ])('says of %j: %s', (text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake])
    expect(parseEndpointLine(text).line).toBeNull()
  })

  it.each(['./ca.pem', '../ca.pem', '/etc/ssl/ca.pem', 'mozilla', 'chrome', 'system', 'java', 'certifi'])(
    'trusts %s',
    (entry) => {
      expect(parseEndpointLine(`a.example trust=${entry}`).line?.trust).toEqual([entry])
    },
  )

  it.each(['.', './', '/', '../', '~/ca.pem', '.../ca.pem', 'Mozilla', 'C:\\ca.pem'])('does not trust %s', (entry) => {
    expect(mistakesIn(`a.example trust=${entry}`)).toHaveLength(1)
  })

  it('finds all mistakes of a line, from left to right', () => {
    expect(mistakesIn('http://a.example sni=1.1.1.1 x=1 connect-to=y trust').map((each) => each.slice(0, 24))).toEqual([
      '0: "http://a.example": a',
      '21: expected a host name',
      '29: unknown key "x": exp',
      '44: expected an IP addre',
      '46: the key "trust" has ',
    ])
  })

  it('never repeats a password', () => {
    for (const text of ['https://u:hunter2@a.example', 'a.example https://u:hunter2@b.example', 'a u:hunter2@b=1']) {
      expect(mistakesIn(text)).toHaveLength(1)
      expect(mistakesIn(text).join()).not.toContain('hunter2')
    }
  })
})
