/**
 * For a terminal and for the log of GitHub Actions, whose runner reads every line it is sent: after trimming white
 * space, a line that begins with `::` is a command, and so is `##[` anywhere in it (CVE-2020-15228 and its like).
 */
import { cut, visible } from './visible.ts'

const MAX_LENGTH = 500

/** One line, cut, with nothing hidden, that holds no `##[`. May still begin with `::`: see `terminalLines`. */
export function terminalText(text: string, max: number = MAX_LENGTH): string {
  return breakMarker(visible(cut(text, max)))
}

/** The lines of a whole output, none of which the runner takes for a command, whatever was joined to make them. */
export function terminalLines(lines: readonly string[]): string {
  return lines.map((line) => breakPrefix(breakMarker(line)) + '\n').join('')
}

/** `::error::` at the beginning becomes `\x3a:error::`; colour codes of our own before it do not hide it. */
export function breakPrefix(line: string): string {
  return line.replace(/^((?:\s|\u001b\[\d*m)*):(?=:)/u, '$1\\x3a')
}

function breakMarker(line: string): string {
  return line.replaceAll('##[', '##\\x5b')
}
