import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/cipher/order-not-enforced.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'

const GCM = { code: '0xC02F', name: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' }
const CBC = { code: '0xC013', name: 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA' }
const RSA = { code: '0x002F', name: 'TLS_RSA_WITH_AES_128_CBC_SHA' }

const CALLERS = { isEnforced: false, suites: null, weakerTaken: null }
const ENFORCED = { isEnforced: true, suites: [GCM, CBC], weakerTaken: null }
const WEAKER_TAKEN = { ...CALLERS, weakerTaken: { taken: CBC.name, over: GCM.name } }

describe('cipher/order-not-enforced', () => {
  it('passes a server that goes by its own order', () => {
    expect(sayings(rule, { cipherOrder: { 'TLSv1.2': ENFORCED } })).toEqual(['pass'])
  })

  it('passes one that leaves callers the choice among equals', () => {
    expect(sayings(rule, { cipherOrder: { 'TLSv1.2': CALLERS, 'TLSv1.3': CALLERS } })).toEqual(['pass'])
  })

  it('passes one that has no choice to leave', () => {
    expect(sayings(rule, { cipherOrder: {} })).toEqual(['pass'])
  })

  it('fails one that takes a weaker suite because the caller names it first', () => {
    const facts = { cipherOrder: { 'TLSv1.2': WEAKER_TAKEN, 'TLSv1.3': CALLERS } }
    expect(sayings(rule, facts)).toEqual(['fail: the order of the caller decides in TLSv1.2, for weaker suites too'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA before TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 in TLSv1.2'],
        required: 'the stronger suite, whatever the order of the caller',
      },
    ])
  })

  it('names every version in which it does', () => {
    const older = { ...CALLERS, weakerTaken: { taken: RSA.name, over: CBC.name } }
    expect(sayings(rule, { cipherOrder: { 'TLSv1.1': older, 'TLSv1.2': WEAKER_TAKEN } })).toEqual([
      'fail: the order of the caller decides in TLSv1.1, TLSv1.2, for weaker suites too',
    ])
  })

  it('passes nothing of which a version was not seen', () => {
    const gaps = { cipherOrder: [gapIn('TLSv1.2')] }
    expect(sayings(rule, { cipherOrder: { 'TLSv1.3': CALLERS } }, { gaps })[0]).toMatch(/^inconclusive: /)
  })
})
