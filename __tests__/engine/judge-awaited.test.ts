import { describe, expect, it } from '@jest/globals'
import type { Awaited, AwaitedAddress, ServedLeaf } from '../../src/core/awaited.ts'
import { outcomeOfAwaited } from '../../src/engine/judge-awaited.ts'

function leafOf(serial: string, notBefore: string): ServedLeaf {
  const iso = new Date(notBefore).toISOString()
  const notAfter = new Date(Date.parse(iso) + 90 * 86_400_000).toISOString()
  return { subject: 'CN=api.example.com', serial, sha256: serial.repeat(32), notBefore: iso, notAfter }
}

const OLD = leafOf('01', '2026-01-01')
const NEW = leafOf('02', '2026-03-01')
const NEWEST = leafOf('03', '2026-03-02')

const nth = (index: number): string => `192.0.2.${String(index)}`

const served: Partial<AwaitedAddress> = { state: 'served', afterSeconds: 3, leaves: [NEW] }
const other = (...leaves: readonly ServedLeaf[]): Partial<AwaitedAddress> => ({ state: 'not-served', leaves })
const unseen: Partial<AwaitedAddress> = { state: 'unseen', reason: 'the connection was refused' }
const unchecked: Partial<AwaitedAddress> = { state: 'not-checked', reason: 'IPv6 cannot be reached' }

/** One address each. */
function outcomeOf(states: readonly Partial<AwaitedAddress>[], known: ServedLeaf | null = NEW) {
  const addresses = states.map((state, index): AwaitedAddress => ({
    address: nth(index + 1),
    state: 'served',
    afterSeconds: null,
    wasLost: false,
    leaves: [],
    reason: null,
    ...state,
  }))
  const endpoint = { url: 'https://api.example.com/', environment: null, addresses }
  const awaited: Awaited = {
    certificate: 'the certificate with serial 02',
    known,
    timeoutSeconds: 300,
    seconds: 300.4,
    endpoints: [endpoint],
  }
  return outcomeOfAwaited(endpoint, awaited)
}

const messageOf = (...parameters: Parameters<typeof outcomeOf>): string => {
  const outcome = outcomeOf(...parameters)
  if (outcome.kind === 'fail') return outcome.message
  return outcome.kind === 'inconclusive' ? `? ${outcome.reason}` : outcome.kind
}

describe('what waiting for a certificate came to', () => {
  it.each([
    ['everywhere', [served, served]],
    ['wherever this machine can look', [served, unchecked]],
  ])('is a pass where it is served %s', (_, states) => {
    expect(outcomeOf(states)).toEqual({ kind: 'pass' })
  })

  it('is told by what is served instead, alike addresses together', () => {
    expect(messageOf([served, served, other(OLD), other(OLD)])).toBe(
      '2 of 4 addresses do not serve the certificate with serial 02, after 300 s: ' +
        '192.0.2.3 and 192.0.2.4 serve serial 01, valid until 2026-04-01: the certificate was renewed but not reloaded there',
    )
    expect(messageOf([other(OLD)])).toBe(
      '1 of 1 address does not serve the certificate with serial 02, after 300 s: ' +
        '192.0.2.1 serves serial 01, valid until 2026-04-01: the certificate was renewed but not reloaded there',
    )
  })

  it('says "not reloaded" only of what is older than a certificate that was seen', () => {
    expect(messageOf([other(NEWEST)])).toMatch(/: it is not older than the awaited one, so another one may have been/)
    expect(messageOf([other({ ...NEWEST, notBefore: NEW.notBefore })])).toMatch(/: it is not older than/)
    expect(messageOf([other(OLD, NEWEST)])).toMatch(/serial 01, .+ and serial 03, .+: it is not older than/)
    expect(messageOf([other(OLD)], null)).toMatch(
      /: the awaited one was seen nowhere, so it may not be deployed at all$/,
    )
  })

  it('tells what was served and then was not', () => {
    expect(messageOf([other(OLD), { ...other(OLD), wasLost: true }])).toMatch(
      /: 192\.0\.2\.1 serves serial 01.+; 192\.0\.2\.2 serves serial 01, valid until 2026-04-01, after the other one had been served there: /,
    )
  })

  it('is a failure where another one is seen, whatever could not be seen besides', () => {
    const outcome = outcomeOf([served, other(OLD), unseen])
    expect(outcome).toMatchObject({
      kind: 'fail',
      evidence: {
        observed: ['192.0.2.2: serial 01, valid until 2026-04-01'],
        required: 'the certificate with serial 02',
      },
    })
    expect(messageOf([served, other(OLD), unseen])).toMatch(
      /^1 of 3 addresses does not serve .+; 192\.0\.2\.3 could not be seen \(the connection was refused\)$/,
    )
  })

  it.each([
    [
      'no certificate was seen at one',
      [served, unseen],
      '? at 1 of 2 addresses it is not known whether the certificate with serial 02 is served, after 300 s: ' +
        '192.0.2.2 could not be seen (the connection was refused)',
    ],
    [
      'the name does not resolve',
      [{ ...unseen, address: null, reason: 'the name does not resolve' }],
      '? at 1 of 1 address it is not known whether the certificate with serial 02 is served, after 300 s: ' +
        'the name could not be seen (the name does not resolve)',
    ],
    [
      'this machine can look at none',
      [unchecked],
      '? at 1 of 1 address it is not known whether the certificate with serial 02 is served, after 300 s: ' +
        '192.0.2.1 could not be seen (IPv6 cannot be reached)',
    ],
  ])('stays open where %s', (_, states, message) => {
    expect(messageOf(states)).toBe(message)
  })

  it('names eight addresses at the most', () => {
    const states = Array.from({ length: 9 }, () => other(OLD))
    expect(messageOf(states.slice(1))).toMatch(/192\.0\.2\.7 and 192\.0\.2\.8 serve/)
    expect(messageOf(states)).toMatch(/192\.0\.2\.8 and 1 more serve/)
  })
})
