import { describe, expect, it } from '@jest/globals'
import { seen } from '../../../src/core/observed.ts'
import type { ReportEndpoint } from '../../../src/core/report.ts'
import fullChain from '../../../src/mends/full-chain.ts'
import { renderMarkdown } from '../../../src/reporters/markdown.ts'
import { serverSeen } from '../../../src/reporters/view/seen.ts'
import { findSnippet } from '../../../src/reporters/view/snippet.ts'
import { sampleEndpoint, sampleFinding, sampleReport, sampleTarget } from '../sample-report.ts'

const targetOf = (value: unknown) => sampleTarget({ observations: { http: seen(value) } })

function endpointOf(server: string): ReportEndpoint {
  return sampleEndpoint({ targets: [targetOf({ status: 200, headers: [['Server', server]] })] })
}

describe('the server that an endpoint names', () => {
  it.each([
    ['nginx', 'nginx'],
    ['nginx/1.22.1', 'nginx'],
    ['Apache', 'apache'],
    ['Apache/2.4.71 (Debian)', 'apache'],
    ['Apache-Coyote/1.1', undefined],
    ['nginxy', undefined],
    ['cloudflare', undefined],
    ['', undefined],
  ])('by %j is %s', (header, server) => {
    expect(
      serverSeen(
        targetOf({
          headers: [
            ['Date', 'today'],
            ['sErVeR', header],
          ],
        }),
      ),
    ).toBe(server)
  })

  it.each([[null], [{}], [{ headers: 'Server' }], [{ headers: [null, 1, ['Server'], ['Server', 1]] }]])(
    'is none where the answer is %j',
    (answer) => {
      expect(serverSeen(targetOf(answer))).toBeUndefined()
    },
  )
})

describe('the snippet of a finding', () => {
  const { title, servers } = fullChain

  it.each([
    ['nginx/1.22.1', 'nginx', 'seen'],
    ['Apache', 'apache', 'seen'],
    ['cloudflare', 'nginx', 'guessed'],
  ] as const)('is for the server seen, else for nginx: %s', (header, server, known) => {
    expect(findSnippet(sampleFinding(), endpointOf(header))).toEqual({ title, server, known, change: servers[server] })
  })

  it('is for nginx where the finding is about no endpoint', () => {
    expect(findSnippet(sampleFinding(), undefined)).toMatchObject({ server: 'nginx', known: 'guessed' })
  })

  it('is one for any server where that is no matter', () => {
    expect(findSnippet(sampleFinding({ rule: 'http/redirects' }), endpointOf('nginx'))).toMatchObject({
      server: 'endpoint',
      known: 'no-matter',
    })
  })

  it('is none for another server than the one that is seen', () => {
    const rule = 'protocol/early-data'
    expect(findSnippet(sampleFinding({ rule }), undefined)?.server).toBe('nginx')
    expect(findSnippet(sampleFinding({ rule }), endpointOf('Apache/2.4.71'))).toBeUndefined()
  })

  it('is none where there is no mend', () => {
    expect(findSnippet(sampleFinding({ rule: 'policy/waiver-unused' }), undefined)).toBeUndefined()
  })

  it('stands in Markdown once for a rule and a server, beside the first', () => {
    const endpoints = [
      { ...endpointOf('nginx'), url: 'https://a.example/' },
      { ...endpointOf('nginx'), url: 'https://b.example/' },
      { ...endpointOf('Apache'), url: 'https://c.example/' },
    ]
    const findings = endpoints.map(({ url: endpoint }) => sampleFinding({ endpoint }))
    const rendered = renderMarkdown(sampleReport({ endpoints, findings }))
    expect(rendered.match(/^<summary>Send .*$/gm)).toEqual([
      '<summary>Send the intermediates with the leaf: nginx</summary>',
      '<summary>Send the intermediates with the leaf: Apache httpd</summary>',
    ])
    expect(rendered).toContain(
      '```diff\n- ssl_certificate /etc/tls/leaf.pem;\n+ ssl_certificate /etc/tls/fullchain.pem;\n```\n\n' +
        'The leaf, then its intermediates, without the root: certbot writes it by that name.\n\n' +
        'The endpoint names this server in its header Server. `tls-gate explain chain/incomplete` has others.\n',
    )
  })

  it.each([
    { waived: { reason: 'later', owner: 'me', ticket: null, expires: '2026-12-31' } },
    { verdict: 'inconclusive' },
  ] as const)('does not stand beside %j', (overrides) => {
    const findings = [sampleFinding(overrides)]
    expect(renderMarkdown(sampleReport({ findings }))).not.toContain('```diff')
  })
})
