import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import { failed, seen, type Failed, type Failure, type Seen } from '../../src/core/observed.ts'
import { waitForCertificate, type WaitOptions } from '../../src/gate/wait-for-certificate.ts'
import type { Network } from '../../src/net/network.ts'
import type { ServedCertificate } from '../../src/deductions/certificates.ts'
import { endpointAt, inDays, leafCertificate, NOW } from '../rules/facts.ts'

const OLD = leafCertificate({ serial: '01', sha256: '01'.repeat(32), notBefore: inDays(-60), notAfter: inDays(30) })
const NEW = leafCertificate({ serial: '02', sha256: '02'.repeat(32), notBefore: inDays(-1), notAfter: inDays(89) })
const REFUSED: Failure = { code: 'refused', detail: 'the connection was refused', whose: 'peer' }

type Sight = readonly ServedCertificate[] | Failure

/** A world in which time goes by while somebody sleeps, and no otherwise. */
function worldOf(options: {
  /** By address; called with the seconds that have gone by. */
  readonly serving: (address: string, seconds: number) => Sight
  readonly resolve?: (name: string, seconds: number) => Seen<readonly string[]> | Failed
}) {
  let ms = 0
  const slept: number[] = []
  const said: string[] = []
  const network = {
    resolve: (name: string) =>
      Promise.resolve(options.resolve?.(name, ms / 1000) ?? seen(['192.0.2.1', '192.0.2.2', '192.0.2.3'])),
    at: () => ({ anticipate: () => () => undefined, width: () => 1 }),
  } as unknown as Network
  const wait = (overrides: Partial<WaitOptions> = {}) =>
    waitForCertificate({
      certificate: { kind: 'fingerprint', sha256: NEW.sha256 },
      endpoints: [endpointAt()],
      network,
      timeoutMs: 300_000,
      clock: () => new Date(NOW.getTime() + ms),
      sleep: (forMs) => {
        slept.push(forMs)
        ms += forMs
        return Promise.resolve()
      },
      onLook: (sentence) => void said.push(sentence),
      see: ({ address }) => {
        const sight = options.serving(address ?? '', ms / 1000)
        return Promise.resolve('code' in sight ? { leaves: [], failure: sight } : { leaves: sight, failure: null })
      },
      ...overrides,
    })
  return { wait, slept, said }
}

const after =
  (seconds: number, sight: Sight = [NEW]) =>
  (_: string, now: number): Sight =>
    now >= seconds ? sight : [OLD]

