import { describe, expect, it } from '@jest/globals'
import type { Fetched, FetchRequest } from '../../src/core/net.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import repairedPaths from '../../src/deductions/repaired-paths.ts'
import { fetchIssuers } from '../../src/gate/fetch-issuers.ts'
import { contextConstructed, decode, encode, integer, oid, sequence } from '../../src/lab/der.ts'
import { issue } from '../../src/lab/issue.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { contextOf } from '../deductions/test-pki.ts'
import { endpointAt } from '../rules/facts.ts'
import { bareScan, targetShowing } from './bare-scan.ts'

const dates = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-01T00:00:00Z') }
const root = issue({ ...dates, subject: { commonName: 'Root' }, ca: true })
const upper = issue({ ...dates, subject: { commonName: 'Upper' }, ca: true, issuer: root })
const lower = issue({
  ...dates,
  subject: { commonName: 'Lower' },
  ca: true,
  issuer: upper,
  caIssuers: 'http://ca.test/upper',
})
const leaf = issue({ ...dates, names: ['api.example.com'], issuer: lower, caIssuers: 'http://ca.test/lower' })
const mozilla = { name: 'mozilla', source: 'a test', anchors: [root.der] }

const scanOf = (certificates: readonly string[]): SavedScan =>
  bareScan([{ endpoint: endpointAt({ trust: ['mozilla'] }), targets: [targetShowing(certificates)] }])

const answer = (body: Uint8Array, status = 200): Observed<Fetched> =>
  seen({ url: '', status, type: null, date: null, retryAfter: null, body })

async function fetchedFor(certificates: readonly string[], answers: Readonly<Record<string, Observed<Fetched>>>) {
  const asked: FetchRequest[] = []
  const fetch = (request: FetchRequest): Promise<Observed<Fetched>> => {
    asked.push(request)
    return Promise.resolve(answers[request.url] ?? failed('refused', 'nothing listens', 'peer'))
  }
  const store = { version: null, date: null, missing: [], ...mozilla }
  const scan = await fetchIssuers(scanOf(certificates), new Map([['mozilla', store]]), fetch)
  return {
    found: scan.endpoints[0]?.targets[0]?.observations.fetchedIssuers,
    asked: asked.map(({ url }) => url),
    store,
  }
}

/** ContentInfo with a SignedData of these certificates and no signer (RFC 5652). */
function pkcs7Of(...ders: readonly Uint8Array[]): Uint8Array {
  const data = sequence([oid('1.2.840.113549.1.7.1')])
  const certificates = ders.length === 0 ? [] : [contextConstructed(0, ders.map(decode))]
  const signers = decode(Uint8Array.of(0x31, 0))
  const signedData = sequence([integer(1n), signers, data, ...certificates, signers])
  return encode(sequence([oid('1.2.840.113549.1.7.2'), contextConstructed(0, [signedData])]))
}

const NO_CERTIFICATES = pkcs7Of()
/** PFX ::= SEQUENCE { version 3, ... } */
const PKCS12 = encode(sequence([integer(3n), sequence([oid('1.2.840.113549.1.7.1')])]))

const UPPER = 'http://ca.test/upper'
const LOWER = 'http://ca.test/lower'
const all = { [UPPER]: answer(upper.der), [LOWER]: answer(Buffer.from(lower.pem)) }

describe('the issuers that a chain lacks', () => {
  it('are not looked for where the chain is whole', async () => {
    const { found, asked } = await fetchedFor([leaf.pem, lower.pem, upper.pem], all)
    expect(found).toEqual(skipped('no issuer was missing'))
    expect(asked).toEqual([])
  })

  it('are fetched one after the other until it is, as DER or as PEM', async () => {
    const { found, asked, store } = await fetchedFor([leaf.pem], all)
    expect(asked).toEqual([LOWER, UPPER])
    expect(found).toEqual(
      seen({
        fetched: [
          { url: LOWER, certificate: lower.pem },
          { url: UPPER, certificate: upper.pem },
        ],
        failed: [],
      }),
    )
    const fetchedIssuers = found?.status === 'seen' ? found.value : { fetched: [], failed: [] }
    const certificates = { leaf: { ...readCertificate(leaf.der), isSelfSigned: false }, others: [] }
    const context = contextOf({ stores: [store] })
    expect(repairedPaths.deduce({ certificates, fetchedIssuers }, context)).toEqual(
      seen({
        stores: ['mozilla'],
        appended: [
          { subject: 'CN=Lower', url: LOWER, certificate: lower.pem },
          { subject: 'CN=Upper', url: UPPER, certificate: upper.pem },
        ],
      }),
    )
  })

  it.each([
    ['is not there', answer(new Uint8Array(), 404), 'the answer has status 404'],
    ['is no certificate', answer(Buffer.from('<html>')), expect.stringMatching(/^the answer is no certificate: /)],
    ['holds no certificate', answer(NO_CERTIFICATES), 'the answer holds no certificate'],
    ['is a container with a password', answer(PKCS12), expect.stringMatching(/^the answer is no certificate: /)],
    ['cannot be reached', failed('timeout', 'nothing came', 'network'), 'nothing came'],
  ])('are told as failed where one %s', async (_, outcome, reason: unknown) => {
    const { found } = await fetchedFor([leaf.pem], { [LOWER]: outcome })
    expect(found).toMatchObject({ status: 'seen', value: { fetched: [], failed: [{ url: LOWER, reason }] } })
  })

  it('are found in PKCS#7, as CAs publish bundles', async () => {
    const { found } = await fetchedFor([leaf.pem], { [LOWER]: answer(pkcs7Of(lower.der)), [UPPER]: answer(upper.der) })
    expect(found).toMatchObject({
      value: { fetched: [{ url: LOWER, certificate: lower.pem }, { url: UPPER }], failed: [] },
    })
  })

  it('are not fetched where nothing may be', async () => {
    const off = skipped('nothing is fetched in this run')
    expect((await fetchedFor([leaf.pem], { [LOWER]: off })).found).toEqual(off)
  })

  it('are fetched from one place once, and never in a circle', async () => {
    const { asked } = await fetchedFor([leaf.pem], { [LOWER]: answer(leaf.der), [UPPER]: answer(leaf.der) })
    expect(asked).toEqual([LOWER])
  })

  it.each([[[]], [['no certificate']]])('are none of a chain that cannot be read: %j', async (certificates) => {
    expect((await fetchedFor(certificates, all)).found).toEqual(skipped('there is no chain to complete'))
  })
})
