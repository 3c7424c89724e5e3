/**
 * Just enough XML to see where the elements of a stream begin and end: RFC 6120 section 11.1 forbids comments,
 * processing instructions, document types and entities of one's own in it.
 */
import { textOf } from '../line.ts'

/** Longer than any honest one. */
const MAX_TAG_BYTES = 4096

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty' | 'declaration'
  /** Without its prefix. */
  readonly name: string
  /** As written. */
  readonly text: string
  /** In bytes. */
  readonly length: number
}

/** The tag that the bytes begin with, once there is all of it. */
export function readTag(bytes: Uint8Array): Tag | 'wait' | 'malformed' {
  const length = lengthOf(bytes)
  if (length === undefined) return bytes.length < MAX_TAG_BYTES ? 'wait' : 'malformed'
  const text = textOf(bytes.subarray(0, length))
  const inside = text.slice(1, -1)
  if (inside.startsWith('?')) return { kind: 'declaration', name: '', text, length }
  const [, slash = '', name] = /^(\/?)(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?=[\s/]|$)/.exec(inside) ?? []
  if (name === undefined) return 'malformed'
  return { kind: slash !== '' ? 'close' : inside.endsWith('/') ? 'empty' : 'open', name, text, length }
}

const QUOTES: readonly number[] = [0x22, 0x27]
const GREATER_THAN = 0x3e

/** Up to the `>`: one in quotation marks is part of a value. */
function lengthOf(bytes: Uint8Array): number | undefined {
  let quote: number | undefined
  for (const [index, byte] of bytes.subarray(0, MAX_TAG_BYTES).entries()) {
    if (quote !== undefined) quote = byte === quote ? undefined : quote
    else if (QUOTES.includes(byte)) quote = byte
    else if (byte === GREATER_THAN) return index + 1
  }
  return undefined
}
