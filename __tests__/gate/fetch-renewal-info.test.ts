import { describe, expect, it } from '@jest/globals'
import type { Fetched, FetchRequest } from '../../src/core/net.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import { fetchRenewalInfo, renewalNotAsked } from '../../src/gate/fetch-renewal-info.ts'
import { issue } from '../../src/lab/issue.ts'
import { renewalIdOf } from '../../src/wire/acme/renewal-info.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { endpointAt, inDays, NOW } from '../rules/facts.ts'
import { bareScan, targetShowing } from './bare-scan.ts'

const dates = { notBefore: new Date(inDays(-60)), notAfter: new Date(inDays(30)) }

/** A leaf by a CA of this organization. */
function leafBy(organization: string, overrides: Partial<Parameters<typeof issue>[0]> = {}) {
  const ca = issue({ ...dates, subject: { commonName: 'R11', organization }, ca: true })
  return issue({ ...dates, names: ['api.example.com'], issuer: ca, ...overrides })
}

const PRODUCTION = 'https://acme-v02.api.letsencrypt.org/directory'
const STAGING = 'https://acme-staging-v02.api.letsencrypt.org/directory'
const OWN = 'https://acme.internal.example/directory'

const known = leafBy("Let's Encrypt")
const ID = renewalIdOf(readCertificate(known.der)) ?? ''

type Answers = Readonly<Record<string, Observed<Fetched>>>

const answer = (json: unknown, overrides: Partial<Fetched> = {}): Observed<Fetched> =>
  seen({
    url: '',
    status: 200,
    type: 'application/json',
    date: null,
    retryAfter: null,
    body: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)),
    ...overrides,
  })

const at = (place: string): string => `https://${place}.example/renewal-info`
const directory = (place: string): Observed<Fetched> => answer({ renewalInfo: at(place) })
const window = { start: '2026-02-20T00:00:00Z', end: '2026-02-22T00:00:00Z' }
const info = answer({ suggestedWindow: window, explanationURL: 'https://ca.example/why' })

async function learned(chains: readonly (readonly string[])[], answers: Answers, directories: readonly string[] = []) {
  const asked: FetchRequest[] = []
  const scan = bareScan([{ endpoint: endpointAt(), targets: chains.map(targetShowing) }])
  const saved = await fetchRenewalInfo({
    scan,
    directories,
    fetch: (request) => {
      asked.push(request)
      return Promise.resolve(answers[request.url] ?? failed('refused', 'nothing listens', 'peer'))
    },
    clock: () => NOW,
  })
  return {
    found: saved.endpoints[0]?.targets.map(({ observations }) => observations.renewalInfo) ?? [],
    asked: asked.map(({ url }) => url),
    limits: asked.map(({ maxBytes }) => maxBytes),
  }
}

