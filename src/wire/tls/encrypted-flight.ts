/** The part of a TLS 1.3 server's flight that its handshake keys protect: RFC 8446 sections 5.2, 7.1 and 7.3. */
import { createDecipheriv, createHash, createHmac } from 'node:crypto'
import { MalformedError } from '../malformed-error.ts'
import { concat, HANDSHAKE_FINISHED, readHandshakes, type Handshake } from './handshake.ts'
import { CONTENT_HANDSHAKE, type TlsRecord } from './record.ts'

type Aead = 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305'

interface SuiteCrypto {
  readonly hash: 'sha256' | 'sha384'
  readonly aead: Aead
  readonly keyBytes: number
}

/** RFC 8446 appendix B.4: the three suites that are deployed; node:crypto has no AES-CCM with TLS's nonces worth the code. */
const SUITES: Readonly<Record<number, SuiteCrypto>> = {
  0x1301: { hash: 'sha256', aead: 'aes-128-gcm', keyBytes: 16 },
  0x1302: { hash: 'sha384', aead: 'aes-256-gcm', keyBytes: 32 },
  0x1303: { hash: 'sha256', aead: 'chacha20-poly1305', keyBytes: 32 },
}

const IV_BYTES = 12
const TAG_BYTES = 16

export function canDecrypt(suite: number): boolean {
  return suite in SUITES
}

/**
 * Opens the records with the server's handshake traffic key and gives the messages that are complete, up to Finished:
 * what a server sends after it on its own (tickets, data) has other keys.
 * @param transcript ClientHello and ServerHello, headers included
 * @throws MalformedError when a record does not open
 */
export function readEncryptedFlight(
  suite: number,
  sharedSecret: Uint8Array,
  transcript: readonly Uint8Array[],
  records: readonly TlsRecord[],
): Handshake[] {
  const crypto = SUITES[suite]
  if (crypto === undefined) throw new MalformedError('TLSCiphertext', `suite ${String(suite)} cannot be opened`, 0)
  const secret = serverHandshakeSecret(crypto.hash, sharedSecret, transcript)
  const key = expandLabel(crypto.hash, secret, 'key', new Uint8Array(), crypto.keyBytes)
  const iv = expandLabel(crypto.hash, secret, 'iv', new Uint8Array(), IV_BYTES)
  const fragments: Uint8Array[] = []
  for (const [sequence, record] of records.entries()) {
    const inner = openRecord(crypto.aead, key, nonceOf(iv, sequence), record)
    if (inner === null) {
      const messages = readHandshakes(fragments)
      if (messages.at(-1)?.type === HANDSHAKE_FINISHED) return messages
      throw new MalformedError('TLSCiphertext', 'the record does not open with the handshake keys', 0)
    }
    // struct { opaque content[length]; ContentType type; uint8 zeros[length_of_padding]; } TLSInnerPlaintext;
    const end = inner.findLastIndex((byte) => byte !== 0)
    if (end < 0) throw new MalformedError('TLSInnerPlaintext', 'no content type', 0)
    if (inner[end] === CONTENT_HANDSHAKE) fragments.push(inner.subarray(0, end))
  }
  return readHandshakes(fragments)
}

function serverHandshakeSecret(hash: string, sharedSecret: Uint8Array, transcript: readonly Uint8Array[]): Uint8Array {
  const empty = createHash(hash).digest()
  const zeros = new Uint8Array(empty.length)
  const early = extract(hash, zeros, zeros)
  const handshake = extract(hash, expandLabel(hash, early, 'derived', empty, empty.length), sharedSecret)
  return expandLabel(
    hash,
    handshake,
    's hs traffic',
    createHash(hash).update(concat(transcript)).digest(),
    empty.length,
  )
}

/** HKDF-Extract, RFC 5869 section 2.2. */
function extract(hash: string, salt: Uint8Array, secret: Uint8Array): Uint8Array {
  return createHmac(hash, salt).update(secret).digest()
}

/** HKDF-Expand-Label, RFC 8446 section 7.1. No label of ours wants more than two blocks. */
function expandLabel(hash: string, secret: Uint8Array, label: string, context: Uint8Array, length: number): Uint8Array {
  // struct { uint16 length; opaque label<7..255>; opaque context<0..255>; } HkdfLabel;
  const name = Buffer.from(`tls13 ${label}`, 'latin1')
  const info = concat([
    Uint8Array.of(length >> 8, length & 0xff, name.length),
    name,
    Uint8Array.of(context.length),
    context,
  ])
  const blocks: Uint8Array[] = []
  for (let index = 1, made = 0; made < length; index++) {
    const block = createHmac(hash, secret)
      .update(concat([blocks.at(-1) ?? new Uint8Array(), info, Uint8Array.of(index)]))
      .digest()
    blocks.push(block)
    made += block.length
  }
  return concat(blocks).subarray(0, length)
}

/** RFC 8446 section 5.3: the sequence number, padded to the left, exclusive-or the IV. */
function nonceOf(iv: Uint8Array, sequence: number): Uint8Array {
  const nonce = Uint8Array.from(iv)
  const view = new DataView(nonce.buffer)
  view.setUint32(IV_BYTES - 4, view.getUint32(IV_BYTES - 4) ^ sequence)
  return nonce
}

/** null when it does not open. */
function openRecord(aead: Aead, key: Uint8Array, nonce: Uint8Array, record: TlsRecord): Uint8Array | null {
  const { fragment, header } = record
  if (fragment.length < TAG_BYTES) throw new MalformedError('TLSCiphertext', 'shorter than its tag', 0)
  // The cast picks one overload: all three take an authentication tag of 16 bytes.
  const decipher = createDecipheriv(aead as 'chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(header, { plaintextLength: fragment.length - TAG_BYTES })
  decipher.setAuthTag(fragment.subarray(fragment.length - TAG_BYTES))
  try {
    return concat([decipher.update(fragment.subarray(0, fragment.length - TAG_BYTES)), decipher.final()])
  } catch {
    return null
  }
}
