/** JSON that may be printed anywhere: to whoever parses it, the value is the same. */

/** As in `visible.ts`, but for the line breaks of the layout, which are outside of every string. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Characters that could hurt a terminal or the log of GitHub Actions are written as `\uXXXX`. Begins no line with `::`.
 * @param indent columns a level; 0: one line
 */
export function jsonText(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent)
    .replace(HIDDEN, (character) =>
      character.length === 1 ? unit(character, 0) : unit(character, 0) + unit(character, 1),
    )
    .replaceAll('##[', '##\\u005b')
}

function unit(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
}
