/** A text file with PEM blocks in it, as strict as OpenSSL reads it: RFC 7468, and RFC 1421 for the headers of old keys. */
import { MalformedError } from './malformed-error.ts'

export interface PemBlock {
  /** `CERTIFICATE`, `RSA PRIVATE KEY`. */
  readonly label: string
  /** From the first dash to the end of the last line. */
  readonly text: string
  /** Lines such as `Proc-Type: 4,ENCRYPTED` before the base64 (RFC 1421 section 4.6). */
  readonly headers: readonly string[]
  readonly der: Uint8Array
  /** Of the first dash, in the text. */
  readonly offset: number
}

/** No store has a tenth of these. */
const MAX_BLOCKS = 10_000
const MAX_BLOCK_CHARACTERS = 8 * 2 ** 20

/**
 * Every block with a label that is wanted, with lines of their own for BEGIN and END, and base64 between them. What stands before, between and
 * behind blocks is passed over.
 * @throws MalformedError for a block that is not closed, holds no base64, or shares a line with the one before
 */
export function readPemFile(text: string, isWanted: (label: string) => boolean): readonly PemBlock[] {
  const blocks: PemBlock[] = []
  const begin = /^-----BEGIN ([^\n-]+)-----[ \t]*\r?$/gm
  for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
    if (blocks.length === MAX_BLOCKS) throw new MalformedError('PEM', 'too many blocks', found.index)
    const [, label = ''] = found
    if (!isWanted(label)) continue
    const block = readPemBlock(text, label, found.index, begin.lastIndex)
    blocks.push(block)
    begin.lastIndex = block.offset + block.text.length
  }
  return blocks
}

function readPemBlock(text: string, label: string, offset: number, bodyStart: number): PemBlock {
  const fail = (why: string): never => {
    throw new MalformedError('PEM', `${why} in the block ${JSON.stringify(label)} that begins`, offset)
  }
  const closing = `\n-----END ${label}-----`
  const bodyEnd = text.indexOf(closing, bodyStart)
  if (bodyEnd < 0) return fail('no END')
  if (bodyEnd - bodyStart > MAX_BLOCK_CHARACTERS) return fail('too much')
  const end = bodyEnd + closing.length
  const newline = text.indexOf('\n', end)
  const rest = text.slice(end, newline < 0 ? undefined : newline)
  if (rest.trim() !== '') return fail('more on the line of END, where a line break is missing,')
  const lines = text
    .slice(bodyStart, bodyEnd)
    .split('\n')
    .map((line) => line.trim())
  // Headers end with an empty line; a line that goes on from the one before is no base64 that anyone needs either.
  const headersEnd = lines.some((line) => line.includes(':')) ? lines.indexOf('', 1) : 0
  const base64 = lines.slice(Math.max(headersEnd, 0)).join('')
  if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return fail('no whole base64')
  return {
    label,
    text: text.slice(offset, end),
    headers: lines.slice(0, Math.max(headersEnd, 0)).filter((line) => line !== ''),
    der: new Uint8Array(Buffer.from(base64, 'base64')),
    offset,
  }
}
