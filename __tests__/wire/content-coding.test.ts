import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { decodeContent } from '../../src/wire/content-coding.ts'
import '../native-errors.ts'
import { MalformedError } from '../../src/wire/malformed-error.ts'

const TEXT = Buffer.from('x'.repeat(1000))
const decoded = (codings: string, body: Uint8Array, max = 1000): string =>
  Buffer.from(decodeContent(codings, body, max)).toString()

describe('a content coding', () => {
  it.each([
    ['', TEXT],
    ['identity', TEXT],
    ['gzip', gzipSync(TEXT)],
    ['X-GZIP', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['gzip,, identity', gzipSync(TEXT)],
  ])('%s is undone', (codings, body) => {
    expect(decoded(codings, body)).toBe(TEXT.toString())
  })

  it.each(['gzip', 'deflate', 'br'])('%s is undone up to a limit', (coding) => {
    const pack = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[coding] ?? gzipSync
    expect(decoded(coding, pack(TEXT), 1000)).toHaveLength(1000)
    expect(() => decoded(coding, pack(TEXT), 999)).toThrow('unpacked, it is over 999 bytes')
  })

  it('of a bomb is not undone', () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(64 * 2 ** 20)))
    expect(() => decoded('gzip, gzip', bomb, 2 ** 20)).toThrow('unpacked, it is over 1048576 bytes')
  })

  it.each([
    ['zstd', TEXT],
    ['identity,identity,identity,identity', TEXT],
    ['constructor', TEXT],
    ['gzip', TEXT],
    ['br', TEXT],
    ['gzip', gzipSync(TEXT).subarray(0, -1)],
    ['gzip', Buffer.alloc(0)],
  ])('%s of what is none is malformed', (coding, body) => {
    expect(() => decoded(coding, body)).toThrow(MalformedError)
  })
})
