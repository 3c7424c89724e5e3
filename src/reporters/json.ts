import type { Reporter } from '../core/reporter.ts'

/** As in `escape/visible.ts`, but for the line breaks of the layout, which are outside of every string. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu

/**
 * The report itself. Characters that could hurt a terminal or the log of GitHub Actions, where this is printed too, are
 * written as `\uXXXX`: to whoever parses it, the value is the same.
 */
const json: Reporter = {
  format: 'json',
  title: 'JSON, the whole report',
  render: (report) =>
    JSON.stringify(report, null, 2)
      .replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, at) => unit(character, at)).join(''))
      .replaceAll('##[', '##\\u005b') + '\n',
}

export default json

function unit(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`
}
