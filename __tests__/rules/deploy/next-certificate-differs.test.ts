import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../src/core/facts.ts'
import rule from '../../../src/rules/deploy/next-certificate-differs.ts'
import { KEYS, leafCertificate, nextChain, NO_LEAF, PINS, sayings, trustingStore } from '../facts.ts'

const OWN = './own.pem'
const PINNING = { endpoint: { pins: { current: [KEYS.leaf], backup: [KEYS.other] } } }
const served = leafCertificate({ spkiSha256: KEYS.leaf })

/** What is served, and what comes next where it differs. */
function followedBy(
  next: Parameters<typeof leafCertificate>[0],
  { store = 'mozilla', anchor = 'CN=Root' }: { readonly store?: string; readonly anchor?: string | null } = {},
): Partial<Facts> {
  return {
    certificates: { leaf: served, others: [] },
    trustPaths: { stores: [trustingStore(store)], leafIssuer: 'sent', used: [] },
    nextChain: nextChain({
      leaf: leafCertificate({ spkiSha256: KEYS.leaf, sha256: 'sha256 of the next', ...next }),
      stores: [{ store, problems: [], anchor }],
    }),
  }
}

describe('deploy/next-certificate-differs', () => {
  it('passes a renewal of the same key, issuer and root', () => {
    expect(sayings(rule, followedBy({}), PINNING)).toEqual(['pass'])
    expect(sayings(rule, followedBy({}, { store: OWN }))).toEqual(['pass'])
  })

  it('tells callers who pin of key, issuer and root', () => {
    const facts = followedBy({ spkiSha256: KEYS.other, issuer: 'CN=Intermediate 2' }, { anchor: 'CN=Root 2' })
    expect(sayings(rule, facts, PINNING)).toEqual([
      `fail: with the certificate in ./next.pem change its key from "${PINS.leaf}" to "${PINS.other}", its issuer from "CN=Intermediate" to "CN=Intermediate 2", its root from "CN=Root" to "CN=Root 2"`,
    ])
  })

  it('tells callers who carry a store of issuer and root, and not of a key that they do not pin', () => {
    expect(sayings(rule, followedBy({ spkiSha256: KEYS.other }, { store: OWN }))).toEqual(['pass'])
    expect(sayings(rule, followedBy({}, { store: OWN, anchor: 'CN=Root 2' }))).toEqual([
      'fail: with the certificate in ./next.pem change its root from "CN=Root" to "CN=Root 2"',
    ])
  })

  it('leaves a root that is not there any more to deploy/next-certificate-invalid', () => {
    expect(sayings(rule, followedBy({}, { store: OWN, anchor: null }))).toEqual(['pass'])
  })

  it('does not apply where nobody pins or carries anything, to the one that is served, and where none is', () => {
    expect(sayings(rule, followedBy({ issuer: 'CN=Intermediate 2' }))).toEqual([
      'not-applicable: no caller pins keys or carries a trust store, as far as the policy says',
    ])
    expect(sayings(rule, followedBy({ sha256: served.sha256 }), PINNING)).toEqual([
      'not-applicable: it is served already',
    ])
    expect(sayings(rule, NO_LEAF, PINNING)).toEqual(['not-applicable: no certificate is served'])
  })
})
