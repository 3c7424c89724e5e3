import { describe, expect, it } from '@jest/globals'
import type { Phase } from '../../src/core/phase.ts'
import type { Transaction } from '../../src/core/transaction.ts'
import { configOf, FILE, mistakesIn } from './known.ts'

const VARIABLES: Readonly<Record<string, string>> = {
  SECRET: 'hunter2',
  EMPTY: '',
  LINES: 'hunter2\nand more',
  SPACE: 'hunter 2',
}
const variables = (name: string): string | undefined => VARIABLES[name]

const withTransaction = (text: string, url = 'https://a.example/hook'): string =>
  ['version: 1', 'endpoints:', `  - url: ${url}`, `    transaction: ${text}`].join('\n')

function transactionOf(text: string): Transaction | undefined {
  return configOf(withTransaction(text), { variables }).endpoints[0]?.transaction
}

/** Mistakes without the name of the file. */
const mistakes = (text: string, url?: string): readonly string[] =>
  mistakesIn(withTransaction(text, url), { variables }).map((each) => each.replace(`${FILE}:`, ''))

const PLAIN: Transaction = {
  method: 'GET',
  path: null,
  headers: {},
  body: null,
  expect: { status: ['2xx'], headers: {}, body: null, json: {} },
  withinMs: null,
  clientCertificate: null,
  webhook: null,
}

describe('a variable that is not set', () => {
  const text = `version: 1
environments:
  staging:
    endpoints: [{ url: https://a.staging.example, transaction: { path: "/\${env.STAGING_KEY}" } }]
  production:
    endpoints: [{ url: https://a.example, transaction: { path: "/\${env.PRODUCTION_KEY}" } }]
  canary:
    phase: after-deploy
    endpoints: [{ url: https://a.canary.example, transaction: { path: "/\${env.CANARY_KEY}" } }]
endpoints: [{ url: https://b.example, transaction: { path: "/\${env.OTHER_KEY}" } }]`

  it.each<[Phase | undefined, readonly string[]]>([
    ['before-deploy', ['STAGING_KEY', 'OTHER_KEY']],
    ['after-deploy', ['PRODUCTION_KEY', 'CANARY_KEY', 'OTHER_KEY']],
    ['scheduled', ['STAGING_KEY', 'PRODUCTION_KEY', 'CANARY_KEY', 'OTHER_KEY']],
    [undefined, ['STAGING_KEY', 'PRODUCTION_KEY', 'CANARY_KEY', 'OTHER_KEY']],
  ])('is a mistake where it is needed in the phase %s', (phase, missing) => {
    const found = mistakesIn(text, { variables, ...(phase === undefined ? {} : { phase }) })
    expect(found.map((each) => /the variable (\w+) is not set/.exec(each)?.[1])).toEqual(missing)
  })
})

