/** The key schedule of TLS 1.3: RFC 8446 section 7.1, on HKDF (RFC 5869). */
import { createHash, createHmac } from 'node:crypto'
import { concat } from './handshake.ts'

export type Hash = 'sha256' | 'sha384'

/** Both sides' traffic secrets of one stage. */
export interface Secrets {
  readonly client: Uint8Array
  readonly server: Uint8Array
}

export interface KeySchedule {
  /** @param transcript ClientHello to ServerHello, headers included */
  handshakeSecrets(transcript: readonly Uint8Array[]): Secrets
  /** @param transcript ClientHello to the server's Finished */
  applicationSecrets(transcript: readonly Uint8Array[]): Secrets
}

export function createKeySchedule(hash: Hash, sharedSecret: Uint8Array): KeySchedule {
  const empty = createHash(hash).digest()
  const zeros = new Uint8Array(empty.length)
  const derived = (secret: Uint8Array): Uint8Array => expandLabel(hash, secret, 'derived', empty, empty.length)
  const handshake = extract(hash, derived(extract(hash, zeros, zeros)), sharedSecret)
  const master = extract(hash, derived(handshake), zeros)
  const traffic = (secret: Uint8Array, stage: 'hs' | 'ap', transcript: readonly Uint8Array[]): Secrets => {
    const context = hashOf(hash, transcript)
    return {
      client: expandLabel(hash, secret, `c ${stage} traffic`, context, context.length),
      server: expandLabel(hash, secret, `s ${stage} traffic`, context, context.length),
    }
  }
  return {
    handshakeSecrets: (transcript) => traffic(handshake, 'hs', transcript),
    applicationSecrets: (transcript) => traffic(master, 'ap', transcript),
  }
}

/** The transcript hash of RFC 8446 section 4.4.1, without a HelloRetryRequest. */
export function hashOf(hash: Hash, transcript: readonly Uint8Array[]): Uint8Array {
  return createHash(hash).update(concat(transcript)).digest()
}

/** verify_data of a Finished message, RFC 8446 section 4.4.4. */
export function finishedOf(hash: Hash, secret: Uint8Array, transcript: readonly Uint8Array[]): Uint8Array {
  const key = expandLabel(hash, secret, 'finished', new Uint8Array(), secret.length)
  return createHmac(hash, key).update(hashOf(hash, transcript)).digest()
}

/** HKDF-Extract, RFC 5869 section 2.2. */
function extract(hash: Hash, salt: Uint8Array, secret: Uint8Array): Uint8Array {
  return createHmac(hash, salt).update(secret).digest()
}

/** HKDF-Expand-Label, RFC 8446 section 7.1. No label of ours wants more than two blocks. */
export function expandLabel(
  hash: Hash,
  secret: Uint8Array,
  label: string,
  context: Uint8Array,
  length: number,
): Uint8Array {
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
