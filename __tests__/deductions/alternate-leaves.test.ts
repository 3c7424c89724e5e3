import { describe, expect, it } from '@jest/globals'
import type { Gap } from '../../src/core/observed.ts'
import alternateLeaves from '../../src/deductions/alternate-leaves.ts'
import { writePem } from '../../src/wire/pem.ts'
import { gapIn, inDays } from '../rules/facts.ts'
import { authority, chainOf, contextOf, issued } from './test-pki.ts'

const ca = authority('CA')
const leafSince = (days: number): string => issued({ issuer: ca, notBefore: new Date(inDays(days)) }).pem

const leavesOf = (chains: readonly (readonly string[])[], gaps: readonly Gap[] = []) =>
  alternateLeaves.deduce({ alternateChains: { chains: chains.map((pems) => chainOf(...pems)) } }, contextOf({ gaps }))

describe('alternateLeaves', () => {
  it('are the first certificate of each further chain', () => {
    const found = leavesOf([[leafSince(-10), ca.pem], [leafSince(-20)], []])
    expect(found).toMatchObject({
      status: 'seen',
      value: { certificates: [-10, -20].map((days) => ({ notBefore: inDays(days) })) },
    })
    expect(found).not.toHaveProperty('gaps')
    expect(leavesOf([])).toEqual({ status: 'seen', value: { certificates: [], isComplete: true } })
  })

  it('have a gap for one that cannot be read', () => {
    expect(leavesOf([[writePem(Uint8Array.of(0x30, 0x03, 0x02, 0x01))], [leafSince(-20)]])).toMatchObject({
      value: { certificates: [{ notBefore: inDays(-20) }], isComplete: false },
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

  it('are not all where a chain may not have been seen', () => {
    expect(leavesOf([], [gapIn('TLSv1.2, hand 1')])).toMatchObject({ value: { certificates: [], isComplete: false } })
  })
})
