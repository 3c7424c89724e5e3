/** Two environments that differ in five ways, four addresses one of which was forgotten, and a server before and after a deploy. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seen } from '../../src/core/observed.ts'
import type { Finding, Report } from '../../src/core/report.ts'
import type { TrustStore } from '../../src/core/trust.ts'
import { approach } from '../../src/gate/approach.ts'
import { assess } from '../../src/gate/assess.ts'
import { check, type CheckOptions } from '../../src/gate/check.ts'
import { configure, NOTHING_WRITTEN, type Written } from '../../src/gate/configure.ts'
import { scan } from '../../src/gate/scan.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { createNetwork, DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { daysFrom, newAuthority } from './authority.ts'
import { freePorts, startNginx, type Nginx, type ServerBlock, type TlsSettings } from './nginx.ts'

const now = new Date()
const authority = newAuthority(now)
const { root, intermediate, lower, leaf } = authority

const SUITES = ['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-AES256-GCM-SHA384']
const HSTS = 'max-age=63072000; includeSubDomains'

interface Bend {
  readonly certificate?: Issued
  readonly behind?: readonly string[]
  readonly hsts?: string
  readonly tls?: Partial<TlsSettings>
}

function block(
  name: string,
  { certificate = leaf(name), behind = [intermediate.pem], hsts = HSTS, tls }: Bend = {},
): ServerBlock {
  const { pem, key } = certificate
  const plain = { protocols: 'TLSv1.2 TLSv1.3', ciphers: SUITES.join(':'), dhParameters: null }
  return { name, hsts, tls: { ...plain, chain: [pem, ...behind], key, ...tls } }
}

const STORE: TrustStore = {
  name: './root.pem',
  source: 'a test',
  version: null,
  date: null,
  missing: [],
  anchors: [root.der],
}

function options(written: Partial<Written>): CheckOptions {
  return {
    written: { ...NOTHING_WRITTEN, ...written },
    base: null,
    readChain: () => Promise.reject(new Error('there is no next certificate')),
    transactions: null,
    readStore: () => Promise.resolve(STORE),
    network: { ...DEFAULT_NETWORK_OPTIONS, fetch: 'off' },
    ctSearch: null,
    mistakes: [],
    only: null,
    failOn: 'error',
    clock: () => new Date(),
    onProgress: () => undefined,
  }
}

const comparing = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ rule }) => rule.startsWith('compare/'))

describe('staging and production', () => {
  let nginx: Nginx
  let report: Report
  let text: string

  beforeAll(async () => {
    const names = (name: string): string[] => [`${name}.servers.test`]
    nginx = await startNginx([
      block('api.staging', { certificate: leaf('api.staging', { names: names('api.staging') }) }),
      block('api', { certificate: leaf('api', { names: names('api') }) }),
      block('shop.staging', { certificate: leaf('shop.staging', { names: names('shop.staging') }) }),
      block('shop', {
        certificate: leaf('shop', { names: names('shop'), issuer: lower, notAfter: daysFrom(now, 35) }),
        behind: [lower.pem, intermediate.pem],
        hsts: 'max-age=300',
        tls: { protocols: 'TLSv1.2', ciphers: SUITES.slice(0, 1).join(':') },
      }),
    ])
    const endpoint = (name: string): string[] => [
      `      - url: https://${name}.servers.test`,
      `        connect-to: 127.0.0.1:${String(nginx.portOf(name))}`,
    ]
    text = [
      'version: 1',
      'trust: [./root.pem]',
      'environments:',
      ...['  staging:', '    endpoints:', ...endpoint('shop.staging'), ...endpoint('api.staging')],
      ...['  production:', '    endpoints:', ...endpoint('api'), ...endpoint('shop')],
      'compare: [{ from: staging, to: production }]',
    ].join('\n')
    report = (await check(options({ policyFile: { file: 'tls.yml', text } }))).report
  }, 60_000)
  afterAll(() => (nginx as Nginx | undefined)?.stop())

  it('that differ in five ways give these five findings, on the line of production', () => {
    const line = text.split('\n').indexOf('      - url: https://shop.servers.test') + 1
    expect(
      comparing(report).map(({ rule, endpoint, environment, origin }) => [rule, endpoint, environment, origin?.line]),
    ).toEqual(
      ['hsts-differs', 'issuer-differs', 'lifetime-differs', 'protocol-removed', 'suite-removed'].map((rule) => [
        `compare/${rule}`,
        'https://shop.servers.test/',
        'production',
        line,
      ]),
    )
    expect(
      comparing(report).map(({ message }) => message.replace(', compared with https://shop.staging.servers.test/', '')),
    ).toEqual([
      'Strict-Transport-Security differs',
      'the issuer of the certificate is "CN=Lower Intermediate,O=tls-gate servers" here and "CN=Intermediate,O=tls-gate servers" there',
      'the lifetime of the certificate is 45 days here and 90 days there',
      'TLSv1.3 is not accepted here',
      '1 cipher suite is not accepted here',
    ])
  })

  it('were compared in all else, and both endpoints of each', () => {
    const [shop, api] = report.comparisons
    const words = (of: typeof shop, word: string): number =>
      of?.verdicts.filter(({ verdict }) => verdict === word).length ?? 0
    expect([shop?.to.url, words(shop, 'fail'), words(shop, 'inconclusive')]).toEqual([
      'https://shop.servers.test/',
      5,
      0,
    ])
    expect([api?.to.url, words(api, 'fail'), words(api, 'inconclusive')]).toEqual(['https://api.servers.test/', 0, 0])
    expect(words(api, 'pass')).toBeGreaterThan(12)
    expect(report.comparisons).toHaveLength(2)
  })
})

describe('four addresses behind one name', () => {
  let nginx: Nginx
  let port: number
  const current = leaf('many')
  const old = leaf('many', { notBefore: daysFrom(now, -80), notAfter: daysFrom(now, 40) })
  const addresses = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4']

  beforeAll(async () => {
    ;[port = 0] = await freePorts(1)
    nginx = await startNginx(
      addresses.map((address, index) => ({
        ...block(`many-${String(index)}`, { certificate: address === '127.0.0.4' ? old : current }),
        address,
        port,
      })),
    )
  })
  afterAll(() => (nginx as Nginx | undefined)?.stop())

  it('give one finding when one of them serves the old certificate', async () => {
    const endpoints = [
      { text: `https://many.servers.test:${String(port)} trust=./root.pem`, where: 'argument', origin: null },
    ]
    const { endpoints: declared, judged } = await configure({ ...NOTHING_WRITTEN, endpoints })
    const { policy } = await judged()
    // No name of this machine has four addresses on it.
    const network = { ...createNetwork(DEFAULT_NETWORK_OPTIONS), resolve: () => Promise.resolve(seen(addresses)) }
    const approaches = approach(declared, network, null)
    const scanned = await scan({
      approaches,
      network,
      only: null,
      clock: () => new Date(),
      onProgress: () => undefined,
    })
    const stores = new Map([[STORE.name, STORE]])
    const report = assess({ scan: scanned, policy, stores, failOn: 'error', now: new Date(scanned.finishedAt) })
    const until = `${daysFrom(now, 40).toISOString().slice(0, 19)}.000Z`
    expect(
      comparing(report).map(({ rule, address, message }) => [
        rule,
        address,
        message.replace(/serial [0-9a-f]+/, 'serial'),
      ]),
    ).toEqual([
      [
        'compare/certificate-differs-between-addresses',
        '127.0.0.4',
        `1 of 4 addresses serves another certificate: 127.0.0.4 serves an older one (serial, valid until ${until})`,
      ],
    ])
    expect(report.comparisons.map(({ relation, to }) => `${relation} ${String(to.address)}`)).toEqual(
      ['127.0.0.2', '127.0.0.3', '127.0.0.4'].map((address) => `addresses ${address}`),
    )
  }, 60_000)
})

describe('a server before and after a deploy', () => {
  it('gives what is lost, and nothing where nothing has changed', async () => {
    const [port = 0] = await freePorts(1)
    const endpoints = [
      {
        text: `https://deployed.servers.test connect-to=127.0.0.1:${String(port)} trust=./root.pem`,
        where: 'argument',
        origin: null,
      },
    ]
    const certificate = leaf('deployed', { names: ['deployed.servers.test', 'www.servers.test'] })
    const look = async (served: ServerBlock, earlier?: string) => {
      const nginx = await startNginx([{ ...served, port }])
      try {
        return await check(
          options({ endpoints, ...(earlier === undefined ? {} : { earlier: { file: 'before.json', text: earlier } }) }),
        )
      } finally {
        await nginx.stop()
      }
    }
    const before = await look(block('deployed', { certificate }))
    const scanBefore = JSON.stringify(before.scan)
    expect(comparing((await look(block('deployed', { certificate }), scanBefore)).report)).toEqual([])
    const bent = { certificate: leaf('deployed', { names: ['deployed.servers.test'] }), tls: { protocols: 'TLSv1.2' } }
    for (const earlier of [scanBefore, JSON.stringify(before.report)]) {
      const { report } = await look(block('deployed', bent), earlier)
      expect(comparing(report).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
        'compare/key-changed notice',
        'compare/names-differ warning',
        'compare/protocol-removed error',
      ])
    }
  }, 60_000)
})