describe('a transaction', () => {
  it('is that of the design', () => {
    const text = `{ method: POST, path: /health, body: '{}', expect: { status: 200, json: { ok: true } } }`
    expect(transactionOf(text)).toEqual({
      ...PLAIN,
      method: 'POST',
      path: '/health',
      body: '{}',
      expect: { ...PLAIN.expect, status: ['200'], json: { ok: true } },
    })
  })

  it.each<[string, Partial<Transaction>]>([
    ['{ path: /x?y=1 }', { path: '/x?y=1' }],
    ['{ body: "" }', { method: 'POST', body: '' }],
    ['{ method: PATCH, body: x }', { method: 'PATCH', body: 'x' }],
    [
      '{ headers: { X-Api-Key: "${env.SECRET}", X-Empty: "" } }',
      { headers: { 'X-Api-Key': '${env.SECRET}', 'X-Empty': '' } },
    ],
    [
      '{ path: "/${env.SECRET}", body: "a $${b} ${env.LINES}" }',
      { method: 'POST', path: '/${env.SECRET}', body: 'a $${b} ${env.LINES}' },
    ],
    ['{ within: 500ms }', { withinMs: 500 }],
    ['{ within: 2s }', { withinMs: 2000 }],
    ['{ within: 60m }', { withinMs: 3_600_000 }],
    ['{ expect: { status: [200, 4xx] } }', { expect: { ...PLAIN.expect, status: ['200', '4xx'] } }],
    [
      '{ expect: { headers: { Content-Type: text/plain }, body: ok } }',
      { expect: { ...PLAIN.expect, headers: { 'Content-Type': 'text/plain' }, body: 'ok' } },
    ],
    [
      '{ expect: { json: { "a.b[0]": [1, { c: null }], d: { e: x } } } }',
      { expect: { ...PLAIN.expect, json: { 'a.b[0]': [1, { c: null }], d: { e: 'x' } } } },
    ],
    [
      '{ client-certificate: ./c.pem, client-key: "${env.SECRET}", client-key-password: "${env.SECRET}" }',
      { clientCertificate: { certificate: './c.pem', key: '${env.SECRET}', password: '${env.SECRET}' } },
    ],
    [
      '{ webhook: { sender: github, secret: "${env.SECRET}", event: push } }',
      { method: 'POST', webhook: { sender: 'github', secret: '${env.SECRET}', event: 'push' } },
    ],
    [
      '{ webhook: { sender: stripe, secret: "whsec_${env.SECRET}" } }',
      { method: 'POST', webhook: { sender: 'stripe', secret: 'whsec_${env.SECRET}', event: null } },
    ],
  ])('is kept as it is written: %s', (text, parts) => {
    expect(transactionOf(text)).toEqual({ ...PLAIN, ...parts })
  })

  it.each([
    ['{}', '4:18: "transaction": expected at least a path, or what is expected, found an empty mapping'],
    ['{ path: health }', '4:26: expected a path that begins with /, percent-encoded where it has to be'],
    ['{ path: "/a b" }', '4:26: expected a path that begins with /, percent-encoded where it has to be'],
    ['{ path: "/a#b" }', '4:26: expected a path that begins with /, percent-encoded where it has to be'],
    ['{ path: "/a\\r\\nX: y" }', '4:26: expected a path that begins with /, percent-encoded where it has to be'],
    ['{ path: "/${env.SPACE}" }', '4:26: expected a path that begins with /, percent-encoded where it has to be'],
    ['{ path: "/${env.NOT_THERE}" }', '4:26: the variable NOT_THERE is not set, or empty'],
    ['{ body: "${env.EMPTY}" }', '4:26: the variable EMPTY is not set, or empty'],
    [
      '{ body: "${secrets.X}" }',
      '4:26: "${secrets.X}" stands for nothing: expected ${env.NAME}, or $${ for a "${" of its own',
    ],
    ['{ headers: { "X Y": a } }', '4:31: "X Y" is no name of a header'],
    [
      '{ headers: { A: "${env.LINES}" } }',
      '4:34: expected a value of a header: one line of Latin-1, without control characters',
    ],
    [
      '{ headers: { A: "x\\ny" } }',
      '4:34: expected a value of a header: one line of Latin-1, without control characters',
    ],
    [
      '{ headers: { A: "\\u20ac" } }',
      '4:34: expected a value of a header: one line of Latin-1, without control characters',
    ],
    ['{ headers: { A: x, a: y } }', '4:37: the header "a" is given twice'],
    ['{ headers: { Content-Length: "1" } }', '4:31: the header "Content-Length" is set by tls-gate itself'],
    ['{ headers: { A: 1 } }', '4:34: "A": expected a mapping of names of headers to texts, found the number 1'],
    ['{ method: post }', '4:28: "post" found, expected a method such as POST'],
    ['{ method: CONNECT }', '4:28: "CONNECT" found, expected a method such as POST'],
    ['{ within: 2 }', '4:28: "within": expected a span such as 2s, 500ms or 1m, found the number 2'],
    ['{ within: 0s }', '4:28: "0s" found, expected a span such as 2s, 500ms or 1m, of at most an hour'],
    ['{ within: 61m }', '4:28: "61m" found, expected a span such as 2s, 500ms or 1m, of at most an hour'],
    [
      '{ expect: { status: 199 } }',
      '4:38: "status": expected a status such as 200 or 2xx, or a list of such, found the number 199',
    ],
    [
      '{ expect: { status: 600 } }',
      '4:38: "status": expected a status such as 200 or 2xx, or a list of such, found the number 600',
    ],
    [
      '{ expect: { status: 6xx } }',
      '4:38: "status": expected a status such as 200 or 2xx, or a list of such, found "6xx"',
    ],
    [
      '{ expect: { status: [2xx, ok] } }',
      '4:44: "status": expected a status such as 200 or 2xx, or a list of such, found "ok"',
    ],
    [
      '{ expect: { body: "${env.SECRET}" } }',
      '4:36: what is expected is written to reports: expected a text without variables',
    ],
    ['{ expect: { json: { "a..b": 1 } } }', '4:38: "a..b" found, expected a path such as data.items[0].id'],
    ['{ expect: { json: { a: .inf } } }', '4:41: expected what JSON can hold'],
    [
      '{ client-key: ./a.key }',
      '4:18: a client certificate needs its key: expected both client-certificate and client-key',
    ],
    ['{ client-key-password: "${env.SECRET}" }', '4:18: there is a password, and no client-key that it is for'],
    [
      '{ client-certificate: a, client-key: "-----BEGIN PRIVATE KEY-----" }',
      '4:55: a secret in a file is none: expected ${env.NAME}, a variable of the environment',
    ],
    [
      '{ client-certificate: a, client-key: b, client-key-password: hunter2 }',
      '4:79: a secret in a file is none: expected ${env.NAME}, a variable of the environment',
    ],
    [
      '{ webhook: { sender: slack, secret: hunter2 } }',
      '4:54: a secret in a file is none: expected ${env.NAME}, a variable of the environment',
    ],
    [
      '{ webhook: { sender: slak, secret: "${env.SECRET}" } }',
      '4:39: "sender": expected one of github, slack, stripe, found "slak"; did you mean "slack"?',
    ],
    [
      '{ webhook: { sender: slack, secret: "${env.SECRET}", event: x } }',
      '4:78: "event" is for github: slack names it in the body',
    ],
    ['{ webhook: { sender: github, secret: "${env.SECRET}", event: "a b" } }', '4:79: expected the name of an event'],
    ['{ method: PUT, webhook: { sender: github, secret: "${env.SECRET}" } }', '4:28: a webhook is sent by POST'],
    [
      '{ webhook: { sender: github } }',
      '4:29: the key "secret" is missing: expected a secret such as ${env.WEBHOOK_SECRET}',
    ],
    [
      '{ paht: /x }',
      '4:20: unknown key "paht": expected one of method, path, headers, body, expect, within, client-certificate, client-key, client-key-password, webhook; did you mean "path"?',
    ],
  ])('is mistaken: %s', (text, mistake) => {
    expect(mistakes(text)).toEqual([mistake])
  })

  it('is for endpoints that speak HTTP', () => {
    expect(mistakes('{ path: /x }', 'tls://a.example:5671')).toEqual([
      '4:18: a transaction is HTTP: expected an endpoint that begins with https://',
    ])
  })

  it('whose variables nobody reads may lack them', () => {
    const text = withTransaction('{ path: "${env.NOT_THERE}", headers: { A: "${env.NOT_THERE}" } }')
    expect(mistakesIn(text)).toEqual([])
    const endpoints = [{ text: 'b.example', where: 'argument', origin: null }]
    expect(configOf(text, { variables, endpoints }).endpoints.map(({ host }) => host)).toEqual(['b.example'])
  })

  it('is told without what its variables hold', () => {
    const text = '{ path: "${env.LINES}", headers: { A: "${env.LINES}" } }'
    expect(mistakes(text)).toHaveLength(2)
    expect(mistakes(text).join()).not.toContain('hunter2')
  })
})
