import { terminalText } from '../reporters/escape/terminal.ts'
import type { Progress } from '../gate/scan.ts'
import type { Sink } from './io.ts'

const ERASE_LINE = '\r\x1b[2K'

/** Shows how far a scan is: one line that is written over in a terminal, nothing in a log. */
export function progressOn(sink: Sink): {
  show: (progress: Progress) => void
  /** A line of its own, in a log too: what is waited for may take minutes. */
  say: (sentence: string) => void
  clear: () => void
} {
  return {
    say: (sentence) => {
      sink.write(`${terminalText(sentence)}\n`)
    },
    show: ({ done, total, url }) => {
      if (!sink.isTty) return
      sink.write(`${ERASE_LINE}${`[${String(done)}/${String(total)}] ${terminalText(url)}`.slice(0, sink.columns - 1)}`)
    },
    clear: () => {
      if (!sink.isTty) return
      sink.write(ERASE_LINE)
    },
  }
}
