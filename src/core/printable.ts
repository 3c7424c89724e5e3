/** Text that somebody else wrote, made safe to stand in a sentence: no control characters, and no longer than asked. */

/** Controls, formatting characters (among them the bidirectional overrides), lone surrogates and line separators. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u

/**
 * Shows invisible characters as `\xNN` (`\u{NNNN}` beyond one byte) and cuts to `limit` characters, the last of which is
 * then an ellipsis. Never throws, whatever the text.
 */
export function printable(text: string, limit = 80): string {
  let shown = ''
  // A character shown takes at least one of the text: what lies past `limit` cannot matter, even in a text of megabytes.
  for (const character of text.slice(0, 2 * limit + 2)) {
    const piece = INVISIBLE.test(character) ? escaped(character) : character
    if (shown.length + piece.length > limit) return `${cutTo(shown, limit - 1)}…`
    shown += piece
  }
  return shown
}

/** Leaves no half of a surrogate pair behind. */
function cutTo(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
}
