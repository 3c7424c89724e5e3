import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/cipher/no-forward-secrecy.ts'
import { evidenceOf, outcomesOf, sayings, suites } from '../facts.ts'

const serving = (...names: string[]) => ({ cipherSuites: { 'TLSv1.2': suites(...names) } })
const GOOD = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'

describe('cipher/no-forward-secrecy', () => {
  it.each([GOOD, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA', 'TLS_AES_256_GCM_SHA384', 'TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA'])(
    'passes %s',
    (name) => {
      expect(sayings(rule, serving(name))).toEqual(['pass'])
    },
  )

  it.each([
    'TLS_RSA_WITH_AES_128_GCM_SHA256',
    'TLS_ECDH_RSA_WITH_AES_128_CBC_SHA',
    'TLS_DH_RSA_WITH_AES_128_CBC_SHA',
    'TLS_PSK_WITH_AES_128_CBC_SHA',
    'TLS_RSA_PSK_WITH_AES_128_CBC_SHA',
  ])('fails %s beside a good one', (name) => {
    expect(sayings(rule, serving(name, GOOD))).toEqual(['fail: 1 suite without forward secrecy is accepted'])
    expect(evidenceOf(outcomesOf(rule, serving(name, GOOD)))[0]).toMatchObject({ observed: [`${name} in TLSv1.2`] })
  })

  it('says so when there is nothing else', () => {
    expect(sayings(rule, serving('TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_RSA_WITH_AES_256_CBC_SHA'))).toEqual([
      'fail: no suite with forward secrecy is accepted',
    ])
  })
})
