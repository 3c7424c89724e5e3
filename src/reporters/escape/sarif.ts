/** For the texts and addresses within a SARIF file, which its viewers show as text with links. */
import { cut, visible } from './visible.ts'

const MAX_LENGTH = 1000

/**
 * One line of a plain text message. `[a](b)` would be a link (SARIF 2.1.0 section 3.11.6) and `{0}` the place of an
 * argument (section 3.11.5).
 */
export function sarifText(text: string, max: number = MAX_LENGTH): string {
  return visible(cut(text, max))
    .replaceAll(/[[\]]/g, '\\$&')
    .replaceAll(/\{(?=\d+\})/g, '{{')
}

/** A path relative to the root of the repository, as a URI reference (RFC 3986 section 4.2). */
export function sarifUri(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join('/')
}

/** Without the lone surrogates that cannot be encoded. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}
