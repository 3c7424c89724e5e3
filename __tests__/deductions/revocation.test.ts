import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/core/facts.ts'
import type { Failure, Observed } from '../../src/core/observed.ts'
import revocation, { type RevocationStatus } from '../../src/deductions/revocation.ts'
import type { CrlAnswer } from '../../src/gate/fetch-revocation.ts'
import type { CertificateRequest, Issued } from '../../src/lab/issue.ts'
import { checkCrl } from '../../src/pki/crl.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { readCrl } from '../../src/wire/x509/crl.ts'
import { facts, inDays } from '../rules/facts.ts'
import { issueCrl, reasonCode, type CrlRequest } from '../wire/x509/issue-crl.ts'
import { authority, contextOf, issued, served, storeOf } from './test-pki.ts'

const URL = 'http://ca.test/crl'
const WEEK_MS = 7 * 86_400_000
const root = authority('Root')
const ca = authority('CA', { issuer: root, crl: URL })
const leafOf = (bend: Partial<CertificateRequest> = {}): Issued =>
  issued({ subject: { commonName: 'leaf' }, names: ['a.test'], issuer: ca, serial: 5n, crl: URL, ...bend })
const leaf = leafOf()
const shaOf = ({ der }: Issued): string => readCertificate(der).sha256

const REFUSED: Failure = { code: 'refused', detail: 'nothing listens', whose: 'peer' }
const MALFORMED: Failure = { code: 'malformed', detail: 'the answer is no CRL: HTML', whose: 'peer' }

function listed(of: Issued, issuer: Issued, bend: Partial<CrlRequest> = {}, aheadMs: number | null = null): CrlAnswer {
  const der = issueCrl({ issuer, thisUpdate: new Date(inDays(-1)), nextUpdate: new Date(inDays(1)), ...bend })
  const list = checkCrl(readCrl(der), [readCertificate(issuer.der)])
  return { url: URL, of: shaOf(of), aheadMs, failure: null, list }
}

const failedFor = (of: Issued, failure: Failure): CrlAnswer => ({
  url: URL,
  of: shaOf(of),
  aheadMs: null,
  failure,
  list: null,
})

const CA_GOOD = listed(ca, root)

function deduced(answers: Partial<Facts['revocationAnswers']>, of = leaf): Observed<RevocationStatus> {
  const revocationAnswers = { notAsked: null, crls: [], ocsp: [], ...answers }
  const known = { ...facts(), certificates: served(of, ca), revocationAnswers }
  return revocation.deduce(known, contextOf({ stores: [storeOf('mozilla', root)] }))
}

function leafStatus(crls: readonly CrlAnswer[], of = leaf): RevocationStatus['certificates'][number] | undefined {
  const observed = deduced({ crls }, of)
  return observed.status === 'seen' ? observed.value.certificates.find(({ isLeaf }) => isLeaf) : undefined
}

const gapsOf = (observed: Observed<unknown>): readonly string[] =>
  observed.status === 'seen' ? (observed.gaps ?? []).map(({ part, detail }) => `${part}: ${detail}`) : []

