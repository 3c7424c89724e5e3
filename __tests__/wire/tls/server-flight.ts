/** What servers send, written without the code under test. */
import { bytes, counted, join } from '../bytes.ts'

export function record(type: number, fragment: Uint8Array, version = 0x0303): Uint8Array {
  return join(Uint8Array.of(type, version >> 8, version & 0xff), counted(2, fragment))
}

export const handshake = (type: number, body: Uint8Array): Uint8Array => join(Uint8Array.of(type), counted(3, body))
export const alert = (level: number, description: number): Uint8Array =>
  record(21, Uint8Array.of(level, description), 0x0301)

/** Of the first hello that a TLS 1.3 server answers with: SHA-256 of "HelloRetryRequest". */
export const RETRY_RANDOM = bytes('cf21ad74e59a6111be1d8c021e65b891 c2a211167abb8c5e079e09e2c8a8339c')

export interface HelloParts {
  readonly version?: number
  readonly random?: Uint8Array
  readonly sessionId?: Uint8Array
  readonly suite?: number
  readonly compression?: number
  /** null: no extensions block at all. */
  readonly extensions?: readonly (readonly [type: number, data: Uint8Array])[] | null
}

const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 0xff)

/** Body of a ServerHello: TLS 1.2 with ECDHE-RSA-AES128-GCM-SHA256 unless bent. */
export function helloBody({
  version = 0x0303,
  random = new Uint8Array(32).fill(0x5a),
  sessionId = new Uint8Array(),
  suite = 0xc02f,
  compression = 0,
  extensions = [],
}: HelloParts = {}): Uint8Array {
  return join(
    u16(version),
    random,
    counted(1, sessionId),
    u16(suite),
    Uint8Array.of(compression),
    extensions === null
      ? new Uint8Array()
      : counted(2, ...extensions.map(([type, data]) => join(u16(type), counted(2, data)))),
  )
}

export const supportedVersion = (version: number): readonly [number, Uint8Array] => [43, u16(version)]
export const keyShare = (group: number, key: Uint8Array): readonly [number, Uint8Array] => [
  51,
  join(u16(group), counted(2, key)),
]
export const selectedGroup = (group: number): readonly [number, Uint8Array] => [51, u16(group)]

export const serverHello = (parts: HelloParts = {}): Uint8Array => handshake(2, helloBody(parts))

export const retryRequest = (group: number, suite = 0x1301): Uint8Array =>
  serverHello({ random: RETRY_RANDOM, suite, extensions: [supportedVersion(0x0304), selectedGroup(group)] })

export const certificateBody = (...certificates: readonly Uint8Array[]): Uint8Array =>
  counted(3, ...certificates.map((der) => counted(3, der)))

export const certificate = (...certificates: readonly Uint8Array[]): Uint8Array =>
  handshake(11, certificateBody(...certificates))

export const helloDone = handshake(14, new Uint8Array())

/** Handshake messages, all in one record. */
export const inRecord = (...messages: readonly Uint8Array[]): Uint8Array => record(22, join(...messages))

/** Body of an ECDHE ServerKeyExchange of TLS 1.2 with x25519: a point of one byte, and a signature of one. */
export const keyExchangeBody = bytes('03 001d 01 20  0804 0001 5a')

/** A TLS 1.2 flight as OpenSSL sends it: a record each for hello, certificates, key exchange and done. */
export function flight12(certificates: readonly Uint8Array[], parts: HelloParts = {}): Uint8Array {
  return join(
    inRecord(serverHello(parts)),
    inRecord(certificate(...certificates)),
    inRecord(handshake(12, keyExchangeBody)),
    inRecord(helloDone),
  )
}
