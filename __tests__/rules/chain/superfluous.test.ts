import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/chain/superfluous.ts'
import {
  caCertificate,
  distrustingStore,
  evidenceOf,
  facts,
  inDays,
  leafCertificate,
  NO_LEAF,
  outcomesOf,
  rootCertificate,
  sayings,
  trustingStore,
} from '../facts.ts'

const LEAF = leafCertificate()
const INTERMEDIATE = caCertificate()
const CROSS = caCertificate({ subject: 'CN=Cross', issuer: 'CN=Old Root' })

const sent = (...others: readonly (typeof LEAF)[]) => ({ certificates: { leaf: LEAF, others } })

const UNUSED = 'fail: a certificate is sent that no path goes through: "CN=Cross"'

describe('chain/superfluous', () => {
  it.each([
    ['the intermediate', sent(INTERMEDIATE), ['pass']],
    ['nothing else', sent(), ['pass']],
    ['the root', sent(INTERMEDIATE, rootCertificate()), ['fail: a root is sent: "CN=Root"']],
    [
      'an unknown root',
      sent(INTERMEDIATE, rootCertificate({ subject: 'CN=Other Root' })),
      ['fail: a root is sent: "CN=Other Root"'],
    ],
    ['the leaf again', sent(INTERMEDIATE, LEAF), ['fail: a certificate is sent twice: "CN=api.example.com"']],
    [
      'the intermediate again',
      sent(INTERMEDIATE, INTERMEDIATE),
      ['fail: a certificate is sent twice: "CN=Intermediate"'],
    ],
    ['a stranger', sent(INTERMEDIATE, CROSS), [UNUSED]],
    [
      'all three',
      sent(INTERMEDIATE, CROSS, rootCertificate(), CROSS),
      ['fail: a root is sent: "CN=Root"', 'fail: a certificate is sent twice: "CN=Cross"', UNUSED],
    ],
  ])('of a server that sends %s', (_, overrides, expected) => {
    expect(sayings(rule, overrides)).toEqual(expected)
  })

  it('tells those that have expired, to the last second of their life', () => {
    const expiring = (ms: number) =>
      evidenceOf(outcomesOf(rule, sent(INTERMEDIATE, { ...CROSS, notAfter: inDays(0) + ms })))
    expect(expiring(-1000)).toEqual([
      {
        observed: ['CN=Cross'],
        required: 'the leaf and its intermediates, each once',
        kind: 'unused',
        expired: ['CN=Cross'],
        sha256: ['sha256 of CN=Cross'],
      },
    ])
    expect(expiring(0)[0]).toMatchObject({ expired: [] })
  })

  it('takes for used what a path of any store goes through', () => {
    const { trustPaths } = facts()
    const used = [...trustPaths.used, CROSS.sha256]
    expect(sayings(rule, { ...sent(INTERMEDIATE, CROSS), trustPaths: { ...trustPaths, used } })).toEqual(['pass'])
  })

  it.each<[string, Facts['trustPaths']['stores'][number]]>([
    ['no path is known', distrustingStore('mozilla')],
    ['the only store holds the leaf itself', trustingStore('./leaf.pem', { path: ['CN=api.example.com'] })],
  ])('cannot tell what is of use when %s', (_, store) => {
    const trustPaths = { stores: [store], leafIssuer: 'sent' as const, used: [] }
    expect(sayings(rule, { ...sent(INTERMEDIATE, CROSS), trustPaths })).toEqual(['pass'])
    expect(sayings(rule, { ...sent(INTERMEDIATE, INTERMEDIATE), trustPaths })).toHaveLength(1)
  })

  it('keeps the three apart', () => {
    const outcomes = outcomesOf(rule, sent(INTERMEDIATE, CROSS, rootCertificate(), CROSS))
    expect(outcomes.map((outcome) => (outcome.kind === 'fail' ? outcome.about : null))).toEqual([
      'root',
      'duplicate',
      'unused',
    ])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