describe('when a CA wants a certificate renewed', () => {
  it('is asked at the server of the CA, by the name that it has there', async () => {
    const { found, asked, limits } = await learned([[known.pem]], {
      [PRODUCTION]: directory('le'),
      [`${at('le')}/${ID}`]: info,
    })
    expect(asked).toEqual([PRODUCTION, `${at('le')}/${ID}`])
    expect(limits).toEqual([65_536, 16_384])
    expect(found).toEqual([
      seen({
        notAsked: null,
        suggested: {
          directory: PRODUCTION,
          start: Date.parse(window.start),
          end: Date.parse(window.end),
          explanationUrl: 'https://ca.example/why',
          retryAfterMs: null,
        },
        silent: [],
        unanswered: [],
      }),
    ])
  })

  it('is asked at the next one where the first does not know it, and what could not be asked is then no matter', async () => {
    const { found } = await learned([[known.pem]], {
      [PRODUCTION]: directory('le'),
      [`${at('le')}/${ID}`]: answer('', { status: 404 }),
      [STAGING]: directory('staging'),
      [`${at('staging')}/${ID}`]: info,
    })
    expect(found).toMatchObject([
      {
        status: 'seen',
        value: {
          suggested: { directory: STAGING },
          silent: [{ directory: PRODUCTION, reason: 'it does not know the certificate' }],
        },
      },
    ])
    const { found: despite } = await learned([[known.pem]], {
      [STAGING]: directory('staging'),
      [`${at('staging')}/${ID}`]: info,
    })
    expect(despite[0]).toMatchObject({ value: { suggested: { directory: STAGING } } })
    expect(despite[0]).not.toHaveProperty('gaps')
  })

  it('is asked at the servers of the policy, after those of the CA and each once', async () => {
    const own = leafBy('Example Internal')
    const id = renewalIdOf(readCertificate(own.der)) ?? ''
    const answers = {
      [OWN]: answer({ renewalInfo: 'https://acme.internal.example/ari/' }),
      [`https://acme.internal.example/ari/${id}`]: info,
    }
    expect((await learned([[own.pem]], answers, [OWN])).found[0]).toMatchObject({
      value: { suggested: { directory: OWN } },
    })
    const { asked } = await learned([[known.pem]], {}, [OWN, STAGING])
    expect(asked).toEqual([PRODUCTION, STAGING, OWN])
  })

  it.each([
    ['Google Trust Services', 'https://dv.acme-v02.api.pki.goog/directory'],
    ['GOOGLE TRUST SERVICES LLC', 'https://dv.acme-v02.api.pki.goog/directory'],
    ['ZeroSSL', 'https://acme.zerossl.com/v2/DV90'],
    ['ZeroSSL GmbH', 'https://acme.zerossl.com/v2/DV90'],
    ['Sectigo Limited', 'https://acme.sectigo.com/v2/DV'],
    ["(STAGING) Let's Encrypt", STAGING],
  ])('is asked of %s at %s', async (organization, url) => {
    expect((await learned([[leafBy(organization).pem]], {})).asked).toEqual([url])
  })

  it.each([
    ['60', 60_000],
    ['59', 60_000],
    ['0', 60_000],
    ['61', 61_000],
    ['86400', 86_400_000],
    ['86401', 86_400_000],
    ['9999999999', 86_400_000],
    ['Sun, 01 Mar 2026 13:00:00 GMT', 3_600_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 60_000],
    ['soon', null],
    ['-1', null],
    ['1.5', null],
    ['12345678901', null],
    ['Sun, 01 Foo 2026 13:00:00 GMT', null],
    [null, null],
  ])('has a Retry-After of %j: %p', async (retryAfter, retryAfterMs) => {
    const { found } = await learned([[known.pem]], {
      [PRODUCTION]: directory('le'),
      [`${at('le')}/${ID}`]: answer({ suggestedWindow: window }, { retryAfter }),
    })
    expect(found[0]).toMatchObject({ value: { suggested: { retryAfterMs } } })
  })
})

