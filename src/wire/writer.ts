/**
 * Writes big-endian numbers and length-prefixed vectors. The nesting of the closures is the nesting of the wire,
 * and no length is ever computed by hand.
 */
export class Writer {
  #bytes = new Uint8Array(FIRST_BYTES)
  #length = 0

  u8(value: number): this {
    return this.#number(value, 1)
  }

  u16(value: number): this {
    return this.#number(value, 2)
  }

  u64(value: bigint): this {
    const octets = Buffer.alloc(8)
    octets.writeBigUInt64BE(value)
    return this.bytes(octets)
  }

  bytes(bytes: ArrayLike<number>): this {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
    return this
  }

  /** What `write` writes, with its length before it in 1, 2 or 3 bytes. */
  vector(lengthBytes: 1 | 2 | 3, write: (writer: Writer) => void): this {
    const at = this.#length
    this.#number(0, lengthBytes)
    write(this)
    const length = this.#length - at - lengthBytes
    if (length >= 256 ** lengthBytes)
      throw new RangeError(`${String(length)} bytes do not fit a ${String(lengthBytes)}-byte length`)
    this.#put(at, length, lengthBytes)
    return this
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #number(value: number, size: 1 | 2 | 3): this {
    this.#makeRoom(size)
    this.#put(this.#length, value, size)
    this.#length += size
    return this
  }

  #put(at: number, value: number, size: number): void {
    // What does not fit an octet is cut off by the array.
    for (let left = size, rest = value; left > 0; left--, rest >>>= 8) this.#bytes[at + left - 1] = rest
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

/** Most hellos fit. */
const FIRST_BYTES = 1024
