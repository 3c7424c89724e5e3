import { describe, expect, it } from '@jest/globals'
import type { EndpointText } from '../../src/config/resolve-endpoints.ts'
import { configOf, FILE, withEndpoint } from './known.ts'

const argument = (text: string): EndpointText => ({ text, where: 'argument', origin: null })

const lineOf = (text: string, line: number, column = 1): EndpointText => ({
  text,
  where: 'input endpoints',
  origin: { file: 'endpoints.txt', line, column },
})

describe('readConfig', () => {
  it('reads the endpoints of the file, each with the place it was written', () => {
    const text = [
      'version: 1',
      'environments:',
      '  staging:',
      '    endpoints: [https://API.staging.example.com]',
      '  production:',
      '    endpoints:',
      '      - url: https://api.example.com/v1',
      '        connect-to: "[2001:db8::1]:8443"',
      '        sni: edge.example.com',
      'endpoints:',
      '  - tls://mq.example.com:8883',
      '  - { url: mail.example.com, starttls: smtp }',
    ].join('\n')
    expect(configOf(text, { endpoints: [argument('# nothing')] }).endpoints).toEqual([
      expect.objectContaining({
        url: 'https://api.staging.example.com/',
        environment: 'staging',
        origin: { file: FILE, line: 4, column: 17 },
      }),
      expect.objectContaining({
        url: 'https://api.example.com/v1',
        environment: 'production',
        connectTo: { address: '2001:db8::1', port: 8443 },
        sni: 'edge.example.com',
        origin: { file: FILE, line: 7, column: 14 },
      }),
      expect.objectContaining({
        url: 'tls://mq.example.com:8883',
        environment: null,
        starttls: null,
        origin: { file: FILE, line: 11, column: 5 },
      }),
      expect.objectContaining({
        url: 'tls://mail.example.com:25',
        scheme: 'tls',
        starttls: 'smtp',
        origin: { file: FILE, line: 12, column: 12 },
      }),
    ])
  })

  it('reads lines in place of what the file lists, which is still read for mistakes', () => {
    const text = 'version: 1\nendpoints: [https://localhost:8443, c.example]'
    const lines = [
      argument('# nothing'),
      argument('localhost:8443'),
      lineOf('  b.example environment=production', 7, 11),
    ]
    expect(configOf(text, { endpoints: lines }).endpoints).toEqual([
      {
        url: 'https://localhost:8443/',
        scheme: 'https',
        host: 'localhost',
        hostIsAddress: false,
        port: 8443,
        path: '/',
        environment: null,
        connectTo: null,
        sni: null,
        starttls: null,
        trust: ['mozilla'],
        origin: null,
      },
      expect.objectContaining({
        url: 'https://b.example/',
        environment: 'production',
        origin: { file: 'endpoints.txt', line: 7, column: 13 },
      }),
    ])
    expect(() => configOf('version: 1\nendpoints: [a b]', { endpoints: lines })).toThrow(`${FILE}:2:13: `)
  })

  it('takes the trust of an endpoint before that of its environment, before that of the file, before mozilla', () => {
    const text = [
      'version: 1',
      'trust: [mozilla, ./all.pem]',
      'environments:',
      '  production:',
      '    trust: [./production.pem]',
      '    endpoints: [a.example, { url: b.example, trust: [/etc/own.pem] }]',
      '  staging: { endpoints: [c.example] }',
      'endpoints: [d.example]',
    ].join('\n')
    const lines = ['e.example environment=production', 'f.example', 'g.example trust=../own.pem']
    const endpoints = [configOf(text), configOf(text, { endpoints: lines.map(argument) })].flatMap(
      (config) => config.endpoints,
    )
    expect(Object.fromEntries(endpoints.map(({ host, trust }) => [host, trust]))).toEqual({
      'a.example': ['./production.pem'],
      'b.example': ['/etc/own.pem'],
      'c.example': ['mozilla', './all.pem'],
      'd.example': ['mozilla', './all.pem'],
      'e.example': ['./production.pem'],
      'f.example': ['mozilla', './all.pem'],
      'g.example': ['../own.pem'],
    })
    expect(configOf(withEndpoint()).endpoints.map(({ trust }) => trust)).toEqual([['mozilla']])
  })

  it('needs no policy file', () => {
    const { endpoints, policy } = configOf(null, { endpoints: [argument('a.example')] })
    expect(endpoints.map(({ url }) => url)).toEqual(['https://a.example/'])
    expect(policy.presets).toEqual(['recommended@1'])
  })

  it('reads pairs to compare and waivers', () => {
    const text = [
      'version: 1',
      'environments: { staging: { endpoints: [a.example] }, production: { endpoints: [b.example] } }',
      'compare:',
      '  - { from: staging, to: production, ignore: [certificate.subject, compare/protocol-removed] }',
      '  - { from: production, to: canary }',
      'waivers:',
      '  - rule: cipher/cbc',
      '    endpoint: "*.Legacy.example.com"',
      '    reason: "partner migrates in Q1"',
      '    owner: payments',
      '    expires: 2028-02-29',
    ].join('\n')
    const { policy } = configOf(text, { endpoints: [argument('c.example environment=canary')] })
    expect(policy.compare).toEqual([
      {
        from: 'staging',
        to: 'production',
        ignore: ['compare/subject-differs', 'compare/protocol-removed'],
        origin: { file: FILE, line: 4, column: 5 },
      },
      { from: 'production', to: 'canary', ignore: [], origin: { file: FILE, line: 5, column: 5 } },
    ])
    expect(policy.waivers).toEqual([
      {
        rule: 'cipher/cbc',
        endpoint: '*.legacy.example.com',
        address: null,
        certificate: null,
        reason: 'partner migrates in Q1',
        owner: 'payments',
        ticket: null,
        expires: '2028-02-29',
        origin: { file: FILE, line: 7, column: 5 },
      },
    ])
  })

  it('reads when each environment is judged, which else goes by its name', () => {
    const text = [
      'version: 1',
      'environments:',
      '  staging: { endpoints: [a.example], phase: after-deploy }',
      '  Production: { endpoints: [b.example] }',
      '  qa: { endpoints: [c.example] }',
    ].join('\n')
    expect(configOf(text).phases).toEqual([
      { environment: 'staging', phase: 'after-deploy', origin: { file: FILE, line: 3, column: 45 } },
      { environment: 'Production', phase: 'after-deploy', origin: { file: FILE, line: 4, column: 3 } },
      { environment: 'qa', phase: 'before-deploy', origin: { file: FILE, line: 5, column: 3 } },
    ])
    expect(configOf(null, { endpoints: [argument('a.example')] }).phases).toEqual([])
  })

  it('takes an environment beside a line in the spelling of the file, unless the line names one', () => {
    const text = 'version: 1\nenvironments: { production: { trust: [./ca.pem] } }\nendpoints: [b.example]\n'
    const read = (line: string, environment: string): readonly unknown[] =>
      configOf(text, { endpoints: [{ ...argument(line), environment }] }).endpoints.map((endpoint) => [
        endpoint.environment,
        endpoint.trust,
      ])
    expect(read('a.example', 'PRODUCTION')).toEqual([['production', ['./ca.pem']]])
    expect(read('a.example', 'Preview – a')).toEqual([['Preview – a', ['mozilla']]])
    expect(read('a.example environment=qa', 'production')).toEqual([['qa', ['mozilla']]])
    expect(configOf(text, { endpoints: [argument('a.example')] }).areHandedIn).toBe(true)
    expect(configOf(text, { endpoints: [argument('# none')] }).areHandedIn).toBe(false)
  })

  it('reads the directories of ACME servers', () => {
    const line = 'renewal: { directories: ["https://ACME.internal.example:14000/dir?a=b", "https://[::1]/x"] }'
    expect(configOf(withEndpoint(line)).acmeDirectories).toEqual([
      'https://acme.internal.example:14000/dir?a=b',
      'https://[::1]/x',
    ])
    expect(configOf(withEndpoint()).acmeDirectories).toEqual([])
    expect(configOf(null, { endpoints: [argument('a.example')] }).acmeDirectories).toEqual([])
  })
})
