import { MalformedError } from './malformed-error.ts'

/** Reads big-endian numbers and length-prefixed vectors (RFC 8446 section 3.4) off a buffer; never past its end. */
export class Reader {
  readonly #what: string
  readonly #bytes: Uint8Array
  #offset = 0

  constructor(what: string, bytes: Uint8Array) {
    this.#what = what
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#offset
  }

  u8(): number {
    return this.#number(1)
  }

  u16(): number {
    return this.#number(2)
  }

  u24(): number {
    return this.#number(3)
  }

  u32(): number {
    return this.#number(4)
  }

  u64(): bigint {
    return (BigInt(this.u32()) << 32n) | BigInt(this.u32())
  }

  /** A view, not a copy. */
  bytes(count: number): Uint8Array {
    if (count > this.left) this.fail(`${String(count)} bytes wanted, ${String(this.left)} left`)
    this.#offset += count
    return this.#bytes.subarray(this.#offset - count, this.#offset)
  }

  rest(): Uint8Array {
    return this.bytes(this.left)
  }

  /** A vector whose length stands before it in 1, 2 or 3 bytes. */
  vector(lengthBytes: 1 | 2 | 3): Uint8Array {
    return this.bytes(this.#number(lengthBytes))
  }

  /** The same, read by `read`, which must leave nothing over. */
  sub<T>(what: string, lengthBytes: 1 | 2 | 3, read: (reader: Reader) => T): T {
    return readAll(what, this.vector(lengthBytes), read)
  }

  fail(why: string): never {
    throw new MalformedError(this.#what, why, this.#offset)
  }

  #number(size: 1 | 2 | 3 | 4): number {
    if (size > this.left) this.fail(`${String(size)} bytes wanted, ${String(this.left)} left`)
    const end = this.#offset + size
    let value = 0
    while (this.#offset < end) value = value * 256 + (this.#bytes[this.#offset++] ?? 0)
    return value
  }
}

/** Reads a whole buffer as one structure: what is left over is a mistake of the sender's. */
export function readAll<T>(what: string, bytes: Uint8Array, read: (reader: Reader) => T): T {
  const reader = new Reader(what, bytes)
  const value = read(reader)
  if (reader.left > 0) reader.fail(`${String(reader.left)} bytes left over`)
  return value
}

/** Reads items until the reader is empty. */
export function readList<T>(reader: Reader, read: (reader: Reader) => T): T[] {
  const items: T[] = []
  while (reader.left > 0) items.push(read(reader))
  return items
}
