/**
 * Waits until every address of every endpoint serves a certificate, or the time is up. Each look resolves the names
 * again, for a deploy may change them.
 */
import { isSettled, type Awaited, type AwaitedAddress, type AwaitedEndpoint, type ServedLeaf } from '../core/awaited.ts'
import type { Endpoint } from '../core/endpoint.ts'
import type { Failure } from '../core/observed.ts'
import type { Network } from '../net/network.ts'
import type { Certificate } from '../wire/x509/certificate.ts'
import { approach, type Approached } from './approach.ts'
import { describeAwaited, isAwaited, type Awaiting } from './awaiting.ts'
import { seeLeaves } from './served-leaves.ts'

export interface WaitOptions extends Omit<Awaiting, 'where'> {
  /** Those that it is for. */
  readonly endpoints: readonly Endpoint[]
  readonly network: Network
  readonly clock: () => Date
  /** Told in one sentence what each look came to. */
  readonly onLook: (sentence: string) => void
  /** Absent: by handshakes. */
  readonly see?: typeof seeLeaves
}

const FIRST_DELAY_MS = 1000
const MAX_DELAY_MS = 15_000

/**
 * One look may meet the one process that has been reloaded of several behind an address, and the next one another: it is
 * over when two in a row have found nothing else anywhere.
 */
const LOOKS_IN_A_ROW = 2

export async function waitForCertificate(options: WaitOptions): Promise<Awaited> {
  const { certificate, endpoints, timeoutMs, clock, sleep, onLook } = options
  const description = describeAwaited(certificate)
  const startedAt = clock().getTime()
  const elapsedMs = (): number => clock().getTime() - startedAt
  const histories = new Map<string, History>()
  let settledLooks = 0
  let delayMs = FIRST_DELAY_MS
  for (;;) {
    const looked = await Promise.all(endpoints.map((endpoint) => look(endpoint, options, histories, elapsedMs)))
    const addresses = looked.flatMap((one) => one.addresses)
    const served = addresses.filter(({ state }) => state === 'served').length
    onLook(
      `${String(secondsOf(elapsedMs()))} s: ${String(served)} of ${String(addresses.length)} addresses serve ${description}`,
    )
    settledLooks = looked.every(isSettled) ? settledLooks + 1 : 0
    const leftMs = timeoutMs - elapsedMs()
    if (settledLooks === LOOKS_IN_A_ROW || leftMs <= 0) {
      return {
        certificate: description,
        known: knownOf(options, addresses),
        timeoutSeconds: secondsOf(timeoutMs),
        seconds: secondsOf(elapsedMs()),
        endpoints: looked,
      }
    }
    await sleep(Math.min(leftMs, settledLooks > 0 ? FIRST_DELAY_MS : delayMs))
    delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)
  }
}

/** Of one address, over the looks so far. */
interface History {
  readonly afterSeconds: number | null
  readonly wasLost: boolean
}

async function look(
  endpoint: Endpoint,
  options: WaitOptions,
  histories: Map<string, History>,
  elapsedMs: () => number,
): Promise<AwaitedEndpoint> {
  const [approached] = approach([endpoint], options.network, [])
  const { addresses, targets } = (await approached?.found) ?? { addresses: null, targets: [] }
  const seen = targets.map(async (one): Promise<AwaitedAddress> => {
    const { address } = one.target
    const sight =
      addresses?.status === 'failed'
        ? ({ leaves: [], state: 'unseen', reason: addresses.detail } as const)
        : await lookAt(one, options)
    const key = JSON.stringify([endpoint.url, endpoint.environment, address])
    const history = goOn(histories.get(key), sight.state === 'served', secondsOf(elapsedMs()))
    histories.set(key, history)
    return { address, ...sight, ...history }
  })
  return { url: endpoint.url, environment: endpoint.environment, addresses: await Promise.all(seen) }
}

async function lookAt(
  { target, net }: Approached,
  { certificate, see = seeLeaves }: WaitOptions,
): Promise<Pick<AwaitedAddress, 'state' | 'leaves' | 'reason'>> {
  const isWanted = (leaf: Certificate): boolean => isAwaited(certificate, leaf)
  const { leaves, failure } = await see(target, net, isWanted)
  const wanted = leaves.filter(isWanted)
  const others = leaves.filter((leaf) => !isWanted(leaf))
  return {
    state: stateOf(wanted, others, failure),
    leaves: [...wanted, ...others].map(servedLeaf),
    reason: failure?.detail ?? null,
  }
}

function stateOf(
  wanted: readonly Certificate[],
  others: readonly Certificate[],
  failure: Failure | null,
): AwaitedAddress['state'] {
  if (wanted.length > 0) return 'served'
  if (others.length > 0) return 'not-served'
  return failure?.code === 'no-ipv6' ? 'not-checked' : 'unseen'
}

function goOn(before: History | undefined, isServed: boolean, seconds: number): History {
  const since = before?.afterSeconds ?? null
  const wasLost = before?.wasLost ?? false
  if (isServed) return { afterSeconds: since ?? seconds, wasLost }
  return { afterSeconds: null, wasLost: wasLost || since !== null }
}

function knownOf({ certificate }: WaitOptions, addresses: readonly AwaitedAddress[]): ServedLeaf | null {
  if (certificate.kind === 'file') return servedLeaf(certificate.certificate)
  return addresses.find(({ state }) => state === 'served')?.leaves[0] ?? null
}

function servedLeaf({ subject, serial, sha256, notBefore, notAfter }: Certificate): ServedLeaf {
  const iso = (ms: number): string => new Date(ms).toISOString()
  return { subject, serial, sha256, notBefore: iso(notBefore), notAfter: iso(notAfter) }
}

/** Tenths are all that a look can tell. */
function secondsOf(ms: number): number {
  return Math.round(ms / 100) / 10
}
