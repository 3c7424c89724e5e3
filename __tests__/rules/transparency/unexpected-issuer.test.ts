import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/transparency/unexpected-issuer.ts'
import type { Facts } from '../../../src/core/facts.ts'
import { evidenceOf, gapIn, issuedCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const OURS = issuedCertificate({ issuer: "C=US,O=Let's Encrypt,CN=R12" })
const THEIRS = issuedCertificate({ issuer: 'C=XX,O=Mallory CA,CN=M1', reference: 'https://crt.sh/?id=66' })

const known = (...certificates: Facts['issuedCertificates']['certificates']): Partial<Facts> => ({
  issuedCertificates: { service: 'certspotter', certificates, isComplete: true },
})

const params = { allow: ["Let's Encrypt"] }

describe('transparency/unexpected-issuer', () => {
  it('passes where all are by CAs on the list', () => {
    expect(sayings(rule, known(OURS, OURS), { params })).toEqual(['pass'])
    expect(sayings(rule, known(), { params })).toEqual(['pass'])
    expect(sayings(rule, known(OURS), { params: { deny: ['Mallory*'] } })).toEqual(['pass'])
  })

  it('fails by one of another CA, and says where it is to be seen', () => {
    const outcomes = outcomesOf(rule, known(OURS, THEIRS), { params })
    expect(sayings(rule, known(OURS, THEIRS), { params })).toEqual([
      'fail: certspotter knows one certificate for it by a CA that the policy does not allow: "C=XX,O=Mallory CA,CN=M1"',
    ])
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: [
          {
            issuer: 'C=XX,O=Mallory CA,CN=M1',
            from: '2026-01-15T12:00:00.000Z',
            until: '2026-04-15T12:00:00.000Z',
            names: ['api.example.com'],
            reference: 'https://crt.sh/?id=66',
          },
        ],
        required: ["Let's Encrypt"],
        service: 'certspotter',
      },
    ])
  })

  it('counts certificates and CAs, and shows twenty', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...THEIRS, issuer: `O=Mallory ${String(index % 3)}` }))
    const [outcome] = outcomesOf(rule, known(...many), { params })
    expect(outcome).toMatchObject({
      message:
        'certspotter knows 30 certificates for it by a CA that the policy does not allow: "O=Mallory 0" and 2 more',
    })
    expect(evidenceOf(outcome === undefined ? [] : [outcome])[0]?.observed).toHaveLength(20)
  })

  it('fails by one of a CA that is denied', () => {
    const lists = { allow: ['*'], deny: ['Mallory*'] }
    expect(sayings(rule, known(OURS, THEIRS), { params: lists })[0]).toMatch(/^fail: .*Mallory CA/)
    expect(evidenceOf(outcomesOf(rule, known(THEIRS), { params: { deny: ['Mallory*'] } }))[0]?.required).toBe(
      'none of Mallory*',
    )
  })

  it('has nothing to say without a list, or where nothing is served', () => {
    expect(sayings(rule, known(THEIRS))).toEqual(['not-applicable: the policy lists no issuers'])
    expect(sayings(rule, { ...NO_LEAF, ...known(THEIRS) }, { params })).toEqual([
      'not-applicable: no certificate is served',
    ])
  })

  it('is inconclusive where the service is down, and fails by what it has said nevertheless', () => {
    const gaps = { issuedCertificates: [gapIn('what certspotter knows of api.example.com')] }
    expect(sayings(rule, known(OURS), { params, gaps })[0]).toMatch(/^inconclusive: /)
    expect(sayings(rule, known(THEIRS), { params, gaps })[0]).toMatch(/^fail: /)
  })

  it('passes whatever else the server may serve', () => {
    const gaps = { alternateChains: [gapIn('TLSv1.2, hand 1')], alternateLeaves: [gapIn('TLSv1.2, hand 1')] }
    expect(sayings(rule, known(OURS), { params, gaps })).toEqual(['pass'])
  })
})
