import { describe, expect, it } from '@jest/globals'
import stapleStatus, { type StapleStatus } from '../../src/deductions/staple-status.ts'
import type { CertificateRequest, Issued } from '../../src/lab/issue.ts'
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

function statusOf(
  responses: readonly (Uint8Array | null)[],
  { of = [leaf, ca], stores = [mozilla] }: { of?: readonly Issued[]; stores?: readonly (typeof mozilla)[] } = {},
): StapleStatus {
  const staple = {
    responses: responses.map((der, index) => ({
      version: ['TLSv1.3', 'TLSv1.2'][index] ?? '',
      response: der === null ? null : Buffer.from(der).toString('base64'),
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
    expect(statusOf([responseOf(), null])).toEqual({
      mustStaple: false,
      versions: [
        { version: 'TLSv1.3', said: { status: 'good', message: 'is good, says the responder' } },
        { version: 'TLSv1.2', said: null },
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

  it('goes by the issuer that was sent where no store has a path, and knows nothing where there is none', () => {
    expect(saidOf([responseOf()], { stores: [] })).toEqual(['good'])
    expect(statusOf([responseOf()], { of: [leaf], stores: [] }).versions[0]?.said).toEqual({
      status: 'unknown',
      message: 'has a response, and no issuer at hand to check it with',
    })
  })

  it('knows of a certificate that demands a staple, and of none that demands something else', () => {
    const demanding = (...features: readonly number[]): boolean => {
      const value = Uint8Array.from([0x30, features.length * 3, ...features.flatMap((feature) => [2, 1, feature])])
      const extensions = [{ id: '1.3.6.1.5.5.7.1.24', critical: false, value }]
      return statusOf([], { of: [leafOf({ extensions }), ca] }).mustStaple
    }
    expect([demanding(5), demanding(17, 5), demanding(17), demanding()]).toEqual([true, true, false, false])
  })
})
