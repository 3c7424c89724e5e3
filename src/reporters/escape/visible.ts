/**
 * What a stranger wrote, with nothing in it that cannot be seen.
 *
 * Whole Unicode categories rather than a list of known tricks: controls (C0, DEL, C1), format characters (bidi, zero
 * width, BOM, tags), lone surrogates, private use, line and paragraph separators, noncharacters, default ignorables
 * (variation selectors, fillers) and every space but U+0020. So what comes out is one line whose only white space is
 * the plain space.
 */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu

const SHORT = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Shows hidden characters as `\n`, `\x1b`, `\u202e` or `\u{e0041}`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => SHORT.get(character) ?? codeOf(character))
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\u{${code.toString(16)}}`
}

/** Cuts a long text to `max` UTF-16 units and says how long it was. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  // A surrogate pair is not cut in half: its first half alone would show as an escape that nobody wrote.
  const last = text.charCodeAt(max - 1)
  const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max
  return `${text.slice(0, end)}… (${String(text.length)} characters)`
}