describe('what could not be learned', () => {
  const missed = (directoryUrl: string, code: string, detail: unknown, whose: string) => ({
    part: `when ${directoryUrl} wants the certificate renewed`,
    code,
    detail,
    whose,
  })
  const refused = missed(STAGING, 'refused', 'nothing listens', 'peer')

  it.each<[string, Answers, object]>([
    [
      'a directory that nobody serves',
      { [PRODUCTION]: failed('timeout', 'silence', 'network') },
      missed(PRODUCTION, 'timeout', 'silence', 'network'),
    ],
    [
      'a directory with an error',
      { [PRODUCTION]: answer('', { status: 404 }) },
      missed(PRODUCTION, 'unsupported', 'the answer has status 404', 'peer'),
    ],
    [
      'a directory that is none',
      { [PRODUCTION]: answer('<html>') },
      missed(PRODUCTION, 'malformed', 'the answer cannot be used: no JSON', 'peer'),
    ],
    [
      'a directory that leads out of https',
      { [PRODUCTION]: answer({ renewalInfo: 'http://169.254.169.254/' }) },
      missed(PRODUCTION, 'malformed', 'the answer cannot be used: its renewalInfo is no https URL', 'peer'),
    ],
    [
      'a place that is forbidden',
      {
        [PRODUCTION]: directory('le'),
        [`${at('le')}/${ID}`]: failed('address-forbidden', 'le.example is at 10.0.0.1', 'us'),
      },
      missed(PRODUCTION, 'address-forbidden', 'le.example is at 10.0.0.1', 'us'),
    ],
    [
      'an answer with an error',
      { [PRODUCTION]: directory('le'), [`${at('le')}/${ID}`]: answer('', { status: 503 }) },
      missed(PRODUCTION, 'unsupported', 'the answer has status 503', 'peer'),
    ],
    [
      'a window that ends before it starts',
      {
        [PRODUCTION]: directory('le'),
        [`${at('le')}/${ID}`]: answer({ suggestedWindow: { start: window.end, end: window.start } }),
      },
      missed(PRODUCTION, 'malformed', 'the answer cannot be used: its window does not end after it starts', 'peer'),
    ],
  ])('of %s is a gap with its reason', async (_, answers, expected) => {
    const { found } = await learned([[known.pem]], answers)
    const unanswered = [PRODUCTION, STAGING]
    expect(found).toEqual([
      seen({ notAsked: null, suggested: null, silent: [], unanswered }, [expected, refused] as never),
    ])
  })

  it('is nothing where every server answers and none knows the certificate', async () => {
    const { found } = await learned([[known.pem]], {
      [PRODUCTION]: directory('le'),
      [`${at('le')}/${ID}`]: answer('', { status: 404 }),
      [STAGING]: answer({}),
    })
    expect(found).toEqual([
      seen({
        notAsked: null,
        suggested: null,
        silent: [
          { directory: PRODUCTION, reason: 'it does not know the certificate' },
          { directory: STAGING, reason: 'it tells nobody when to renew' },
        ],
        unanswered: [],
      }),
    ])
  })
})

describe('nobody is asked', () => {
  it('where nothing may be fetched', async () => {
    const { found, asked } = await learned([[known.pem]], { [PRODUCTION]: skipped('nothing is fetched in this run') })
    expect(found).toEqual([seen(renewalNotAsked('nothing is fetched in this run'))])
    expect(asked).toEqual([PRODUCTION])
  })

  const ended = (days: number): string =>
    leafBy("Let's Encrypt", { notAfter: new Date(NOW.getTime() + days * 86_400_000 - 1000) }).pem
  it.each([
    ['without a certificate', [], 'there is no certificate to ask about'],
    ['of a chain that cannot be read', ['no certificate'], 'there is no certificate to ask about'],
    ['of a CA that is not known', [leafBy('Example').pem], 'no ACME server is known for its CA that tells of renewals'],
    ['of one that has expired', [ended(0)], 'the certificate has expired'],
    [
      'of one that does not name the key of its issuer',
      [leafBy("Let's Encrypt", { omit: ['authorityKeyIdentifier'] }).pem],
      'the certificate does not name the key of its issuer',
    ],
  ])('%s', async (_, chain, reason) => {
    const { found, asked } = await learned([chain], {})
    expect(found).toEqual([seen(renewalNotAsked(reason))])
    expect(asked).toEqual([])
  })

  it('but of one that is valid for a moment more', async () => {
    expect((await learned([[ended(1 / 86_400)]], {})).asked).toEqual([PRODUCTION, STAGING])
  })

  it('about the target next to one that is asked about', async () => {
    const { found } = await learned([[], [known.pem]], { [PRODUCTION]: directory('le'), [`${at('le')}/${ID}`]: info })
    expect(found).toMatchObject([{ value: { suggested: null } }, { value: { suggested: { directory: PRODUCTION } } }])
  })
})
