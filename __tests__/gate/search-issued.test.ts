import { describe, expect, it } from '@jest/globals'
import type { CtSearch } from '../../src/core/ct-search.ts'
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { Fetched, FetchRequest } from '../../src/core/net.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import { searchIssued } from '../../src/gate/search-issued.ts'
import { issue } from '../../src/lab/issue.ts'
import { endpointAt, inDays } from '../rules/facts.ts'
import { bareScan, targetShowing } from './bare-scan.ts'

const HOST = 'api.example.dev'
const dates = { notBefore: new Date(inDays(-60)), notAfter: new Date(inDays(30)) }
const ca = issue({ ...dates, subject: { commonName: 'CA' }, ca: true })
/** That it has some is all that counts here. */
const SCTS = { id: '1.3.6.1.4.1.11129.2.4.2', critical: false, value: Buffer.from('04020000', 'hex') }

const leafOf = (names: readonly string[], overrides: Partial<Parameters<typeof issue>[0]> = {}): string =>
  issue({ ...dates, names, issuer: ca, extensions: [SCTS], ...overrides }).pem

const CRT_SH: CtSearch = { service: 'crt.sh', url: null }
const CERT_SPOTTER: CtSearch = { service: 'certspotter', url: 'https://ct.example.net/issuances' }

const answer = (json: unknown, status = 200): Observed<Fetched> =>
  seen({ url: '', status, type: null, date: null, retryAfter: null, body: Buffer.from(JSON.stringify(json)) })

const utc = (ms: number): string => new Date(ms).toISOString().slice(0, 19)

const entry = (id: number, days: readonly [from: number, until: number], name = HOST): object => ({
  id,
  issuer_name: 'C=US, O=A CA, CN=One',
  name_value: name,
  not_before: utc(inDays(days[0])),
  not_after: utc(inDays(days[1])),
})

interface Target {
  readonly pem: string
  readonly endpoint?: Partial<Endpoint>
}

async function found(
  targets: readonly Target[],
  fetch: (request: FetchRequest) => Observed<Fetched>,
  search: CtSearch = CRT_SH,
) {
  const asked: FetchRequest[] = []
  const scan = bareScan(
    targets.map(({ pem, endpoint }) => ({
      endpoint: endpointAt({ host: HOST, ...endpoint }),
      targets: [targetShowing(pem === '' ? [] : [pem, ca.pem])],
    })),
  )
  const saved = await searchIssued({
    scan,
    search,
    fetch: (request) => {
      asked.push(request)
      return Promise.resolve(fetch(request))
    },
  })
  return {
    facts: saved.endpoints.flatMap((one) => one.targets.map(({ observations }) => observations.issuedCertificates)),
    asked: asked.map(({ url }) => url),
    limits: asked.map(({ maxBytes }) => maxBytes),
  }
}

const LEAF = leafOf([HOST])

describe('what logs hold of a name', () => {
  it('is what is valid and for it, the newest first', async () => {
    const entries = [
      entry(1, [-60, 30]),
      entry(2, [-5, 85]),
      entry(3, [-100, -1]),
      entry(4, [-1, 89], 'www.example.dev'),
      entry(5, [-3, 87], '*.example.dev'),
    ]
    const { facts, limits } = await found([{ pem: LEAF }], () => answer(entries))
    expect(facts).toMatchObject([
      {
        status: 'seen',
        value: {
          service: 'crt.sh',
          certificates: [5, 2, 1].map((id) => ({ reference: `https://crt.sh/?id=${String(id)}` })),
        },
      },
    ])
    expect(facts[0]).not.toHaveProperty('gaps')
    expect(limits).toEqual([8_388_608])
  })

  it('ends to be valid with its last second', async () => {
    const { facts } = await found([{ pem: LEAF }], () => answer([entry(1, [-60, 0]), entry(2, [-60, -1 / 86_400])]))
    expect(facts).toMatchObject([{ value: { certificates: [{ reference: 'https://crt.sh/?id=1' }] } }])
  })

  it('is asked for once, by the name in the certificate that stands for the host', async () => {
    const wild = leafOf(['*.example.dev', 'example.dev'])
    const both = leafOf(['*.Example.dev', HOST])
    const { asked } = await found(
      [
        { pem: LEAF },
        { pem: LEAF },
        { pem: wild },
        { pem: both },
        { pem: LEAF, endpoint: { host: 'x.dev', sni: HOST } },
      ],
      () => answer([]),
    )
    expect(asked.map((url) => new URL(url).searchParams.get('Identity'))).toEqual([HOST, '*.example.dev'])
  })

  it('is read page by page where the service has pages, and not without end', async () => {
    const issuance = (id: number) => ({
      id: String(id),
      dns_names: [HOST],
      issuer: { name: 'CN=A' },
      not_before: `${utc(inDays(-5))}Z`,
      not_after: `${utc(inDays(85))}Z`,
      revoked: id === 1,
    })
    const pageAfter = (pages: number) => (request: FetchRequest) => {
      const after = Number(new URL(request.url).searchParams.get('after') ?? 0)
      return answer(after < pages ? [issuance(after + 1)] : [])
    }
    const three = await found([{ pem: LEAF }], pageAfter(3), CERT_SPOTTER)
    expect(three.asked.map((url) => new URL(url).searchParams.get('after'))).toEqual([null, '1', '2', '3'])
    expect(three.asked[0]).toMatch(/^https:\/\/ct\.example\.net\/issuances\?domain=api\.example\.dev&/)
    // the first has been revoked
    expect(three.facts).toMatchObject([
      {
        value: {
          service: 'certspotter',
          certificates: [2, 3].map((id) => ({ reference: `Cert Spotter issuance ${String(id)}` })),
        },
      },
    ])
    expect(three.facts[0]).not.toHaveProperty('gaps')

    const endless = await found([{ pem: LEAF }], pageAfter(Infinity), CERT_SPOTTER)
    expect(endless.asked).toHaveLength(5)
    expect(endless.facts).toMatchObject([
      { gaps: [{ code: 'limit', part: `what certspotter knows of ${HOST}`, detail: 'more than 5 have been issued' }] },
    ])
  })

  it('is kept up to two hundred, and more is said', async () => {
    const entries = (count: number) => Array.from({ length: count }, (_, id) => entry(id, [-id - 1, 30]))
    const [full, over] = await Promise.all(
      [200, 201].map((count) => found([{ pem: LEAF }], () => answer(entries(count)))),
    )
    expect(full?.facts).toMatchObject([{ value: { certificates: { length: 200 }, isComplete: true } }])
    expect(full?.facts[0]).not.toHaveProperty('gaps')
    expect(over?.facts).toMatchObject([
      {
        value: { certificates: { length: 200 }, isComplete: false },
        gaps: [{ detail: 'more than 200 have been issued' }],
      },
    ])
  })
})