describe('revocation', () => {
  it('is good for each that is on no list', () => {
    const observed = deduced({ crls: [listed(leaf, ca), CA_GOOD] })
    expect(observed).toMatchObject({
      status: 'seen',
      value: {
        notAsked: null,
        certificates: [
          { subject: 'CN=leaf', isLeaf: true, status: 'good', isShortLived: false },
          { subject: 'CN=CA', isLeaf: false, status: 'good' },
        ],
      },
    })
    expect(gapsOf(observed)).toEqual([])
  })

  it('is revoked for one that any list has, whatever others say', () => {
    const entry = { serial: 5n, revokedAt: new Date(inDays(-3)), extensions: [reasonCode(1)] }
    const status = leafStatus([listed(leaf, ca), listed(leaf, ca, { revoked: [entry] })])
    expect(status?.status).toBe('revoked')
    expect(status?.said.map((one) => one.status)).toEqual(['good', 'revoked'])
    expect(status?.said[1]?.message).toBe(`was revoked on ${new Date(inDays(-3)).toISOString()} (keyCompromise)`)
  })

  it('is unknown where the list is of no use, and says why', () => {
    const observed = deduced({ crls: [listed(leaf, ca, { nextUpdate: new Date(inDays(-0.5)) }), CA_GOOD] })
    expect(observed).toMatchObject({
      value: { certificates: [{ status: 'unknown', said: [{ wasAnswered: true }] }, {}] },
    })
    expect(gapsOf(observed)).toEqual([
      `whether the certificate is revoked: it has a CRL of its issuer that was to be replaced by ${new Date(inDays(-0.5)).toISOString()}`,
    ])
  })

  it('is unknown where the list is signed by somebody else of that name', () => {
    const stranger = authority('CA', { issuer: root })
    expect(leafStatus([listed(leaf, stranger)])?.status).toBe('unknown')
  })

  it('is unknown with a gap where nobody answered', () => {
    const observed = deduced({ crls: [failedFor(leaf, REFUSED), CA_GOOD] })
    expect(observed).toMatchObject({ value: { certificates: [{ status: 'unknown' }, { status: 'good' }] } })
    expect(gapsOf(observed)).toEqual(['whether the certificate is revoked: nothing listens'])
  })

  it('names the intermediate in the gap', () => {
    expect(gapsOf(deduced({ crls: [listed(leaf, ca), failedFor(ca, REFUSED)] }))).toEqual([
      'whether "CN=CA" is revoked: nothing listens',
    ])
  })

  it('counts what was had and cannot be read for an answer, which serves nobody', () => {
    const observed = deduced({ crls: [failedFor(leaf, MALFORMED), CA_GOOD] })
    expect(observed).toMatchObject({
      value: { certificates: [{ status: 'unknown', said: [{ wasAnswered: true }] }, {}] },
    })
    expect(gapsOf(observed)).toEqual(['whether the certificate is revoked: the answer is no CRL: HTML'])
  })

  it('has a gap where the places are none that are asked', () => {
    expect(gapsOf(deduced({ crls: [CA_GOOD] }))).toEqual([
      'whether the certificate is revoked: it names no place that is asked by http or https',
    ])
  })

  it('is good where one of two places answers', () => {
    const observed = deduced({ crls: [failedFor(leaf, REFUSED), listed(leaf, ca), CA_GOOD] })
    expect(observed).toMatchObject({ value: { certificates: [{ status: 'good' }, {}] } })
    expect(gapsOf(observed)).toEqual([])
  })

  it('is unnamed for a certificate that names no place', () => {
    const silent = leafOf({ omit: ['crlDistributionPoints'] })
    expect(leafStatus([CA_GOOD], silent)?.status).toBe('unnamed')
    expect(gapsOf(deduced({ crls: [CA_GOOD] }, silent))).toEqual([])
  })

  it.each([
    ['seven days to the second', WEEK_MS - 1000, true],
    ['a second more', WEEK_MS, false],
  ])('calls a life of %s short: %s %s', (_, ms, isShortLived) => {
    const notBefore = new Date(inDays(-1))
    const brief = leafOf({ notBefore, notAfter: new Date(notBefore.getTime() + ms) })
    expect(leafStatus([failedFor(brief, REFUSED)], brief)).toMatchObject({ status: 'unknown', isShortLived })
    expect(gapsOf(deduced({ crls: [failedFor(brief, REFUSED), CA_GOOD] }, brief))).toHaveLength(isShortLived ? 0 : 1)
  })

  it('says by how much the clock of who answered differs, where a list is not valid yet', () => {
    const early = (aheadMs: number | null): string | undefined =>
      leafStatus([listed(leaf, ca, { thisUpdate: new Date(inDays(0.5)) }, aheadMs)])?.said[0]?.message
    expect(early(null)).toMatch(/is not valid before \S+$/)
    expect(early(60_000)).toMatch(/is not valid before \S+$/)
    expect(early(61_000)).toMatch(/; the clock of who answered is 61 s ahead of ours$/)
    expect(early(-3_600_000)).toMatch(/; the clock of who answered is 3600 s behind ours$/)
  })

  it('is of nothing where nothing was asked', () => {
    expect(deduced({ notAsked: 'nothing was fetched' })).toEqual({
      status: 'seen',
      value: { notAsked: 'nothing was fetched', certificates: [] },
    })
  })

  it('is of nothing where no store has a path', () => {
    const known = {
      ...facts(),
      certificates: served(leaf, ca),
      revocationAnswers: { notAsked: null, crls: [], ocsp: [] },
    }
    expect(revocation.deduce(known, contextOf())).toMatchObject({ value: { certificates: [] } })
  })
})
