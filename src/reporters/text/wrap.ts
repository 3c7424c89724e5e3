import { breakPrefix } from '../escape/terminal.ts'

/** Narrower than this, wrapping makes a text harder to read, not easier. */
const MIN_WIDTH = 20

/**
 * Breaks one line at spaces into lines of at most `width` characters; a word longer than that is broken where it must.
 * No line begins with `::`: a break must not make a command of what was harmless in the middle.
 */
export function wrap(text: string, width: number): readonly string[] {
  const max = Math.max(width, MIN_WIDTH)
  const lines: string[] = []
  let line: string[] = []
  let used = 0
  for (const word of text.split(' ')) {
    let rest = Array.from(word)
    if (used > 0 && used + 1 + rest.length <= max) {
      line.push(' ', ...rest)
      used += 1 + rest.length
      continue
    }
    if (used > 0) lines.push(line.join(''))
    rest = Array.from(breakPrefix(word))
    while (rest.length > max) {
      lines.push(rest.slice(0, max).join(''))
      rest = Array.from(breakPrefix(rest.slice(max).join('')))
    }
    line = rest
    used = rest.length
  }
  lines.push(line.join(''))
  return lines
}

/**
 * Wraps a text behind a label; what follows the first line hangs under the text, not under the label. A label that
 * leaves too little room stands on a line of its own.
 */
export function wrapBehind(label: string, text: string, width: number, indent = 0): readonly string[] {
  const before = ' '.repeat(indent) + label
  if (width - before.length < MIN_WIDTH && before.trim() !== '') {
    return [before.trimEnd(), ...wrapBehind('', text, width, indent + 2)]
  }
  const hanging = ' '.repeat(before.length)
  return wrap(text, width - before.length).map((line, index) => (index === 0 ? before : hanging) + line)
}
