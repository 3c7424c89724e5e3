/**
 * Writes big-endian numbers and length-prefixed vectors. The nesting of the closures is the nesting of the wire,
 * and no length is ever computed by hand.
 */
export class Writer {
  readonly #bytes: number[] = []

  u8(value: number): this {
    return this.#number(value, 1)
  }

  u16(value: number): this {
    return this.#number(value, 2)
  }

  bytes(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte)
    return this
  }

  /** What `write` writes, with its length before it in 1, 2 or 3 bytes. */
  vector(lengthBytes: 1 | 2 | 3, write: (writer: Writer) => void): this {
    const inner = new Writer()
    write(inner)
    const length = inner.#bytes.length
    if (length >= 256 ** lengthBytes)
      throw new RangeError(`${String(length)} bytes do not fit a ${String(lengthBytes)}-byte length`)
    return this.#number(length, lengthBytes).bytes(inner.#bytes)
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  #number(value: number, size: 1 | 2 | 3): this {
    for (let shift = size - 1; shift >= 0; shift--) this.#bytes.push(Math.floor(value / 256 ** shift) % 256)
    return this
  }
}
