/** One TLS 1.3 connection of ours: opens the server's flight, checks its signature, and can complete the handshake. */
import { timingSafeEqual } from 'node:crypto'
import { EXT_SIGNED_CERTIFICATE_TIMESTAMP, EXT_STATUS_REQUEST } from '../spec/extensions.ts'
import { groupName } from '../spec/groups.ts'
import { TLS13 } from '../spec/versions.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { readAll } from '../wire/reader.ts'
import { readCertificateMessage13, type CertificateEntry } from '../wire/tls/certificate-message.ts'
import { readCertificateRequest13, type CertificateRequest } from '../wire/tls/certificate-request.ts'
import { readCertificateStatus } from '../wire/tls/certificate-status.ts'
import { isSignedBy, readCertificateVerify } from '../wire/tls/certificate-verify.ts'
import { readCompressedCertificate } from '../wire/tls/compressed-certificate.ts'
import { readEncryptedFlight } from '../wire/tls/encrypted-flight.ts'
import { readFlight, type Flight } from '../wire/tls/flight.ts'
import {
  concat,
  HANDSHAKE_CERTIFICATE,
  HANDSHAKE_CERTIFICATE_REQUEST,
  HANDSHAKE_CERTIFICATE_VERIFY,
  HANDSHAKE_COMPRESSED_CERTIFICATE,
  HANDSHAKE_ENCRYPTED_EXTENSIONS,
  HANDSHAKE_FINISHED,
  HANDSHAKE_NEW_SESSION_TICKET,
  readHandshakes,
  writeHandshake,
  type Handshake,
} from '../wire/tls/handshake.ts'
import type { KeyShare } from '../wire/tls/key-share.ts'
import { createKeySchedule, finishedOf, hashOf, type KeySchedule, type Secrets } from '../wire/tls/key-schedule.ts'
import { readNewSessionTicket, type NewSessionTicket } from '../wire/tls/new-session-ticket.ts'
import { CONTENT_ALERT, CONTENT_HANDSHAKE, type TlsRecord } from '../wire/tls/record.ts'
import { hashOfSuite, protectRecords } from '../wire/tls/record-protection.ts'
import { readExtensions } from '../wire/tls/server-hello.ts'

/** What the server has sent so far. */
export interface SessionFlight {
  /** Nothing more will come that matters: refused, asked for another hello, or another version. */
  readonly isOver: boolean
  /** The server's Finished is there, and right. */
  readonly isFinished: boolean
  /** A fatal alert under the handshake keys. */
  readonly alert: number | null
  readonly suite: number
  readonly group: number
  /** Of EncryptedExtensions. */
  readonly extensions: ReadonlyMap<number, Uint8Array>
  /** null: no client certificate is asked for. */
  readonly certificateRequest: CertificateRequest | null
  /** DER, in the order sent. */
  readonly certificates: readonly Uint8Array[]
  /** DER of the OCSP response stapled to the leaf. */
  readonly staple: Uint8Array | null
  /** The SignedCertificateTimestampList of the leaf (RFC 6962 section 3.3), as sent. */
  readonly scts: Uint8Array | null
  /** What the Certificate message was compressed with; null: it was not. */
  readonly compressedWith: number | null
  /** The scheme of CertificateVerify, and whether its signature holds; null where this runtime cannot tell. */
  readonly signature: { readonly scheme: number; readonly isValid: boolean | null } | null
  readonly tickets: readonly NewSessionTicket[]
}

export interface Session {
  /** @throws MalformedError */
  read(received: Uint8Array): SessionFlight
  /** Our side of the end of the handshake, and the close of it all: the server still sends its tickets. */
  finish(): Uint8Array
}

const NOTHING: SessionFlight = {
  isOver: false,
  isFinished: false,
  alert: null,
  suite: 0,
  group: 0,
  extensions: new Map(),
  certificateRequest: null,
  certificates: [],
  staple: null,
  scts: null,
  compressedWith: null,
  signature: null,
  tickets: [],
}

/** What follows from the ServerHello, worked out once. */
interface Keys {
  readonly suite: number
  readonly group: number
  readonly hello: readonly Uint8Array[]
  readonly schedule: KeySchedule
  readonly secrets: Secrets
}

