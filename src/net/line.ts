/** Lines as text protocols send them: CRLF at the end, or LF alone, as some servers do. */

export interface Line {
  /** Without its end. */
  readonly text: string
  /** In bytes, with its end. */
  readonly length: number
}

/** The first line; undefined while its end has not come. */
export function readLine(said: Uint8Array): Line | undefined {
  const newline = said.indexOf(0x0a)
  if (newline < 0) return undefined
  return { text: textOf(said.subarray(0, newline)).replace(/\r$/, ''), length: newline + 1 }
}

/** Bytes that are no UTF-8 become replacement characters: none that a protocol knows. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text))
}

/** A command with its line end. */
export function command(text: string): Uint8Array {
  return bytesOf(`${text}\r\n`)
}
