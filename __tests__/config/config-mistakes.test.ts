import { describe, expect, it } from '@jest/globals'
import { ConfigError } from '../../src/core/config-problem.ts'
import type { EndpointText } from '../../src/config/resolve-endpoints.ts'
import { configOf, FILE, readFrom, mistakesIn, sources, withEndpoint } from './known.ts'

const argument = (text: string): EndpointText => ({ text, where: 'argument', origin: null })

const lineOf = (text: string, line: number, column = 1): EndpointText => ({
  text,
  where: 'input endpoints',
  origin: { file: 'endpoints.txt', line, column },
})

describe('mistakes', () => {
  const NO_ENDPOINT =
    'there is no endpoint to look at: list some under "environments", "endpoints" or "endpoints-from" in the policy file, or hand them in'

  it('say that there is no endpoint, once and in the place to mend it', () => {
    expect(mistakesIn(null)).toEqual([`endpoints: ${NO_ENDPOINT}`])
    expect(mistakesIn(null, { endpoints: [argument(' # later')] })).toEqual([`endpoints: ${NO_ENDPOINT}`])
    expect(mistakesIn('version: 1')).toEqual([`${FILE}:1:1: ${NO_ENDPOINT}`])
    expect(mistakesIn('# policy\nversion: 1\nenvironments: {}')).toEqual([`${FILE}:2:1: ${NO_ENDPOINT}`])
    expect(mistakesIn('version: 1\nrules: {x: error}')).toHaveLength(2)
    expect(mistakesIn('version: 1\nendpoints: []')).toHaveLength(1)
    expect(mistakesIn('version: [')).not.toContain(expect.stringContaining(NO_ENDPOINT))
    expect(mistakesIn(null, { endpoints: [argument('http://a.example')] })).toHaveLength(1)
  })

  it('do not miss endpoints where a saved scan has its own', () => {
    expect(mistakesIn('version: 1', { mayLackEndpoints: true })).toEqual([])
    expect(mistakesIn(null, { mayLackEndpoints: true })).toEqual([])
    expect(mistakesIn('version: 1\nendpoints: []', { mayLackEndpoints: true })).toHaveLength(1)
  })

  it('refuse an empty list even when other endpoints are handed in', () => {
    expect(mistakesIn('version: 1\nendpoints: []', { endpoints: [argument('a.example')] })).toEqual([
      `${FILE}:2:12: "endpoints": expected a list with at least one endpoint, found an empty list`,
    ])
  })

  it.each([
    [
      'endpoints: [http://a.example]',
      '2:13: "http://a.example": an http:// address has no TLS to look at; write https://',
    ],
    [
      'endpoints: ["https://u:hunter2@a.example"]',
      '2:13: "https://***@a.example": a user name or password in an endpoint is a secret in a file: leave out what stands before the "@"',
    ],
    [
      'endpoints: [{url: a.example, connect-to: b.example}]',
      '2:42: expected an IP address such as 192.0.2.1 or [2001:db8::1], found "b.example"',
    ],
    [
      'endpoints: [{url: "https://a.example", starttls: smtp}]',
      '2:19: "https://a.example": HTTPS begins with TLS, so "starttls" cannot go with it: write tls://host[:port], or leave it out',
    ],
    // one mistake, not two: with any protocol the port may be left out
    [
      'endpoints: [{url: tls://a.example, starttls: smpt}]',
      '2:46: "starttls": expected one of smtp, imap, pop3, postgres, mysql, ldap, ftp, xmpp, found "smpt"; did you mean "smtp"?',
    ],
    [
      'endpoints: [{url: a.example, starttls: imap}, {url: "tls://a.example:143", starttls: imap}]',
      `2:53: the endpoint "tls://a.example:143" is listed twice: first at ${FILE}:2:19`,
    ],
    ['endpoints: [{url: a.example, sni: "::1"}]', '2:35: the host "::1" holds ":", which no host name can'],
    [
      'endpoints: [{url: a.example, trust: [mozila]}]',
      '2:38: unknown trust store "mozila": expected mozilla, chrome, system, java, certifi, or a path that begins with ./, ../ or /; did you mean "mozilla"?',
    ],
    [
      'trust: [ca.pem]\nendpoints: [a.example]',
      '2:9: unknown trust store "ca.pem": expected mozilla, chrome, system, java, certifi, or a path that begins with ./, ../ or /',
    ],
    ['trust: ["./a\\u0000b"]\nendpoints: [a.example]', '2:9: a path cannot hold the character "\\x00"'],
    [
      'environments: {production: {trust: [windows], endpoints: [a.example]}}',
      '2:37: unknown trust store "windows": expected mozilla, chrome, system, java, certifi, or a path that begins with ./, ../ or /',
    ],
    ['environments: {" ": {endpoints: [a.example]}}', '2:16: the name of an environment is empty'],
    [
      'endpoints: [a.example, b.example, "https://A.example:443/"]',
      `2:35: the endpoint "https://a.example/" is listed twice: first at ${FILE}:2:13`,
    ],
    [
      'endpoints: [{url: a.example, connect-to: 192.0.2.1}, {url: a.example, connect-to: "192.0.2.1:443", sni: a.example}]',
      `2:60: the endpoint "https://a.example/" is listed twice: first at ${FILE}:2:19`,
    ],
  ])('name the place in the file: %s', (line, problem) => {
    expect(mistakesIn(`version: 1\n${line}`)).toEqual([`${FILE}:${problem}`])
  })

  it('allow the same address in two environments, by two routes, and with two names', () => {
    const text = [
      'version: 1',
      'environments: { a: { endpoints: [h.example] }, b: { endpoints: [h.example] } }',
      'endpoints:',
      '  - h.example',
      '  - { url: h.example, sni: other.example }',
      '  - { url: h.example, connect-to: 192.0.2.1 }',
      '  - { url: h.example, connect-to: "192.0.2.1:8443" }',
      '  - https://h.example/v1',
      // PostgreSQL 17 takes both on one port
      '  - tls://h.example:5432',
      '  - { url: h.example, starttls: postgres }',
    ].join('\n')
    expect(configOf(text).endpoints).toHaveLength(9)
  })

  it('name both places of an endpoint that stands in two lines', () => {
    expect(mistakesIn(null, { endpoints: [lineOf('a.example', 1), argument('A.example:443')] })).toEqual([
      'argument: the endpoint "https://a.example/" is listed twice: first at endpoints.txt:1:1',
    ])
  })

  it('name the column in a line that stands in a file, and the source of one that does not', () => {
    expect(mistakesIn(null, { endpoints: [lineOf('a.example sni=', 3, 5), argument('b.example sni=')] })).toEqual([
      'endpoints.txt:3:15: the key "sni" has no value: write sni=VALUE',
      'argument: the key "sni" has no value: write sni=VALUE',
    ])
  })

  it.each([
    ['compare: [{from: staging, to: b}]', '3:18: unknown environment "staging": expected one of b, production'],
    [
      'compare: [{from: b, to: prodution}]',
      '3:25: unknown environment "prodution": expected one of b, production; did you mean "production"?',
    ],
    ['compare: [{from: b, to: b}]', '3:25: "b" is compared with itself: expected two environments'],
    [
      'compare: [{from: b, to: production, ignore: [protocol-remove]}]',
      '3:46: unknown comparison "protocol-remove": expected one of compare/subject-differs, certificate.subject, compare/protocol-removed, protocols; did you mean "compare/protocol-removed"?',
    ],
    [
      'compare: [{from: b, to: production, ignore: [cipher/cbc]}]',
      '3:46: unknown comparison "cipher/cbc": expected one of compare/subject-differs, certificate.subject, compare/protocol-removed, protocols',
    ],
  ])('check what is compared: %s', (line, problem) => {
    const environments = 'environments: { b: { endpoints: [b.example] }, production: { endpoints: [c.example] } }'
    expect(mistakesIn(`version: 1\n${environments}\n${line}`)).toEqual([`${FILE}:${problem}`])
  })

  it('do not doubt an environment whose endpoints are all mistaken', () => {
    const environments = 'environments: { a: { endpoints: [http://a] }, b: { endpoints: [b.example] } }'
    expect(mistakesIn(`version: 1\n${environments}\ncompare: [{ from: a, to: b }]`)).toHaveLength(1)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01', '2026-01-00'])(
    'refuse a waiver until %s, which is no day',
    (day) => {
      const waiver = `waivers: [{rule: cipher/cbc, endpoint: a.example, reason: r, owner: o, expires: ${day}}]`
      expect(mistakesIn(withEndpoint(waiver))).toEqual([`${FILE}:3:81: "${day}" is not a day of the calendar`])
    },
  )

  it.each(['2028-02-29', '2026-12-31', '2026-01-01'])('allow a waiver until %s', (day) => {
    const waiver = `waivers: [{rule: cipher/cbc, endpoint: a.example, reason: r, owner: o, expires: ${day}}]`
    expect(mistakesIn(withEndpoint(waiver))).toEqual([])
  })

  it('check the rule and the host of a waiver, even when the rest of it is missing', () => {
    expect(mistakesIn(withEndpoint('waivers: [{rule: cipher/cbd, endpoint: "https://a.example"}]'))).toEqual([
      `${FILE}:3:11: the key "reason" is missing: expected a sentence that says why`,
      `${FILE}:3:11: the key "owner" is missing: expected who answers for it`,
      `${FILE}:3:11: the key "expires" is missing: expected a date such as 2027-01-31`,
      expect.stringMatching(/:3:18: unknown rule "cipher\/cbd": .*; did you mean "cipher\/cbc"\?$/),
      `${FILE}:3:40: "https://a.example" cannot match the host of an endpoint: expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path`,
    ])
  })

  it.each(['https://acme.example:65536/directory', 'https://a b/', 'https://[::g]/', 'https://x:y/'])(
    'refuse the directory %s, once',
    (url) => {
      const mistakes = mistakesIn(withEndpoint(`renewal: { directories: ["https://acme.example/", "${url}"] }`))
      expect(mistakes).toEqual([
        expect.stringMatching(/:3:51: .*a URL such as|:3:51: .* is no URL: expected one such as/),
      ])
    },
  )

  it('are all said at once, in the order of the sources and of the file', () => {
    const text = [
      'version: 1',
      'extends: [recomended]',
      'rules:',
      '  cipher/cbd: error',
      '  certificate/weak-key: { min-rsa-bits: many, sevrity: error }',
      'on-inconclusive: maybe',
      'environments:',
      '  production:',
      '    endpoints:',
      '      - http://a.example',
      '      - url: https://b.example:0',
      '        snj: x',
      '    protcol: x',
      'waivers:',
      '  - { rule: nope, endpoint: a.example, reason: r, owner: o, expires: 2026-02-30 }',
      'waivers: []',
      'compare:',
      '  - { from: production, to: prod }',
    ].join('\n')
    const endpoints = [argument('ftp://c.example'), lineOf('d.example sni', 4)]
    let caught: unknown
    try {
      readFrom(sources(text, { endpoints, preset: 'strcit' }))
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(ConfigError)
    expect((caught as ConfigError).message.split('\n').map((each) => each.split(': ').slice(0, 2).join(': '))).toEqual([
      'argument: "ftp://c.example"',
      'endpoints.txt:4:11: the key "sni" has no value',
      'preset: unknown preset "strcit"',
      `${FILE}:2:11: unknown preset "recomended"`,
      `${FILE}:4:3: unknown rule "cipher/cbd"`,
      `${FILE}:5:41: "min-rsa-bits" of certificate/weak-key`,
      `${FILE}:5:47: unknown key of certificate/weak-key "sevrity"`,
      `${FILE}:6:18: "on-inconclusive"`,
      `${FILE}:10:9: "http://a.example"`,
      `${FILE}:11:14: "https://b.example:0"`,
      `${FILE}:12:9: unknown key "snj"`,
      `${FILE}:13:5: unknown key "protcol"`,
      `${FILE}:15:13: unknown rule "nope"`,
      `${FILE}:15:70: "2026-02-30" is not a day of the calendar`,
      `${FILE}:16:1: the key "waivers" is given twice`,
      `${FILE}:18:29: unknown environment "prod"`,
    ])
  })

  it('of lines are said even when the policy file cannot be read', () => {
    expect(mistakesIn('a: [', { endpoints: [argument('http://a.example')] })[0]).toBe(
      'argument: "http://a.example": an http:// address has no TLS to look at; write https://',
    )
  })

  it('are cut short after a thousand', () => {
    const text = `version: 1\nendpoints:\n${'  - http://a\n'.repeat(1001)}`
    const problems = mistakesIn(text)
    expect(problems).toHaveLength(1001)
    expect(problems.at(-1)).toBe(`${FILE}:1003:5: this and 0 more mistakes are not shown`)
  })

  it('never hold a password', () => {
    const secret = 'https://user:hunter2@a.example'
    const text = [
      'version: 1',
      `extends: ["${secret}"]`,
      `rules: { "${secret}": "${secret}" }`,
      `on-inconclusive: ${secret}`,
      `environments: { a: { endpoints: ["${secret}", { url: "${secret}", connect-to: "${secret}", sni: "${secret}", trust: ["${secret}"] }] } }`,
      `trust: "${secret}"`,
      `compare: [{ from: "${secret}", to: "${secret}", ignore: ["${secret}"] }]`,
      `waivers: [{ rule: "${secret}", endpoint: "${secret}", reason: r, owner: o, expires: "${secret}" }]`,
      `"${secret}": 1`,
    ].join('\n')
    const lines = [secret, `a.example ${secret}`, `b.example connect-to=${secret} sni=${secret} trust=${secret}`]
    const problems = mistakesIn(text, { endpoints: lines.map(argument), preset: secret })
    expect(problems.length).toBeGreaterThan(20)
    expect(problems.join('\n')).not.toContain('hunter2')
  })
})