describe('waiting for a certificate', () => {
  it('is over when two looks in a row have found it everywhere, a second apart', async () => {
    const { wait, slept, said } = worldOf({ serving: () => [NEW] })
    const awaited = await wait()
    expect(slept).toEqual([1000])
    expect(said).toEqual([
      `0 s: 3 of 3 addresses serve the certificate with the SHA-256 ${NEW.sha256}`,
      `1 s: 3 of 3 addresses serve the certificate with the SHA-256 ${NEW.sha256}`,
    ])
    const leaf = {
      subject: 'CN=api.example.com',
      serial: '02',
      sha256: NEW.sha256,
      notBefore: '2026-02-28T12:00:00.000Z',
      notAfter: '2026-05-29T12:00:00.000Z',
    }
    expect(awaited).toEqual({
      certificate: `the certificate with the SHA-256 ${NEW.sha256}`,
      known: leaf,
      timeoutSeconds: 300,
      seconds: 1,
      endpoints: [
        {
          url: 'https://api.example.com/',
          environment: null,
          addresses: ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((address) => ({
            address,
            state: 'served',
            afterSeconds: 0,
            wasLost: false,
            leaves: [leaf],
            reason: null,
          })),
        },
      ],
    })
  })

  it('of a rolling reload is over when the last address has it, and knows when each had', async () => {
    const { wait, slept } = worldOf({
      serving: (address, now) => after(10 * Number(address.slice(-1)))(address, now),
    })
    const awaited = await wait()
    // 1 + 2 + 4 + 8 + 15 s, and the look that confirms.
    expect(slept).toEqual([1000, 2000, 4000, 8000, 15_000, 1000])
    expect(awaited.seconds).toBe(31)
    expect(awaited.endpoints[0]?.addresses.map(({ state, afterSeconds }) => [state, afterSeconds])).toEqual([
      ['served', 15],
      ['served', 30],
      ['served', 30],
    ])
  })

  it('gives up when the time is up, having looked once more just then', async () => {
    const { wait, slept } = worldOf({ serving: (address) => (address === '192.0.2.2' ? [OLD] : [NEW]) })
    const awaited = await wait({ timeoutMs: 20_000 })
    expect(slept).toEqual([1000, 2000, 4000, 8000, 5000])
    expect(awaited).toMatchObject({ seconds: 20, timeoutSeconds: 20, known: { serial: '02' } })
    expect(awaited.endpoints[0]?.addresses.map(({ state, leaves }) => [state, leaves[0]?.serial])).toEqual([
      ['served', '02'],
      ['not-served', '01'],
      ['served', '02'],
    ])
  })

  it('takes what the last look found at its word, where there is no time for another', async () => {
    const { wait } = worldOf({ serving: after(3) })
    const awaited = await wait({ timeoutMs: 3000 })
    expect(awaited.endpoints[0]?.addresses.map(({ state }) => state)).toEqual(['served', 'served', 'served'])
  })

  it('goes on when an address that had it has it no longer, and tells that', async () => {
    const { wait } = worldOf({
      serving: (address, now) => (address === '192.0.2.2' && now >= 1 && now < 6 ? [OLD] : [NEW]),
    })
    const awaited = await wait()
    expect(awaited.endpoints[0]?.addresses.map(({ afterSeconds, wasLost }) => [afterSeconds, wasLost])).toEqual([
      [0, false],
      [7, true],
      [0, false],
    ])
    const lost = worldOf({ serving: (address, now) => (address === '192.0.2.2' && now >= 1 ? [OLD] : [NEW]) })
    const ended = await lost.wait({ timeoutMs: 5000 })
    expect(ended.endpoints[0]?.addresses[1]).toMatchObject({ state: 'not-served', afterSeconds: null, wasLost: true })
  })

  it('counts a server of two kinds of keys as soon as one of its chains is it', async () => {
    const { wait } = worldOf({ serving: () => [OLD, NEW] })
    const awaited = await wait()
    expect(awaited.endpoints[0]?.addresses[0]).toMatchObject({
      state: 'served',
      leaves: [{ serial: '02' }, { serial: '01' }],
    })
  })

  it('resolves names at each look, and waits for the addresses that there are then', async () => {
    const { wait } = worldOf({
      serving: (address) => (address === '192.0.2.1' ? [OLD] : [NEW]),
      resolve: (_, now) => seen(now < 5 ? ['192.0.2.1', '192.0.2.2'] : ['192.0.2.2', '192.0.2.9']),
    })
    const awaited = await wait()
    expect(awaited.seconds).toBe(8)
    expect(awaited.endpoints[0]?.addresses.map(({ address, afterSeconds }) => [address, afterSeconds])).toEqual([
      ['192.0.2.2', 0],
      ['192.0.2.9', 7],
    ])
  })

  it('tells of a dead address and of a name without one why nothing was seen, and waits for the rest meanwhile', async () => {
    const { wait } = worldOf({
      serving: (address, now) => (address === '192.0.2.2' ? REFUSED : after(2)(address, now)),
      resolve: (name) =>
        name === 'gone.example.com'
          ? failed('name-not-found', 'the name does not resolve', 'network')
          : seen(['192.0.2.1', '192.0.2.2']),
    })
    const endpoints: readonly Endpoint[] = [endpointAt(), endpointAt({ host: 'gone.example.com' })]
    const awaited = await wait({ endpoints, timeoutMs: 10_000 })
    expect(
      awaited.endpoints.map(({ addresses }) => addresses.map(({ address, state, reason }) => [address, state, reason])),
    ).toEqual([
      [
        ['192.0.2.1', 'served', null],
        ['192.0.2.2', 'unseen', 'the connection was refused'],
      ],
      [[null, 'unseen', 'the name does not resolve']],
    ])
  })

  it('does not wait for IPv6 addresses that this machine has no way to', async () => {
    const noIpv6: Failure = { code: 'no-ipv6', detail: 'IPv6 cannot be reached from this runner', whose: 'us' }
    const { wait } = worldOf({
      serving: (address) => (address.includes(':') ? noIpv6 : [NEW]),
      resolve: () => seen(['2001:db8::1', '192.0.2.1']),
    })
    const awaited = await wait()
    expect(awaited.seconds).toBe(1)
    expect(awaited.endpoints[0]?.addresses.map(({ state, reason }) => [state, reason])).toEqual([
      ['not-checked', 'IPv6 cannot be reached from this runner'],
      ['served', null],
    ])
  })

  it('knows a certificate that was handed in, though nobody serves it, and else none', async () => {
    const { wait } = worldOf({ serving: () => [OLD] })
    const fromFile = await wait({ certificate: { kind: 'file', path: 'new.pem', certificate: NEW }, timeoutMs: 1000 })
    expect(fromFile).toMatchObject({ certificate: 'the certificate of new.pem, serial 02', known: { serial: '02' } })
    expect((await wait({ timeoutMs: 1000 })).known).toBeNull()
  })
})
