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
    const next = findLine(written, wanted, from)
    const found = next < 0 ? findLine(written, wanted, 0) : next
    if (found < 0) return null
    from = found + 1
    return { file, line: found + 1, column: (written[found]?.indexOf(wanted) ?? 0) + 1 }
  })
}

/** A line of a block scalar, or the value of `endpoints:` on one line. */
function findLine(written: readonly string[], wanted: string, from: number): number {
  return written.findIndex((line, index) => {
    if (index < from) return false
    const text = line.trim().replace(/^endpoints:\s*/, '')
    return text === wanted || text === `'${wanted}'` || text === `"${wanted}"`
  })
}
