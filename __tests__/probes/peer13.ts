/** A TLS 1.3 server in memory, for what node:tls cannot be made to send: RFC 8446 section 4. */
import { sign } from 'node:crypto'
import type { Exchange } from '../../src/core/net.ts'
import { seen } from '../../src/core/observed.ts'
import { X25519 } from '../../src/spec/groups.ts'
import { Reader } from '../../src/wire/reader.ts'
import { createKeySchedule, finishedOf, hashOf } from '../../src/wire/tls/key-schedule.ts'
import { newKeyShare } from '../../src/wire/tls/key-share.ts'
import { protectRecords } from '../../src/wire/tls/record-protection.ts'
import { readExtensions } from '../../src/wire/tls/server-hello.ts'
import { counted, join } from '../wire/bytes.ts'
import { alert, handshake, inRecord, keyShare, serverHello, supportedVersion } from '../wire/tls/server-flight.ts'
import { netOf, type ScriptedNet } from './scripted.ts'
import { LEAF, ROOT } from './served.ts'

export type ExtensionData = readonly [type: number, data: Uint8Array]

/** What a hello offers. */
export interface Offer {
  readonly suites: readonly number[]
  readonly extensions: ReadonlyMap<number, Uint8Array>
  /** The SignatureSchemes and CertificateCompressionAlgorithms in it. */
  readonly schemes: readonly number[]
  readonly compressions: readonly number[]
}

/** The server's flight, as far as it is not like any other. */
export interface Flight13 {
  /** In EncryptedExtensions. */
  readonly extensions?: readonly ExtensionData[]
  /** Body of a CertificateRequest. */
  readonly certificateRequest?: Uint8Array
  readonly chain?: readonly Uint8Array[]
  /** With the leaf. */
  readonly leafExtensions?: readonly ExtensionData[]
  /** What the Certificate message becomes: its type and body. */
  readonly compress?: (body: Uint8Array) => readonly [type: number, body: Uint8Array]
  /** Bodies of NewSessionTicket messages. */
  readonly tickets?: readonly Uint8Array[]
}

const SUITE = 0x1301
const HASH = 'sha256'
const ECDSA_P256_SHA256 = Uint8Array.of(4, 3)
const CONTEXT = Buffer.from(`${' '.repeat(64)}TLS 1.3, server CertificateVerify\0`, 'latin1')

/** A net with this server behind it: a flight, or what else becomes of the connection. */
export function netOf13(answerTo: (offer: Offer) => Flight13 | Exchange): ScriptedNet {
  const net = netOf()
  return {
    ...net,
    exchange: async (talk) => {
      await net.exchange(talk)
      const hello = join(...talk.opening()).subarray(5)
      const answer = answerTo(readOffer(hello))
      if ('end' in answer) return seen(answer)
      const { flight, tickets } = answerWith(hello, answer)
      const next = talk.next(flight)
      const received = typeof next === 'object' ? join(flight, tickets) : flight
      talk.next(received)
      return seen({ received, end: 'done' })
    },
  }
}

export const REFUSED: Exchange = { received: alert(2, 40), end: 'done' }
export const SILENT: Exchange = { received: new Uint8Array(), end: 'timeout' }

function readOffer(hello: Uint8Array): Offer {
  const reader = new Reader('ClientHello', hello.subarray(4))
  reader.bytes(2 + 32)
  reader.vector(1)
  const suites = u16s(reader.vector(2))
  reader.vector(1)
  const extensions = reader.sub('extensions', 2, readExtensions)
  return {
    suites,
    extensions,
    schemes: u16s(extensions.get(13)?.subarray(2)),
    compressions: u16s(extensions.get(27)?.subarray(1)),
  }
}

function u16s(data: Uint8Array = new Uint8Array()): readonly number[] {
  return Array.from(
    { length: data.length / 2 },
    (_, index) => (data[2 * index] ?? 0) * 256 + (data[2 * index + 1] ?? 0),
  )
}

export const extensionBlock = (extensions: readonly ExtensionData[]): Uint8Array =>
  counted(2, ...extensions.map(([type, data]) => join(Uint8Array.of(type >> 8, type & 0xff), counted(2, data))))

function answerWith(
  clientHello: Uint8Array,
  { extensions = [], certificateRequest, chain = [LEAF.der, ROOT.der], leafExtensions = [], ...rest }: Flight13,
): { flight: Uint8Array; tickets: Uint8Array } {
  const share = newKeyShare(X25519)
  const theirs = clientShare(clientHello)
  if (share === undefined) throw new Error('no key share')
  const hello = serverHello({ suite: SUITE, extensions: [supportedVersion(0x0304), keyShare(X25519, share.publicKey)] })
  const schedule = createKeySchedule(HASH, share.agree(theirs))
  const { server } = schedule.handshakeSecrets([clientHello, hello])

  const transcript = [clientHello, hello, handshake(8, extensionBlock(extensions))]
  if (certificateRequest !== undefined) transcript.push(handshake(13, certificateRequest))
  const certificate = certificateBody(chain, leafExtensions)
  const [type, body] = rest.compress?.(certificate) ?? [11, certificate]
  transcript.push(handshake(type, body))
  const signature = sign(HASH, join(CONTEXT, hashOf(HASH, transcript)), LEAF.keyPair.privateKey)
  transcript.push(handshake(15, join(ECDSA_P256_SHA256, counted(2, signature))))
  transcript.push(handshake(20, finishedOf(HASH, server, transcript)))

  const underHandshakeKeys = protectRecords(SUITE, server)
  const underApplicationKeys = protectRecords(SUITE, schedule.applicationSecrets(transcript).server)
  return {
    flight: join(inRecord(hello), ...transcript.slice(2).map((message) => underHandshakeKeys.seal(22, message))),
    tickets: join(...(rest.tickets ?? []).map((ticket) => underApplicationKeys.seal(22, handshake(4, ticket)))),
  }
}

/** The x25519 key of the key_share extension. */
function clientShare(hello: Uint8Array): Uint8Array {
  const shares = new Reader('key_share', readOffer(hello).extensions.get(51) ?? new Uint8Array())
  shares.bytes(2)
  while (shares.left > 0) {
    const group = shares.u16()
    const key = shares.vector(2)
    if (group === X25519) return key
  }
  throw new Error('no x25519 key was sent')
}

/** Body of a Certificate message: struct { opaque context<0..2^8-1>; CertificateEntry list<0..2^24-1>; }. */
function certificateBody(chain: readonly Uint8Array[], leafExtensions: readonly ExtensionData[]): Uint8Array {
  const entries = chain.map((der, index) => join(counted(3, der), extensionBlock(index === 0 ? leafExtensions : [])))
  return join(Uint8Array.of(0), counted(3, ...entries))
}
