import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/issuer-not-allowed.ts'
import { cpuMsOf } from '../../cpu-time.ts'
import { evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const by = (issuer: string) => ({ certificates: { leaf: leafCertificate({ issuer }), others: [] } })

const LETS_ENCRYPT = "CN=R13,O=Let's Encrypt,C=US"
const DIGICERT = 'CN=DigiCert Global G3 TLS ECC SHA384 2020 CA1,O=DigiCert\\, Inc.,C=US'

const notOnList = (issuer: string): string => `fail: the issuer, "${issuer}", is not on the list`

describe('certificate/issuer-not-allowed', () => {
  it.each<[readonly string[], string, string]>([
    [["Let's Encrypt"], LETS_ENCRYPT, 'pass'],
    [["let's encrypt"], LETS_ENCRYPT, 'pass'],
    [['R13'], LETS_ENCRYPT, 'pass'],
    [['R1*'], LETS_ENCRYPT, 'pass'],
    [['Let*'], LETS_ENCRYPT, 'pass'],
    [['Let'], LETS_ENCRYPT, notOnList(LETS_ENCRYPT)],
    [['US'], LETS_ENCRYPT, notOnList(LETS_ENCRYPT)],
    [['Google*', "Let's Encrypt"], LETS_ENCRYPT, 'pass'],
    [["Let's Encrypt"], DIGICERT, notOnList(DIGICERT)],
    // a comma is part of the name, and a dot parts nothing
    [['DigiCert, Inc.'], DIGICERT, 'pass'],
    [['DigiCert*'], DIGICERT, 'pass'],
    // what is escaped within a value is no attribute of its own
    [["Let's Encrypt"], "OU=x\\,O=Let's Encrypt,CN=Mallory", notOnList("OU=x\\,O=Let's Encrypt,CN=Mallory")],
    [["Let's Encrypt"], "OU=x\\+O=Let's Encrypt", notOnList("OU=x\\+O=Let's Encrypt")],
    [["Let's Encrypt"], "OU=CN=Let's Encrypt", notOnList("OU=CN=Let's Encrypt")],
    [['Two'], 'CN=One+O=Two', 'pass'],
    [['*'], 'C=US', notOnList('C=US')],
    [['*'], '', notOnList('')],
  ])('allowing %j, of %s: %s', (allow, issuer, saying) => {
    expect(sayings(rule, by(issuer), { params: { allow } })).toEqual([saying])
  })

  it('denies before it allows', () => {
    const params = { allow: ['*'], deny: ["Let's*", 'Mallory'] }
    expect(sayings(rule, by(LETS_ENCRYPT), { params })).toEqual([
      `fail: the issuer, "${LETS_ENCRYPT}", is denied by "Let's*"`,
    ])
    expect(sayings(rule, by(DIGICERT), { params })).toEqual(['pass'])
    expect(sayings(rule, by(DIGICERT), { params: { deny: ['Mallory'] } })).toEqual(['pass'])
    expect(sayings(rule, by(DIGICERT), { params: { allow: ['R13'], deny: ['Mallory'] } })).toEqual([
      notOnList(DIGICERT),
    ])
  })

  it('shows the names of the issuer', () => {
    expect(evidenceOf(outcomesOf(rule, by(DIGICERT), { params: { allow: ['R13'] } }))[0]).toMatchObject({
      observed: ['DigiCert Global G3 TLS ECC SHA384 2020 CA1', 'DigiCert, Inc.'],
      required: ['R13'],
    })
  })

  it('takes no time over a long name', () => {
    const issuers = ['a', '\\,', ',', '=', 'O=', 'CN=a,'].map((piece) => piece.repeat(30_000))
    const judged = (): unknown => issuers.map((issuer) => sayings(rule, by(issuer), { params: { allow: ['a*b'] } }))
    expect(cpuMsOf(judged)).toBeLessThan(1000)
  })

  it('does not apply without a list, or without a certificate', () => {
    expect(sayings(rule, by(LETS_ENCRYPT))).toEqual(['not-applicable: the policy lists no issuers'])
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
