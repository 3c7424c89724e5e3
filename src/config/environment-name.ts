import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

const MAX_LENGTH = 64

/** Parses the name of an environment: free text, short enough for a report's columns and without control characters. */
export function parseEnvironmentName(text: string): Parsed<string> {
  if (text.trim() === '') return mistaken('the name of an environment is empty')
  if (text.length > MAX_LENGTH || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
    return mistaken(
      `${quote(text)} cannot name an environment: at most ${String(MAX_LENGTH)} characters, none of them invisible`,
    )
  }
  return parsed(text)
}
