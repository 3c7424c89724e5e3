/** How TLS 1.3 protects records: RFC 8446 sections 5.2, 5.3 and 7.3. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { MalformedError } from '../malformed-error.ts'
import { Writer } from '../writer.ts'
import { concat } from './handshake.ts'
import { expandLabel, type Hash } from './key-schedule.ts'
import { CONTENT_APPLICATION_DATA, writeRecord, type TlsRecord } from './record.ts'

type Aead = 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305'

interface SuiteCrypto {
  readonly hash: Hash
  readonly aead: Aead
  readonly keyBytes: number
}

/** RFC 8446 appendix B.4: the three suites that are deployed; node:crypto has no AES-CCM with TLS's nonces worth the code. */
const SUITES: Readonly<Record<number, SuiteCrypto>> = {
  0x1301: { hash: 'sha256', aead: 'aes-128-gcm', keyBytes: 16 },
  0x1302: { hash: 'sha384', aead: 'aes-256-gcm', keyBytes: 32 },
  0x1303: { hash: 'sha256', aead: 'chacha20-poly1305', keyBytes: 32 },
}

/** The suites that can be opened here: every TLS 1.3 server has one (RFC 8446 section 9.1). */
export const OPENABLE_SUITES: readonly number[] = Object.keys(SUITES).map(Number)

const IV_BYTES = 12
const TAG_BYTES = 16
const TLS12_ON_THE_WIRE = 0x0303

/** The hash of a suite. @throws MalformedError when records of the suite cannot be opened here */
export function hashOfSuite(suite: number): Hash {
  return cryptoOf(suite).hash
}

/** One direction of a connection: counts its records as it goes. */
export interface RecordProtection {
  /** The next record as content and content type; null when it does not open, and then it is not counted. */
  open(record: TlsRecord): { readonly type: number; readonly content: Uint8Array } | null
  /** The next record, whole. */
  seal(type: number, content: Uint8Array): Uint8Array
}

export function protectRecords(suite: number, secret: Uint8Array): RecordProtection {
  const { hash, aead, keyBytes } = cryptoOf(suite)
  const key = expandLabel(hash, secret, 'key', new Uint8Array(), keyBytes)
  const iv = expandLabel(hash, secret, 'iv', new Uint8Array(), IV_BYTES)
  let sequence = 0
  return {
    open(record) {
      const inner = decrypt(aead, key, nonceOf(iv, sequence), record)
      if (inner === null) return null
      sequence++
      // struct { opaque content[length]; ContentType type; uint8 zeros[length_of_padding]; } TLSInnerPlaintext;
      const end = inner.findLastIndex((byte) => byte !== 0)
      const type = inner[end]
      if (type === undefined) throw new MalformedError('TLSInnerPlaintext', 'no content type', 0)
      return { type, content: inner.subarray(0, end) }
    },
    seal(type, content) {
      const inner = new Writer().bytes(content).u8(type).finish()
      // The header is authenticated, and the length in it is that of the ciphertext.
      const header = writeRecord(
        CONTENT_APPLICATION_DATA,
        TLS12_ON_THE_WIRE,
        new Uint8Array(inner.length + TAG_BYTES),
      ).subarray(0, 5)
      // The cast picks one overload: all three take an authentication tag of 16 bytes.
      const cipher = createCipheriv(aead as 'chacha20-poly1305', key, nonceOf(iv, sequence), {
        authTagLength: TAG_BYTES,
      })
      cipher.setAAD(header, { plaintextLength: inner.length })
      sequence++
      return concat([header, cipher.update(inner), cipher.final(), cipher.getAuthTag()])
    },
  }
}

function cryptoOf(suite: number): SuiteCrypto {
  const crypto = SUITES[suite]
  if (crypto === undefined) throw new MalformedError('TLSCiphertext', `suite ${String(suite)} cannot be opened`, 0)
  return crypto
}

/** RFC 8446 section 5.3: the sequence number, padded to the left, exclusive-or the IV. */
function nonceOf(iv: Uint8Array, sequence: number): Uint8Array {
  const nonce = Uint8Array.from(iv)
  const view = new DataView(nonce.buffer)
  view.setUint32(IV_BYTES - 4, view.getUint32(IV_BYTES - 4) ^ sequence)
  return nonce
}

/** null when it does not open. */
function decrypt(aead: Aead, key: Uint8Array, nonce: Uint8Array, record: TlsRecord): Uint8Array | null {
  const { fragment, header } = record
  if (fragment.length < TAG_BYTES) throw new MalformedError('TLSCiphertext', 'shorter than its tag', 0)
  const decipher = createDecipheriv(aead as 'chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(header, { plaintextLength: fragment.length - TAG_BYTES })
  decipher.setAuthTag(fragment.subarray(fragment.length - TAG_BYTES))
  try {
    return concat([decipher.update(fragment.subarray(0, fragment.length - TAG_BYTES)), decipher.final()])
  } catch {
    return null
  }
}
