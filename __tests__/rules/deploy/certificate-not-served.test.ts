import { describe, expect, it } from '@jest/globals'
import type { Awaited, AwaitedAddress } from '../../../src/core/awaited.ts'
import { parseSavedScan } from '../../../src/config/saved-scan.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { SavedScan } from '../../../src/core/saved-scan.ts'
import { findingsOf, ORIGIN, scanOf } from '../assessed.ts'

const RULES = ['deploy/certificate-not-served']

const leaf = {
  subject: 'CN=api.example.com',
  serial: '01',
  sha256: '01'.repeat(32),
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2026-04-01T00:00:00.000Z',
}
const known = { ...leaf, serial: '02', sha256: '02'.repeat(32), notBefore: '2026-03-01T00:00:00.000Z' }

const addressOf = (overrides: Partial<AwaitedAddress>): AwaitedAddress => ({
  address: '192.0.2.1',
  state: 'not-served',
  afterSeconds: null,
  wasLost: false,
  leaves: [leaf],
  reason: null,
  ...overrides,
})

function waited(addresses: readonly Partial<AwaitedAddress>[], url = 'https://api.example.com/'): SavedScan {
  const awaited: Awaited = {
    certificate: 'the certificate of new.pem, serial 02',
    known,
    timeoutSeconds: 300,
    seconds: 300,
    endpoints: [{ url, environment: null, addresses: addresses.map(addressOf) }],
  }
  const saved = { ...scanOf([{}, { host: 'b.example.com' }]), awaited }
  return parseSavedScan('scan.json', JSON.stringify(saved))
}

const found = (scan: SavedScan, policy: Partial<Policy> = {}) =>
  findingsOf(RULES, scan, policy).map(({ rule, verdict, severity, endpoint, address, origin, message }) => ({
    rule,
    verdict,
    severity,
    endpoint,
    address,
    origin,
    message,
  }))

describe('deploy/certificate-not-served', () => {
  it('is one failure an endpoint, of a saved scan too', () => {
    expect(found(waited([{}, { address: '192.0.2.2' }, { address: '192.0.2.3', state: 'served' }]))).toEqual([
      {
        rule: 'deploy/certificate-not-served',
        verdict: 'fail',
        severity: 'error',
        endpoint: 'https://api.example.com/',
        address: null,
        origin: ORIGIN,
        message:
          '2 of 3 addresses do not serve the certificate of new.pem, serial 02, after 300 s: ' +
          '192.0.2.1 and 192.0.2.2 serve serial 01, valid until 2026-04-01: ' +
          'the certificate was renewed but not reloaded there',
      },
    ])
  })

  it('has the same fingerprint whichever address it is, and however long it was waited', () => {
    const one = findingsOf(RULES, waited([{}]))
    const other = findingsOf(RULES, waited([{ address: '192.0.2.9' }, { state: 'served' }]))
    expect(one[0]?.fingerprint).toBe(other[0]?.fingerprint)
    expect(one[0]?.message).not.toBe(other[0]?.message)
  })

  it('is open, and no pass, where nothing was seen', () => {
    const unseen = waited([{ state: 'unseen', leaves: [], reason: 'the connection was refused' }])
    expect(found(unseen)).toMatchObject([{ verdict: 'inconclusive', severity: 'error' }])
  })

  it('finds nothing where it is served, where none was waited for, and at endpoints that are not in the scan', () => {
    expect(found(waited([{ state: 'served' }]))).toEqual([])
    expect(found(scanOf([{}]))).toEqual([])
    expect(found(waited([{}], 'https://c.example.com/'))).toEqual([])
  })
})
