/** For the text and the attributes of an HTML document; every attribute of ours stands in double quotes. */
import { isPlainLink } from './plain-link.ts'
import { asReferences } from './references.ts'
import { cut, visible } from './visible.ts'

const MAX_LENGTH = 1000

/** One line with nothing hidden. */
export function htmlText(text: string, max: number = MAX_LENGTH): string {
  return asReferences(visible(cut(text, max)))
}

/** A link to a plain `https:` address; else the text with the address after it. */
export function htmlLink(text: string, url: string): string {
  if (!isPlainLink(url)) return htmlText(`${text} ${url}`)
  return `<a href="${htmlText(url)}" rel="noreferrer">${htmlText(text)}</a>`
}

/** Text in which what stands between pairs of backticks is code. */
export function htmlProse(text: string, max: number = MAX_LENGTH): string {
  const pieces = htmlText(text, max).split('`')
  // An odd number of backticks: none of them is known to open a span.
  if (pieces.length % 2 === 0) return pieces.join('`')
  return pieces.map((piece, index) => (index % 2 === 1 ? `<code>${piece}</code>` : piece)).join('')
}
