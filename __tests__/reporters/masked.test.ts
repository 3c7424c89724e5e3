import { describe, expect, it } from '@jest/globals'
import { seen } from '../../src/core/observed.ts'
import type { Report } from '../../src/core/report.ts'
import { annotationsOf } from '../../src/reporters/annotations.ts'
import { maskEndpoints, sensitiveTexts } from '../../src/reporters/masked.ts'
import { renderMarkdown } from '../../src/reporters/markdown.ts'
import text from '../../src/reporters/text.ts'
import { richReport, sampleEndpoint, sampleFinding, sampleLeaf, sampleReport, sampleTarget } from './sample-report.ts'

const LEAF = sampleLeaf({ names: ['api.example.com', '*.hooks.example.org', '203.0.113.9'] })

const ENDPOINTS: Report['endpoints'] = [
  sampleEndpoint({
    targets: [
      sampleTarget({ leaf: LEAF, serverName: 'sni.example.net' }),
      sampleTarget({ address: '2001:db8::11', leaf: LEAF }),
    ],
  }),
  sampleEndpoint({ url: 'https://legacy.shop.example.co.uk:8443/v1', targets: [] }),
  sampleEndpoint({ url: 'https://[2001:db8::1]/', targets: [sampleTarget({ address: '203.0.113.1', leaf: null })] }),
  sampleEndpoint({ url: 'https://localhost/', targets: [] }),
]

/** What becomes of a text that a finding holds. */
function masked(message: string): string {
  return (
    maskEndpoints(sampleReport({ endpoints: ENDPOINTS, findings: [sampleFinding({ message })] })).findings[0]
      ?.message ?? ''
  )
}

describe('a name or an address', () => {
  it.each([
    ['api.example.com', 'endpoint-1'],
    ['API.Example.COM', 'endpoint-1'],
    ['https://api.example.com:443/a', 'https://endpoint-1:443/a'],
    ['"api.example.com", api.example.com.', '"endpoint-1", endpoint-1.'],
    ['CN=api.example.com,O=Example', 'CN=endpoint-1,O=Example'],
    ['certs/api.example.com.pem', 'certs/endpoint-1.pem'],
    ['certs/api.example.com-fullchain.pem', 'certs/endpoint-1-fullchain.pem'],
    ['api.example.com-api.example.com', 'endpoint-1-endpoint-1'],
    ['legacy.shop.example.co.uk', 'endpoint-2'],
    ['localhost', 'endpoint-3'],
    ['sni.example.net', 'domain-1'],
    ['*.hooks.example.org', '*.domain-2'],
    ['example.com', 'domain-3'],
    ['shop.example.co.uk example.co.uk co.uk', 'domain-4 domain-5 domain-6'],
    ['203.0.113.10', 'address-2'],
    ['203.0.113.10:443', 'address-2:443'],
    ['2001:db8::11', 'address-3'],
    ['[2001:DB8::11]:443', '[address-3]:443'],
    ['at 2001:db8::1: silence', 'at address-1: silence'],
    ['203.0.113.1, 203.0.113.10 and 203.0.113.9.', 'address-4, address-2 and address-5.'],
    ['::ffff:203.0.113.1', '::ffff:address-4'],
  ])('is hidden in %j', (message, expected) => {
    expect(masked(message)).toBe(expected)
  })

  it('below a known domain is hidden whole, and the same each time', () => {
    expect(masked('old.example.com, a.b.example.com, OLD.example.com, my-api.example.com')).toBe(
      'domain-9, domain-10, domain-9, domain-11',
    )
  })

  it.each([
    'notexample.com',
    'example.info',
    'localhost-proxy my-localhost localhost.test',
    '203.0.113.100 1203.0.113.10 10.203.0.113.1',
    '2001:db8::12 a2001:db8::11',
    'AB:CD:EF:01 at 12:30:45',
    'TLS 1.2 and 1.3 of OpenSSL 3.0.17',
    '::error::',
    '',
  ])('that is another stays: %j', (message) => {
    expect(masked(message)).toBe(message)
  })
})

describe('a masked report', () => {
  const secrets = /example\.com|api|hooks|legacy|staging\.|203\.0\.113|198\.51\.100|2001:db8|stripe\.com/i

  it('names nothing in the log, the annotations and the summary', () => {
    const report = maskEndpoints(
      richReport({
        findings: richReport().findings.map((finding) => ({ ...finding, cites: [], fix: '', breaks: [] })),
      }),
    )
    const options = { colour: false, width: 200 }
    for (const shown of [text.render(report, options), renderMarkdown(report), JSON.stringify(annotationsOf(report))]) {
      expect(secrets.exec(shown)).toBeNull()
      expect(shown).toContain('endpoint-2')
    }
  })

  it('places each finding where the whole one does, by the same rule and fingerprint', () => {
    const whole = richReport()
    const report = maskEndpoints(whole)
    expect(report.findings.map(({ rule, fingerprint }) => [rule, fingerprint])).toEqual(
      whole.findings.map(({ rule, fingerprint }) => [rule, fingerprint]),
    )
    expect(report.summary).toEqual(whole.summary)
    expect(report.policy).toEqual(whole.policy)
    expect(report.endpoints.map(({ url }) => url)).toEqual([
      'https://endpoint-1/',
      'https://endpoint-2/',
      'https://endpoint-3/stripe',
      'tls://endpoint-4:8443',
    ])
    expect(new Set(report.findings.map(({ endpoint }) => endpoint))).toEqual(
      new Set(['', ...report.endpoints.map(({ url }) => url)]),
    )
    expect(report.comparisons[0]?.from).toEqual({
      url: 'https://endpoint-1/',
      environment: 'staging',
      address: 'address-1',
    })
  })

  it('leaves the links to standards, and the report that it is made of', () => {
    const github = sampleEndpoint({ url: 'https://api.github.com/', targets: [] })
    const cites = [{ text: 'CA/B BR', url: 'https://github.com/cabforum/servercert' }]
    const whole = sampleReport({ endpoints: [github], findings: [sampleFinding({ endpoint: github.url, cites })] })
    const before = structuredClone(whole)
    expect(maskEndpoints(whole).findings[0]).toMatchObject({ endpoint: 'https://endpoint-1/', cites })
    expect(whole).toEqual(before)
  })

  it('hides the keys and values of evidence and of what was seen', () => {
    const evidence = { observed: { '203.0.113.10': ['api.example.com'], 'sni.example.net': 1 } }
    const observations = { http: seen({ headers: [['Location', 'https://api.example.com/']] }) }
    const endpoints = [sampleEndpoint({ targets: [sampleTarget({ observations, serverName: 'sni.example.net' })] })]
    const report = maskEndpoints(sampleReport({ endpoints, findings: [sampleFinding({ evidence })] }))
    expect(report.findings[0]?.evidence).toEqual({ observed: { 'address-1': ['endpoint-1'], 'domain-1': 1 } })
    expect(report.endpoints[0]?.targets[0]?.observations).toEqual({
      http: seen({ headers: [['Location', 'https://endpoint-1/']] }),
    })
  })
})

describe('what is to be hidden elsewhere too', () => {
  it('are hosts, names asked for and addresses, each once, and no single word', () => {
    expect(sensitiveTexts(sampleReport({ endpoints: ENDPOINTS, findings: [sampleFinding()] }))).toEqual([
      'api.example.com',
      'legacy.shop.example.co.uk',
      'sni.example.net',
      '2001:db8::1',
      '203.0.113.10',
      '2001:db8::11',
      '203.0.113.1',
      '203.0.113.9',
    ])
  })
})
