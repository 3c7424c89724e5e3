/** Finds the lines of the `endpoints` input in the workflow file that they were written in, so that findings can stand there. */
import type { Origin } from '../core/endpoint.ts'

/**
 * @param workflowRef GITHUB_WORKFLOW_REF: `octo/repo/.github/workflows/gate.yml@refs/heads/main`
 * @returns the file's path in the repository; undefined when the value has another form
 */
export function workflowFileOf(workflowRef: string | undefined): string | undefined {
  return /^[^/@]+\/[^/@]+\/(\.github\/workflows\/[^@]+)@/.exec(workflowRef ?? '')?.[1]
}

/**
 * @param lines of the input; a line that an expression made up stands nowhere, and gets null
 * @param workflow the text of the file
 */
export function originsIn(file: string, workflow: string, lines: readonly string[]): readonly (Origin | null)[] {
  const written = workflow.split('\n')
  let from = 0
  return lines.map((line) => {
    const wanted = line.trim()
    if (wanted === '') return null
    const found = findLine(written, wanted, from) ?? findLine(written, wanted, 0)
    if (found === undefined) return null
    from = found.line
    return { file, ...found }
  })
}

function findLine(
  written: readonly string[],
  wanted: string,
  from: number,
): { readonly line: number; readonly column: number } | undefined {
  for (const [index, line] of written.entries()) {
    const column = index < from ? undefined : columnOf(line, wanted)
    if (column !== undefined) return { line: index + 1, column }
  }
  return undefined
}

/** Where a value may begin: behind its key, which may stand in a mapping on one line, or with the line. */
const BEGINNING = /(?<![^\s{,])endpoints:\s+|^\s*/g

/** Of a line of a block scalar, or of the value of `endpoints:` on one line; undefined when the line is another. */
function columnOf(line: string, wanted: string): number | undefined {
  if (line.trim() === wanted) return line.indexOf(wanted) + 1
  const value = line.replace(/(?:^|\s)#.*$/, '')
  for (const { 0: before, index } of value.matchAll(BEGINNING)) {
    const begin = index + before.length
    const quote = ["'", '"'].find((candidate) => value[begin] === candidate) ?? ''
    const text = `${quote}${wanted}${quote}`
    if (value.startsWith(text, begin) && /^\s*(?:[,}]|$)/.test(value.slice(begin + text.length)))
      return begin + quote.length + 1
  }
  return undefined
}
