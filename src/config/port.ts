import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

/** Parses a TCP port, 1 to 65535. */
export function parsePort(text: string): Parsed<number> {
  if (text === '') return mistaken('a port is missing after the colon: expected 1 to 65535')
  if (!/^\d+$/.test(text)) return mistaken(`the port ${quote(text)} is not a number: expected 1 to 65535`)
  const port = Number(text)
  return port >= 1 && port <= 65_535
    ? parsed(port)
    : mistaken(`the port ${quote(text)} is out of range: expected 1 to 65535`)
}
