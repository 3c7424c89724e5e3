import { describe, expect, it } from '@jest/globals'
import type { Fetched, FetchRequest } from '../../src/core/net.ts'
import { failed, seen, type Observed } from '../../src/core/observed.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { fetchRevocation, type RevocationAnswers } from '../../src/gate/fetch-revocation.ts'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { distributionPoints, fullName, issueCrl, type CrlRequest } from '../wire/x509/issue-crl.ts'
import { endpointAt, NOW } from '../rules/facts.ts'
import { bareScan, targetShowing } from './bare-scan.ts'

const dates = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-01T00:00:00Z') }
const ROOT_CRL = 'http://ca.test/root.crl'
const CA_CRL = 'http://ca.test/ca.crl'
const OCSP = 'http://ocsp.test/'
const root = issue({ ...dates, subject: { commonName: 'Root' }, ca: true })
const ca = issue({ ...dates, subject: { commonName: 'CA' }, ca: true, issuer: root, crl: ROOT_CRL, serial: 77n })
const leafOf = (bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ ...dates, names: ['api.example.com'], issuer: ca, crl: CA_CRL, serial: 5n, ...bend })
const crlOf = (issuer: Issued, bend: Partial<CrlRequest> = {}): Uint8Array =>
  issueCrl({ issuer, thisUpdate: new Date(NOW.getTime() - 1000), nextUpdate: new Date(NOW.getTime() + 1000), ...bend })

const store = { name: 'mozilla', source: 'a test', version: null, date: null, missing: [], anchors: [root.der] }

const scanOf = (chains: readonly (readonly string[])[]): SavedScan =>
  bareScan(
    chains.map((certificates) => ({
      endpoint: endpointAt({ trust: ['mozilla'] }),
      targets: [targetShowing(certificates)],
    })),
  )

const answer = (body: Uint8Array, { status = 200, date = null as string | null } = {}): Observed<Fetched> =>
  seen({ url: '', status, type: null, date, retryAfter: null, body })

const sound: Readonly<Record<string, Observed<Fetched>>> = {
  [ROOT_CRL]: answer(crlOf(root)),
  [CA_CRL]: answer(crlOf(ca, { revoked: [{ serial: 4n }, { serial: 5n }, { serial: 6n }] })),
}

async function answersFor(
  chains: readonly (readonly string[])[],
  answers: Readonly<Record<string, Observed<Fetched>>> = sound,
): Promise<{ readonly all: readonly RevocationAnswers[]; readonly asked: readonly FetchRequest[] }> {
  const asked: FetchRequest[] = []
  const fetch = (request: FetchRequest): Promise<Observed<Fetched>> => {
    asked.push(request)
    return Promise.resolve(answers[request.url] ?? failed('refused', 'nothing listens', 'peer'))
  }
  const scan = await fetchRevocation(scanOf(chains), new Map([['mozilla', store]]), fetch, () => NOW)
  const all = scan.endpoints.flatMap(({ targets }) =>
    targets.map(({ observations: { revocationAnswers } }) => {
      if (revocationAnswers?.status !== 'seen') throw new Error('it is always seen')
      return revocationAnswers.value
    }),
  )
  return { all, asked }
}

const chain = [leafOf().pem, ca.pem]