const CLOSE_NOTIFY = Uint8Array.of(1, 0)

export function openSession(clientHello: Uint8Array, shares: readonly KeyShare[]): Session {
  let keys: Keys | null = null
  let messages: readonly Handshake[] = []

  return {
    read(received) {
      const flight = readFlight(received)
      const { alert, serverHello } = flight
      if (alert !== null || serverHello?.isRetryRequest === true) return { ...NOTHING, isOver: true }
      if (serverHello === null) return NOTHING
      if (serverHello.version !== TLS13) return { ...NOTHING, isOver: true }
      keys ??= deriveKeys(clientHello, shares, flight)
      const opened = readEncryptedFlight(protectRecords(keys.suite, keys.secrets.server), flight.encrypted)
      messages = opened.messages
      const seen = readMessages(keys, messages)
      return {
        ...seen,
        suite: keys.suite,
        group: keys.group,
        alert: opened.alert,
        isOver: opened.alert !== null,
        tickets: seen.isFinished ? readTickets(keys, messages, opened.rest) : [],
      }
    },
    finish() {
      if (keys === null) throw new Error('there is nothing to finish before the ServerHello')
      return writeFinish(keys, messages)
    },
  }
}

function deriveKeys(clientHello: Uint8Array, shares: readonly KeyShare[], flight: Flight): Keys {
  const { serverHello, serverHelloMessage } = flight
  if (serverHello === null || serverHelloMessage === null) throw new Error('a ServerHello was expected')
  const { keyShare, suite } = serverHello
  const share = shares.find(({ group }) => group === keyShare?.group)
  if (share === undefined || keyShare?.publicKey == null) {
    throw new MalformedError('ServerHello', 'key share of a group that was not offered', 0)
  }
  const hello = [clientHello, serverHelloMessage]
  const schedule = createKeySchedule(hashOfSuite(suite), agree(share, keyShare.publicKey))
  return { suite, group: share.group, hello, schedule, secrets: schedule.handshakeSecrets(hello) }
}

function agree(share: KeyShare, peer: Uint8Array): Uint8Array {
  try {
    return share.agree(peer)
  } catch {
    throw new MalformedError('key_share', `no public key of ${groupName(share.group)}`, 0)
  }
}

function readMessages(keys: Keys, messages: readonly Handshake[]): SessionFlight {
  const find = (type: number): Handshake | undefined => messages.find((message) => message.type === type)
  const extensions = find(HANDSHAKE_ENCRYPTED_EXTENSIONS)
  const request = find(HANDSHAKE_CERTIFICATE_REQUEST)
  const { entries, compressedWith } = readEntries(find(HANDSHAKE_CERTIFICATE), find(HANDSHAKE_COMPRESSED_CERTIFICATE))
  const [leaf] = entries
  const isFinished = checkFinished(keys, messages)
  const signature = leaf === undefined ? null : checkSignature(keys, messages, leaf.der)
  // Every caller gives up here: whoever answers does not hold the key of the certificate.
  if (signature?.isValid === false) throw new MalformedError('CertificateVerify', 'the signature is wrong', 0)
  if (isFinished && signature === null) throw new MalformedError('Finished', 'it comes without a CertificateVerify', 0)
  const staple = leaf?.extensions.get(EXT_STATUS_REQUEST)
  return {
    ...NOTHING,
    extensions:
      extensions === undefined
        ? new Map()
        : // Extension extensions<0..2^16-1>;
          readAll('EncryptedExtensions', extensions.body, (r) => r.sub('EncryptedExtensions', 2, readExtensions)),
    certificateRequest: request === undefined ? null : readCertificateRequest13(request.body),
    certificates: entries.map(({ der }) => der),
    staple: staple === undefined ? null : readCertificateStatus(staple),
    scts: leaf?.extensions.get(EXT_SIGNED_CERTIFICATE_TIMESTAMP) ?? null,
    compressedWith,
    signature,
    isFinished,
  }
}