describe('nobody is asked', () => {
  it.each<[string, Target, string]>([
    ['without a certificate', { pem: '' }, 'there is no certificate to compare with'],
    [
      'about one that no log has',
      { pem: leafOf([HOST], { extensions: [] }) },
      'the certificate carries no timestamp of a log',
    ],
    ...(
      [
        ['an address', { pem: leafOf(['192.0.2.1']), endpoint: { host: '192.0.2.1', hostIsAddress: true } }],
        [
          'a name that the public DNS does not have',
          { pem: leafOf(['api.corp.internal']), endpoint: { host: 'api.corp.internal' } },
        ],
        ['a name that it is not for', { pem: leafOf(['www.example.dev']) }],
      ] as [string, Target][]
    ).map(([what, target]): [string, Target, string] => [
      `about ${what}`,
      target,
      'the certificate is for no name of the public DNS that callers use',
    ]),
  ])('%s', async (_, target, reason) => {
    const { facts, asked } = await found([target], () => answer([]))
    expect(facts).toEqual([skipped(reason)])
    expect(asked).toEqual([])
  })

  it('where nothing is fetched', async () => {
    const { facts } = await found([{ pem: LEAF }], () => skipped('nothing is fetched in this run'))
    expect(facts).toEqual([skipped('nothing is fetched in this run')])
  })
})

describe('a service that does not answer', () => {
  it.each<[string, Observed<Fetched>, string]>([
    ['is down', failed('refused', 'nothing listens', 'peer'), 'nothing listens'],
    ['is overrun', answer('', 502), 'the answer has status 502'],
    ['has had enough of us', answer('', 429), 'the answer has status 429'],
    ['sends something else', answer({}), 'answer of crt.sh: no JSON array at byte 0'],
  ])('leaves a gap when it %s', async (_, outcome, detail) => {
    const { facts } = await found([{ pem: LEAF }], () => outcome)
    expect(facts).toMatchObject([
      {
        status: 'seen',
        value: { certificates: [], isComplete: false },
        gaps: [{ part: `what crt.sh knows of ${HOST}`, detail }],
      },
    ])
  })

  const hosts = (count: number): readonly Target[] =>
    Array.from({ length: count }, (_, index) => {
      const host = `h${String(index)}.example.dev`
      return { pem: leafOf([host]), endpoint: { host } }
    })

  it('is left alone after three failures in a row, and each name has its gap', async () => {
    const { facts, asked } = await found(hosts(8), () => failed('refused', 'nothing listens', 'peer'))
    // two are on their way when the third is over
    expect(asked.length).toBeGreaterThanOrEqual(3)
    expect(asked.length).toBeLessThanOrEqual(4)
    expect(facts.map((fact) => (fact?.status === 'seen' ? fact.gaps?.map(({ detail }) => detail) : fact))).toEqual(
      facts.map(() => ['nothing listens']),
    )
  })

  it('is asked on after a failure that was one alone', async () => {
    let count = 0
    const { asked } = await found(hosts(8), () => (++count % 3 === 0 ? answer([]) : answer('', 502)))
    expect(asked).toHaveLength(8)
  })

  it('is asked for a hundred names at the most', async () => {
    const { facts, asked } = await found(hosts(101), () => answer([]))
    expect(asked).toHaveLength(100)
    expect(facts.filter((fact) => fact?.status === 'seen' && fact.gaps !== undefined)).toMatchObject([
      { gaps: [{ code: 'limit', detail: 'no more than 100 names are searched for in a run' }] },
    ])
  })
})
