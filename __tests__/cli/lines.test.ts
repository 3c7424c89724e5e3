import { describe, expect, it } from '@jest/globals'
import { linesOf } from '../../src/cli/lines.ts'

async function read(chunks: readonly string[], maxBytes = 10): Promise<readonly (string | null)[]> {
  async function* source(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk))
  }
  const lines: (string | null)[] = []
  for await (const line of linesOf(source(), maxBytes)) lines.push(line === null ? null : Buffer.from(line).toString())
  return lines
}

describe('linesOf', () => {
  it.each([
    [[], []],
    [[''], []],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [['a\n\nb'], ['a', '', 'b']],
    [
      ['a', 'b\nc', '\n', '\n'],
      ['ab', 'c', ''],
    ],
    [
      ['0123456789\n', '0123456789'],
      ['0123456789', '0123456789'],
    ],
    [['0123456789a\nb'], [null, 'b']],
    [
      ['0123456', '789ab', 'c\n', 'd'],
      [null, 'd'],
    ],
    [['0123456789', 'a'], [null]],
  ])('%j', async (chunks, lines) => {
    expect(await read(chunks)).toEqual(lines)
  })
})
