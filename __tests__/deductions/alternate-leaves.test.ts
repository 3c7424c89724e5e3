import { describe, expect, it } from '@jest/globals'
import alternateLeaves from '../../src/deductions/alternate-leaves.ts'
import { writePem } from '../../src/wire/pem.ts'
import { inDays } from '../rules/facts.ts'
import { authority, chainOf, contextOf, issued } from './test-pki.ts'

const ca = authority('CA')
const leafSince = (days: number): string => issued({ issuer: ca, notBefore: new Date(inDays(days)) }).pem

const leavesOf = (...chains: readonly (readonly string[])[]) =>
  alternateLeaves.deduce({ alternateChains: { chains: chains.map((pems) => chainOf(...pems)) } }, contextOf())

describe('alternateLeaves', () => {
  it('are the first certificate of each further chain', () => {
    const found = leavesOf([leafSince(-10), ca.pem], [leafSince(-20)], [])
    expect(found).toMatchObject({
      status: 'seen',
      value: { certificates: [-10, -20].map((days) => ({ notBefore: inDays(days) })) },
    })
    expect(found).not.toHaveProperty('gaps')
    expect(leavesOf()).toEqual({ status: 'seen', value: { certificates: [] } })
  })

  it('have a gap for one that cannot be read', () => {
    expect(leavesOf([writePem(Uint8Array.of(0x30, 0x03, 0x02, 0x01))], [leafSince(-20)])).toMatchObject({
      value: { certificates: [{ notBefore: inDays(-20) }] },
      gaps: [
        {
          part: 'a further certificate',
          code: 'malformed',
          whose: 'peer',
          detail: expect.stringMatching(/^it cannot be read: /),
        },
      ],
    })
  })
})
