/** The chain of a server that speaks nothing below TLS 1.3: a handshake taken as far as the Certificate message. */
import { randomBytes } from 'node:crypto'
import type { Target } from '../core/endpoint.ts'
import type { Exchange, TargetNet } from '../core/net.ts'
import { failed, seen, type Failed, type Seen } from '../core/observed.ts'
import { groupName, SECP256R1, SECP384R1, SECP521R1, X25519, X448 } from '../spec/groups.ts'
import { OFFERED_SCHEMES } from '../spec/signature-schemes.ts'
import { TLS13, type ProtocolVersion } from '../spec/versions.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readCertificateMessage13 } from '../wire/tls/certificate-message.ts'
import { recordVersionOf, writeClientHello } from '../wire/tls/client-hello.ts'
import { canDecrypt, readEncryptedFlight } from '../wire/tls/encrypted-flight.ts'
import { readFlight } from '../wire/tls/flight.ts'
import { HANDSHAKE_CERTIFICATE } from '../wire/tls/handshake.ts'
import { newKeyShare, type KeyShare } from '../wire/tls/key-share.ts'
import { CONTENT_HANDSHAKE, looksLikeTls, writeRecord } from '../wire/tls/record.ts'
import { readAnswer } from './ledger.ts'

export interface EncryptedChain {
  /** DER, in the order sent. */
  readonly certificates: readonly Uint8Array[]
  readonly version: ProtocolVersion
  readonly suite: number
}

/** The suites that can be opened here: every TLS 1.3 server has one (RFC 8446 section 9.1). */
const SUITES = [0x1301, 0x1302, 0x1303]
const GROUPS = [X25519, SECP256R1, SECP384R1, SECP521R1, X448]

/** @param preferred the group that the server asked for in an earlier HelloRetryRequest, null when it asked for none */
export async function askEncryptedChain(
  target: Target,
  net: TargetNet,
  preferred: number | null,
): Promise<Seen<EncryptedChain> | Failed> {
  const first = await askWithShares(target, net, [
    ...new Set([...GROUPS.filter((g) => g === preferred), X25519, SECP256R1]),
  ])
  if (first.status !== 'seen' || !('wantedGroup' in first.value)) return first as Seen<EncryptedChain> | Failed
  const { wantedGroup } = first.value
  if (!GROUPS.includes(wantedGroup)) return unsupportedGroup(wantedGroup)
  const second = await askWithShares(target, net, [wantedGroup])
  if (second.status === 'seen' && 'wantedGroup' in second.value) {
    return failed('malformed', `asked for ${groupName(second.value.wantedGroup)} after its key share was sent`, 'peer')
  }
  return second as Seen<EncryptedChain> | Failed
}

function unsupportedGroup(group: number): Failed {
  return failed(
    'unsupported',
    `the server insists on the group ${groupName(group)}, which this runtime has no keys for`,
    'us',
  )
}

type Outcome = Seen<EncryptedChain | { wantedGroup: number }> | Failed

/** As the ledger does: what is no answer is asked for once more, and only then it counts. */
async function askWithShares(target: Target, net: TargetNet, groups: readonly number[]): Promise<Outcome> {
  const first = await askOnce(target, net, groups)
  return first.isAnswer ? first.outcome : (await askOnce(target, net, groups)).outcome
}

async function askOnce(
  target: Target,
  net: TargetNet,
  groups: readonly number[],
): Promise<{ outcome: Outcome; isAnswer: boolean }> {
  const shares = groups.flatMap((group) => newKeyShare(group) ?? [])
  const hello = {
    version: TLS13,
    suites: SUITES,
    serverName: target.serverName,
    groups: GROUPS,
    schemes: OFFERED_SCHEMES,
    keyShares: shares,
    random: randomBytes(32),
    sessionId: randomBytes(32),
  }
  const message = writeClientHello(hello)
  const exchange = await net.exchange({
    opening: () => [writeRecord(CONTENT_HANDSHAKE, recordVersionOf(hello), message)],
    next: (received) => (isSettled(message, shares, received) ? 'done' : 'wait'),
  })
  // The net has tried to connect again already.
  if (exchange.status === 'failed') return { outcome: exchange, isAnswer: true }
  if (exchange.status === 'skipped') throw new Error(`net skipped an exchange: ${exchange.reason}`)
  const outcome = readOutcome(message, shares, exchange.value)
  return { outcome, isAnswer: outcome.status === 'seen' || outcome.code === 'alert' || outcome.whose === 'us' }
}

function readOutcome(clientHello: Uint8Array, shares: readonly KeyShare[], { received, end }: Exchange): Outcome {
  const answer = readAnswer({ version: TLS13, suites: SUITES }, { received, end })
  if (answer.kind === 'unseen') return failed(answer.failure.code, answer.failure.detail, answer.failure.whose)
  if (answer.kind === 'refused')
    return failed('alert', `the handshake for the certificates was refused: ${answer.how}`, 'peer')
  if (answer.group !== null) return seen({ wantedGroup: answer.group })
  if (answer.flight.serverHello?.isRetryRequest === true) {
    return failed('unsupported', 'the server asks for another hello, for some reason that is not the group', 'us')
  }
  try {
    const certificates = readChain(clientHello, shares, received)
    return certificates === null ? stopped(end) : seen({ certificates, version: TLS13, suite: answer.suite })
  } catch (error) {
    if (error instanceof MalformedError) return failed('malformed', error.message, 'peer')
    throw error
  }
}

function stopped(end: Exchange['end']): Failed {
  const before = 'before its Certificate message was there'
  switch (end) {
    case 'reset':
      return failed('reset', `the connection was reset ${before}`, 'network')
    case 'timeout':
      return failed('timeout', `the server was silent until the deadline, ${before}`, 'network')
    case 'limit':
      return failed('limit', `the server sent more than is read ${before}`, 'peer')
    case 'closed':
    case 'done':
      return failed('closed', `the server stopped ${before}`, 'peer')
  }
}

/** null while the Certificate message is not complete. @throws MalformedError */
function readChain(clientHello: Uint8Array, shares: readonly KeyShare[], received: Uint8Array): Uint8Array[] | null {
  const { serverHello, serverHelloMessage, encrypted } = readFlight(received)
  if (serverHello === null || serverHelloMessage === null || !canDecrypt(serverHello.suite)) return null
  const { keyShare } = serverHello
  const share = shares.find(({ group }) => group === keyShare?.group)
  if (share === undefined || keyShare?.publicKey == null) {
    throw new MalformedError('ServerHello', 'key share of a group that was not offered', 0)
  }
  const messages = readEncryptedFlight(
    serverHello.suite,
    agree(share, keyShare.publicKey),
    [clientHello, serverHelloMessage],
    encrypted,
  )
  const certificate = messages.find(({ type }) => type === HANDSHAKE_CERTIFICATE)
  return certificate === undefined ? null : readCertificateMessage13(certificate.body)
}

function agree(share: KeyShare, peer: Uint8Array): Uint8Array {
  try {
    return share.agree(peer)
  } catch {
    throw new MalformedError('key_share', `no public key of ${groupName(share.group)}`, 0)
  }
}

function isSettled(clientHello: Uint8Array, shares: readonly KeyShare[], received: Uint8Array): boolean {
  if (!looksLikeTls(received)) return true
  try {
    const { alert, serverHello } = readFlight(received)
    if (alert !== null || serverHello?.isRetryRequest === true) return true
    return serverHello !== null && readChain(clientHello, shares, received) !== null
  } catch (error) {
    if (error instanceof MalformedError) return true
    throw error
  }
}
