/**
 * For GitHub-flavoured Markdown, right by construction: a word of an unsuspicious shape stays text, everything else
 * goes into a code span.
 *
 * Character references would not do. GitHub links mentions, issues, commits and e-mail addresses, and draws emoji, in
 * the text of the rendered page, where `&#64;` is `@` again; only the text of code is left alone. Nor would
 * backslashes: where `\\|` ends a cell of a table is for each renderer to say.
 */
import { isPlainLink } from './plain-link.ts'
import { cut, visible } from './visible.ts'

const MAX_LENGTH = 1000

/**
 * Words, numbers, dates, names of versions; with quotes and punctuation around. None can be part of a link, a mention,
 * an issue, an emoji, a tag or a mark: no `@ # : . _ * ~ < > [ ] \ & | $` within, but `.` and `:` between digits.
 */
const PLAIN =
  /^["'(]*(?:[A-Za-z]+(?:['/-][A-Za-z]+)*|\d+(?:[.:/-]\d+)*(?:%|[a-z]+)?|[A-Za-z]+\d+(?:\.\d+)*)["')]*[.,;:!?]?["')]*$/

/** As left over beside a code span. */
const PUNCTUATION = /^["')]*[.,;:!?]?["')]*$|^["'(]+$/

/** GitHub links what may be the name of a commit. */
const MAY_BE_COMMIT = /[0-9a-f]{7}/i

/** At the beginning of a block these would begin a list. */
const LIST_MARK = /^\d+[.)]$/

/** A code span. A backtick shows as `\x60`: fences long enough for any number of them are not read as fences (cmark stops at 80). */
export function markdownCode(text: string, max: number = MAX_LENGTH): string {
  const shown = visible(cut(text, max)).replaceAll('`', '\\x60')
  return shown === '' ? '(empty)' : `\`${shown}\``
}

/** Text within a line of Markdown. What stands between pairs of backticks is code already, and stays that. */
export function markdownText(text: string, max: number = MAX_LENGTH): string {
  let markdown = ''
  let before: Piece | undefined
  for (const piece of piecesOf(visible(cut(text, max)))) {
    // Two spans, or two words, that touch would be read as one.
    if (before !== undefined && (piece.spaced || before.isCode === piece.isCode)) markdown += ' '
    markdown += piece.isCode ? markdownCode(piece.text, Infinity) : piece.text
    before = piece
  }
  return markdown
}

/** Makes Markdown from the functions above fit a table cell: a `|` is only ever within a code span of theirs. */
export function inCell(markdown: string): string {
  return markdown.replaceAll('|', '\\x7c')
}

/** A link with a text of ours or a stranger's; only the text when the address is not a plain `https:` one. */
export function markdownLink(text: string, url: string): string {
  if (!isPlainLink(url)) return markdownText(`${text} ${url}`)
  return `[${markdownText(text)}](${url.replaceAll('&', '&amp;')})`
}

/** What is code already, a name of several words between quotes, which is not to be cut in two, or a word. */
const TOKEN = /`([^`]*)`|(?<![^ ])"[^"`]* [^"`]*"(?=\)*[.,;:!?]?\)*(?: |$))|[^` ]+/g

interface Piece {
  readonly text: string
  readonly isCode: boolean
  readonly spaced: boolean
}

function piecesOf(text: string): readonly Piece[] {
  // An odd number of backticks: none of them is known to open a span.
  const paired = text.split('`').length % 2 === 1 ? text : text.replaceAll('`', '\\x60')
  const pieces: Piece[] = []
  let mergeable = false
  for (const { 0: token, 1: span, index } of paired.matchAll(TOKEN)) {
    const spaced = paired[index - 1] === ' '
    const last = pieces.at(-1)
    const isWord = span === undefined
    const isCode = !isWord || !token.split(' ').every((word) => isPlain(word, last === undefined))
    // Neighbouring words that need a span share one.
    if (isWord && isCode && mergeable && last !== undefined)
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${token}` }
    else if (span !== '') pieces.push({ text: span ?? token, isCode, spaced })
    mergeable = isWord && isCode
  }
  return pieces
}

function isPlain(word: string, isFirst: boolean): boolean {
  return (PLAIN.test(word) || PUNCTUATION.test(word)) && !MAY_BE_COMMIT.test(word) && !(isFirst && LIST_MARK.test(word))
}
