/** Bytes that break their own format. Thrown only inside `wire/`, caught once by whoever asked for the bytes. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError'
  /** The structure being read: "ServerHello". */
  readonly what: string
  readonly why: string
  /** Bytes from the start of the structure's own buffer. */
  readonly offset: number

  constructor(what: string, why: string, offset: number) {
    super(`${what}: ${why} at byte ${String(offset)}`)
    this.what = what
    this.why = why
    this.offset = offset
  }
}