function readEntries(
  plain: Handshake | undefined,
  compressed: Handshake | undefined,
): { readonly entries: readonly CertificateEntry[]; readonly compressedWith: number | null } {
  if (plain !== undefined) return { entries: readCertificateMessage13(plain.body), compressedWith: null }
  if (compressed === undefined) return { entries: [], compressedWith: null }
  const { algorithm, body } = readCompressedCertificate(compressed.body)
  return { entries: readCertificateMessage13(body), compressedWith: algorithm }
}

/** The transcript from the ClientHello up to, and without, the first message of a type. */
function transcriptBefore(keys: Keys, messages: readonly Handshake[], type: number): readonly Uint8Array[] {
  const end = messages.findIndex((message) => message.type === type)
  return [...keys.hello, ...messages.slice(0, end).map(({ message }) => message)]
}

function checkSignature(keys: Keys, messages: readonly Handshake[], leaf: Uint8Array): SessionFlight['signature'] {
  const message = messages.find(({ type }) => type === HANDSHAKE_CERTIFICATE_VERIFY)
  if (message === undefined) return null
  const certificateVerify = readCertificateVerify(message.body)
  const transcript = transcriptBefore(keys, messages, HANDSHAKE_CERTIFICATE_VERIFY)
  const isValid = isSignedBy(leaf, certificateVerify, hashOf(hashOfSuite(keys.suite), transcript))
  return { scheme: certificateVerify.scheme, isValid }
}

/** @throws MalformedError when it is there and wrong: then nothing of the flight can be trusted to be the server's. */
function checkFinished(keys: Keys, messages: readonly Handshake[]): boolean {
  const finished = messages.find(({ type }) => type === HANDSHAKE_FINISHED)
  if (finished === undefined) return false
  const transcript = transcriptBefore(keys, messages, HANDSHAKE_FINISHED)
  const expected = finishedOf(hashOfSuite(keys.suite), keys.secrets.server, transcript)
  if (finished.body.length !== expected.length || !timingSafeEqual(finished.body, expected)) {
    throw new MalformedError('Finished', 'verify_data is wrong', 0)
  }
  return true
}

/** Tickets come under the application keys; other records among them (data, an alert) are not ours to judge. */
function readTickets(keys: Keys, messages: readonly Handshake[], records: readonly TlsRecord[]): NewSessionTicket[] {
  const { server } = keys.schedule.applicationSecrets([...keys.hello, ...messages.map(({ message }) => message)])
  const protection = protectRecords(keys.suite, server)
  const fragments: Uint8Array[] = []
  for (const record of records) {
    const opened = protection.open(record)
    if (opened === null) break
    if (opened.type === CONTENT_HANDSHAKE) fragments.push(opened.content)
  }
  return readHandshakes(fragments)
    .filter(({ type }) => type === HANDSHAKE_NEW_SESSION_TICKET)
    .map(({ body }) => readNewSessionTicket(body))
}

function writeFinish({ suite, hello, schedule, secrets }: Keys, messages: readonly Handshake[]): Uint8Array {
  const hash = hashOfSuite(suite)
  const transcript = [...hello, ...messages.map(({ message }) => message)]
  const request = messages.find(({ type }) => type === HANDSHAKE_CERTIFICATE_REQUEST)
  // opaque certificate_request_context<0..2^8-1>; CertificateEntry certificate_list<0..2^24-1>; we have no certificate
  const certificate =
    request === undefined
      ? []
      : [writeHandshake(HANDSHAKE_CERTIFICATE, (w) => w.vector(1, () => undefined).vector(3, () => undefined))]
  const verifyData = finishedOf(hash, secrets.client, [...transcript, ...certificate])
  const finished = writeHandshake(HANDSHAKE_FINISHED, (w) => w.bytes(verifyData))
  const closing = protectRecords(suite, schedule.applicationSecrets(transcript).client)
  return concat([
    protectRecords(suite, secrets.client).seal(CONTENT_HANDSHAKE, concat([...certificate, finished])),
    // struct { AlertLevel level; AlertDescription description; } Alert;
    closing.seal(CONTENT_ALERT, CLOSE_NOTIFY),
  ])
}
