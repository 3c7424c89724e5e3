import { describe, expect, it } from '@jest/globals'
import { strengthOf } from '../../src/spec/suite-strength.ts'
import { ALL_SUITES } from '../../src/spec/suite.ts'

describe('the strength of a suite', () => {
  it.each([
    ['TLS_ECDHE_RSA_WITH_RC4_128_SHA', 0],
    ['TLS_DH_anon_WITH_AES_128_GCM_SHA256', 0],
    ['TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA', 0],
    ['TLS_SHA256_SHA256', 0],
    ['TLS_RSA_WITH_AES_128_CBC_SHA', 1],
    ['TLS_RSA_WITH_AES_256_GCM_SHA384', 2],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 2],
    ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 3],
    ['TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256', 3],
    ['TLS_DHE_RSA_WITH_AES_256_CCM', 3],
    ['TLS_AES_128_GCM_SHA256', 3],
    ['TLS_AES_128_CCM_8_SHA256', 3],
  ])('%s: %d', (name, strength) => {
    expect(ALL_SUITES.filter((suite) => suite.name === name).map(strengthOf)).toEqual([strength])
  })
})
