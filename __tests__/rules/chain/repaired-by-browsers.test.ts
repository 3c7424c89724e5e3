import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/chain/repaired-by-browsers.ts'
import type { Facts } from '../../../src/core/facts.ts'
import { facts, NOW, targetAt, trustingStore } from '../facts.ts'

const check = (overrides: Partial<Facts>) =>
  rule.check(facts(overrides), { target: targetAt(), now: NOW, params: rule.params })

const untrusting = { ...trustingStore('mozilla'), trusted: false, path: [], reason: 'no issuer' }
const trustPaths = { ...facts().trustPaths, stores: [untrusting] }
const appended = [{ subject: 'CN=Intermediate', url: 'http://ca.example.com/i.cer', certificate: 'PEM' }]
const fetchedIssuers = { fetched: [{ url: 'http://ca.example.com/i.cer', certificate: 'PEM' }], failed: [] }

describe('chain/repaired-by-browsers', () => {
  it('fails where a store is reached with what was fetched alone, and hands over what to append', () => {
    expect(check({ trustPaths, fetchedIssuers, repairedPaths: { stores: ['mozilla'], appended } })).toEqual({
      kind: 'fail',
      message:
        'a browser fetches "CN=Intermediate" from http://ca.example.com/i.cer and shows nothing of what API clients fail at',
      evidence: {
        observed: 'trusted by mozilla only with what was fetched',
        required: 'trusted with what is sent',
        appended,
      },
      about: null,
    })
  })

  it('passes where what is sent is enough, and where what was fetched leads nowhere either', () => {
    for (const repairedPaths of [
      { stores: ['mozilla'], appended: [] },
      { stores: ['mozilla'], appended },
    ]) {
      expect(check({ repairedPaths })).toMatchObject({ kind: 'pass' })
    }
    expect(check({ trustPaths, fetchedIssuers, repairedPaths: { stores: [], appended } })).toMatchObject({
      kind: 'pass',
    })
  })

  it('is not applicable where nothing could be had, and says why', () => {
    const failed = [{ url: 'http://ca.example.com/i.cer', reason: 'the name does not resolve' }]
    expect(
      check({ trustPaths, fetchedIssuers: { fetched: [], failed }, repairedPaths: { stores: [], appended: [] } }),
    ).toMatchObject({
      kind: 'not-applicable',
      reason: 'nothing could be fetched from http://ca.example.com/i.cer: the name does not resolve',
    })
  })
})