describe('what is asked about revocation', () => {
  it('is the CRL of each certificate but the anchor, and kept of it what it says of this chain', async () => {
    const { all, asked } = await answersFor([chain])
    expect(asked.map(({ url }) => url)).toEqual([CA_CRL, ROOT_CRL])
    const [{ notAsked, crls, ocsp } = { notAsked: '', crls: [], ocsp: [] }] = all
    expect({ notAsked, ocsp }).toEqual({ notAsked: null, ocsp: [] })
    expect(crls).toMatchObject([
      { url: CA_CRL, failure: null, list: { issuer: 'CN=CA', revoked: [{ serial: '05' }], revokedCount: 3 } },
      { url: ROOT_CRL, failure: null, list: { issuer: 'CN=Root', revoked: [], revokedCount: 0 } },
    ])
    expect(crls.map(({ list }) => list?.signers.length)).toEqual([1, 1])
  })

  it('is plain JSON, so that it can be saved', async () => {
    const { all } = await answersFor([chain])
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })

  it('is nothing where no store has a path', async () => {
    const other = issue({ ...dates, names: ['a.test'], crl: CA_CRL })
    const { all, asked } = await answersFor([[other.pem], []])
    expect(asked).toEqual([])
    const nothing = { notAsked: 'no trust store has a path whose certificates could be revoked', crls: [], ocsp: [] }
    expect(all).toEqual([nothing, nothing])
  })

  it('is asked once in a run, however many endpoints share it, and each is told of its own', async () => {
    const chains = Array.from({ length: 50 }, (_, index) => [leafOf({ serial: BigInt(index + 1) }).pem, ca.pem])
    const { all, asked } = await answersFor(chains)
    expect(asked.map(({ url, isKept }) => [url, isKept])).toEqual([
      [CA_CRL, false],
      [ROOT_CRL, false],
    ])
    const revoked = all.map(({ crls }) => crls[0]?.list?.revoked.map(({ serial }) => serial))
    expect(revoked.slice(2, 7)).toEqual([[], ['04'], ['05'], ['06'], []])
  })

  it('tells whose signature is on a list: that of nobody who was tried is of nobody', async () => {
    const stranger = issue({ ...dates, subject: { commonName: 'CA' }, ca: true })
    const { all } = await answersFor([chain], { ...sound, [CA_CRL]: answer(crlOf(stranger)) })
    expect(all[0]?.crls[0]?.list?.signers).toEqual([])
  })

  it('is asked at the second place where the first has none, and no third', async () => {
    const points = distributionPoints(...['down', 'up', 'third'].map((name) => [fullName(`http://${name}.test/`)]))
    const many = leafOf({ omit: ['crlDistributionPoints'], extensions: [points] })
    const { all, asked } = await answersFor([[many.pem, ca.pem]], {
      ...sound,
      'http://down.test/': answer(new Uint8Array(), { status: 503 }),
      'http://up.test/': answer(crlOf(ca)),
    })
    expect(asked.map(({ url }) => url).filter((url) => url !== ROOT_CRL)).toEqual([
      'http://down.test/',
      'http://up.test/',
    ])
    expect(all[0]?.crls.slice(0, 2)).toMatchObject([
      { list: null, failure: { code: 'unreachable', detail: 'the answer has status 503', whose: 'peer' } },
      { list: { issuer: 'CN=CA' }, failure: null },
    ])
  })

  it.each([
    ['HTML', Buffer.from('<html>'), /^the answer is no CRL: /],
    ['nothing', new Uint8Array(), /^the answer is no CRL: /],
    ['half of one', crlOf(ca).subarray(0, 40), /^the answer is no CRL: /],
    ['a certificate', ca.der, /^the answer is no CRL: /],
  ])('is no answer when it is %s, and says so', async (_, body, detail) => {
    const { all } = await answersFor([chain], { ...sound, [CA_CRL]: answer(body) })
    const [first] = all[0]?.crls ?? []
    expect(first?.list).toBeNull()
    expect(first?.failure).toMatchObject({ code: 'malformed', whose: 'peer' })
    expect(first?.failure?.detail).toMatch(detail)
  })

  it('says how far the clock of who answered is ahead of ours', async () => {
    const dateOf = (ms: number): string => new Date(NOW.getTime() + ms).toUTCString()
    const { all } = await answersFor([chain], {
      [CA_CRL]: answer(crlOf(ca), { date: dateOf(3_600_000) }),
      [ROOT_CRL]: answer(crlOf(root), { date: 'yesterday' }),
    })
    expect(all[0]?.crls.map(({ aheadMs }) => aheadMs)).toEqual([3_600_000, null])
  })
})

describe('an OCSP responder', () => {
  const asking = [leafOf({ ocsp: OCSP }).pem, ca.pem]

  it('is asked by POST, without a nonce, and its answer kept as it is', async () => {
    const { all, asked } = await answersFor([asking, asking], { ...sound, [OCSP]: answer(Uint8Array.of(1, 2, 3)) })
    const requests = asked.filter(({ url }) => url === OCSP)
    // The network remembers them by what is asked.
    expect(new Set(requests.map(({ body }) => Buffer.from(body?.bytes ?? []).toString('hex'))).size).toBe(1)
    expect(requests[0]?.body?.type).toBe('application/ocsp-request')
    expect(all.map(({ ocsp }) => ocsp)).toMatchObject(all.map(() => [{ url: OCSP, response: 'AQID', failure: null }]))
  })

  it('that nobody reaches is a failure, whose it is', async () => {
    const { all } = await answersFor([asking])
    expect(all[0]?.ocsp).toMatchObject([
      { url: OCSP, response: null, failure: { code: 'refused', detail: 'nothing listens', whose: 'peer' } },
    ])
  })
})
