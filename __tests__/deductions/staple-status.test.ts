import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import stapleStatus, { type StapleStatus } from '../../src/deductions/staple-status.ts'
import type { CertificateRequest, Issued } from '../../src/lab/issue.ts'
import { writePem } from '../../src/wire/pem.ts'
import { issueOcsp, refusalOf, type OcspBend } from '../pki/issue-ocsp.ts'
import { inDays } from '../rules/facts.ts'
import { authority, contextOf, issued, served, storeOf } from './test-pki.ts'

const root = authority('Root')
const ca = authority('CA', { issuer: root })
const leafOf = (bend: Partial<CertificateRequest> = {}): Issued =>
  issued({ subject: { commonName: 'leaf' }, names: ['a.test'], issuer: ca, serial: 5n, ...bend })
const leaf = leafOf()
const times = { thisUpdate: new Date(inDays(-1)), nextUpdate: new Date(inDays(1)) }
const responseOf = (bend: OcspBend = {}): Uint8Array => issueOcsp(5n, ca, times, bend)
const mozilla = storeOf('mozilla', root)
const sha256 = ({ der }: Issued): string => createHash('sha256').update(der).digest('hex')

interface Circumstances {
  /** What is served as far as the chain probe saw it. */
  readonly of?: readonly Issued[]
  /** What came with the response in each version; absent: the same. */
  readonly with?: readonly (readonly Issued[])[]
  readonly stores?: readonly (typeof mozilla)[]
}

function statusOf(
  responses: readonly (Uint8Array | null)[],
  { of = [leaf, ca], stores = [mozilla], ...circumstances }: Circumstances = {},
): StapleStatus {
  const staple = {
    responses: responses.map((der, index) => ({
      version: ['TLSv1.3', 'TLSv1.2'][index] ?? '',
      response: der === null ? null : Buffer.from(der).toString('base64'),
      certificates: (circumstances.with?.[index] ?? of).map(({ pem }) => pem),
    })),
  }
  const observed = stapleStatus.deduce({ certificates: served(...of), staple }, contextOf({ stores }))
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed.value
}

const saidOf = (...args: Parameters<typeof statusOf>): readonly (string | undefined)[] =>
  statusOf(...args).versions.map(({ said }) => said?.status)

describe('stapleStatus', () => {
  it('is what each version has, judged by the issuer of the path', () => {
    const about = { leaf: sha256(leaf), mustStaple: false }
    expect(statusOf([responseOf(), null])).toEqual({
      versions: [
        {
          ...about,
          version: 'TLSv1.3',
          isStapled: true,
          said: { status: 'good', message: 'is good, says the responder' },
        },
        { ...about, version: 'TLSv1.2', isStapled: false, said: null },
      ],
    })
    expect(saidOf([responseOf({ singles: [{ status: { revokedAt: new Date(inDays(-2)) } }] })])).toEqual(['revoked'])
  })

  it.each<[string, Uint8Array]>([
    ['of another certificate', issueOcsp(6n, ca, times)],
    ['signed by another CA', issueOcsp(5n, root, times)],
    ['that has ended', responseOf({ singles: [{ nextUpdate: new Date(inDays(-0.5)) }] })],
    ['of tryLater', refusalOf(3)],
    ['that is none', Uint8Array.of(1, 2, 3)],
    ['that is empty', new Uint8Array()],
  ])('is unknown for a response %s', (_, der) => {
    expect(saidOf([der])).toEqual(['unknown'])
  })

  it('goes by the issuer that was sent where no store has a path, and by an anchor that was not sent', () => {
    expect(saidOf([responseOf()], { stores: [] })).toEqual(['good'])
    expect(saidOf([responseOf()], { of: [leaf], stores: [storeOf('short', ca)] })).toEqual(['good'])
  })

  it('says nothing of a response where there is no issuer to check it with', () => {
    expect(statusOf([responseOf()], { of: [leaf], stores: [] }).versions).toMatchObject([
      { isStapled: true, said: null },
    ])
    const namesake = authority('CA', { issuer: root })
    expect(statusOf([responseOf()], { of: [leaf, namesake] }).versions).toMatchObject([{ isStapled: true, said: null }])
  })

  it('judges each response by the certificate that it came with, of a server with several', () => {
    const otherCa = authority('Other CA', { issuer: root })
    const other = issued({ subject: { commonName: 'leaf' }, names: ['a.test'], issuer: otherCa, serial: 6n })
    const responses = [issueOcsp(6n, otherCa, times), responseOf()]
    expect(
      statusOf(responses, {
        with: [
          [other, otherCa],
          [leaf, ca],
        ],
      }).versions,
    ).toMatchObject([
      { version: 'TLSv1.3', leaf: sha256(other), said: { status: 'good' } },
      { version: 'TLSv1.2', leaf: sha256(leaf), said: { status: 'good' } },
    ])
    expect(
      saidOf(responses, {
        with: [
          [leaf, ca],
          [other, otherCa],
        ],
      }),
    ).toEqual(['unknown', 'unknown'])
  })

  it('is nothing where no certificate came, and fails where one cannot be read', () => {
    expect(statusOf([null], { with: [[]] })).toEqual({ versions: [] })
    const broken = { ...leaf, pem: writePem(leaf.der.subarray(1)) }
    expect(() => statusOf([null], { with: [[broken]] })).toThrow(
      /"code":"malformed","detail":"a certificate cannot be read/,
    )
  })

  it('knows of a certificate that demands a staple, and of none that demands something else', () => {
    const demanding = (...features: readonly number[]): boolean => {
      const value = Uint8Array.from([0x30, features.length * 3, ...features.flatMap((feature) => [2, 1, feature])])
      const extensions = [{ id: '1.3.6.1.5.5.7.1.24', critical: false, value }]
      return statusOf([null], { of: [leafOf({ extensions }), ca] }).versions[0]?.mustStaple === true
    }
    expect([demanding(5), demanding(17, 5), demanding(17), demanding()]).toEqual([true, true, false, false])
    // What cannot be read may be that demand.
    expect(demanding(0x80)).toBe(true)
  })
})
