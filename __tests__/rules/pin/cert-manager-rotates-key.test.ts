import { describe, expect, it } from '@jest/globals'
import type { Pins } from '../../../src/core/endpoint.ts'
import rule from '../../../src/rules/pin/cert-manager-rotates-key.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, rootCertificate, sayings } from '../facts.ts'
import { certManagerOf } from '../renewal/cert-manager.ts'

const LEAF = 'sha256 of the key of CN=api.example.com'
const CA = 'sha256 of the key of CN=Intermediate'
const OTHER = 'sha256 of a key that is not served'

const pinned = (rotationPolicy: string | null, pins: Pins): { endpoint: object } => ({
  endpoint: { certManager: certManagerOf({ rotationPolicy }), pins },
})

const REFUSE = 'and callers have pinned the one it has: they refuse the next'

describe('pin/cert-manager-rotates-key', () => {
  it.each<[string | null, Pins, string]>([
    [
      'Always',
      { current: [LEAF], backup: [] },
      `fail: the Certificate web/shop gets a new key at each renewal, ${REFUSE}`,
    ],
    [
      null,
      { current: [LEAF], backup: [] },
      `fail: the Certificate web/shop gets a new key at each renewal (from 1.18 on, where rotationPolicy is left out), ${REFUSE}`,
    ],
    [
      'Always',
      { current: [LEAF], backup: [OTHER] },
      `fail: the Certificate web/shop gets a new key at each renewal, ${REFUSE}, unless another of their pins is of a CA that is not sent`,
    ],
    ['Never', { current: [LEAF], backup: [OTHER] }, 'pass'],
    ['Always', { current: [LEAF], backup: [CA] }, 'pass'],
    ['Always', { current: [CA], backup: [LEAF] }, 'pass'],
    ['Always', { current: [CA], backup: [OTHER] }, 'not-applicable: the key of its leaf is not pinned'],
    ['Always', { current: [OTHER], backup: [] }, 'not-applicable: the key of its leaf is not pinned'],
  ])('rotationPolicy %p, %j: %s', (rotationPolicy, pins, saying) => {
    expect(sayings(rule, {}, pinned(rotationPolicy, pins))).toEqual([saying])
  })

  it('is met by any CA that is sent, and by none where none is', () => {
    const [leaf, pins] = [leafCertificate(), pinned('Always', { current: [LEAF], backup: [CA] })]
    for (const others of [
      [caCertificate(), rootCertificate()],
      [rootCertificate(), caCertificate()],
    ]) {
      expect(sayings(rule, { certificates: { leaf, others } }, pins)).toEqual(['pass'])
    }
    expect(sayings(rule, { certificates: { leaf, others: [] } }, pins)).toEqual([
      `fail: the Certificate web/shop gets a new key at each renewal, ${REFUSE}, unless another of their pins is of a CA that is not sent`,
    ])
  })

  it('names the file, and stands there', () => {
    const outcomes = outcomesOf(rule, {}, pinned('Always', { current: [LEAF], backup: [] }))
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: 'Always',
        required: 'Never',
        certificate: 'web/shop',
        file: 'deploy/shop.yaml:12',
        spkiSha256: LEAF,
      },
    ])
    expect(outcomes).toMatchObject([{ origin: { file: 'deploy/shop.yaml', line: 12 } }])
  })

  it('does not apply without pins, a Certificate or a leaf', () => {
    const pins = { current: [LEAF], backup: [] }
    expect(sayings(rule, {}, { endpoint: { certManager: certManagerOf() } })).toEqual([
      'not-applicable: its callers have pinned no key',
    ])
    expect(sayings(rule, {}, { endpoint: { pins } })).toEqual([
      'not-applicable: no Certificate of cert-manager is known to cover it',
    ])
    expect(sayings(rule, NO_LEAF, pinned('Always', pins))).toEqual([
      'not-applicable: the key of its leaf is not pinned',
    ])
  })
})
