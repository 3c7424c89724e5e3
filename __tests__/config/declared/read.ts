/** What is read of a file, a line each: `3:5 https://a.example/` for an endpoint, `3:5 - why` for what is skipped. */
import { formatProblem } from '../../../src/core/config-problem.ts'
import type { CertManager } from '../../../src/core/cert-manager.ts'
import { readDeclared } from '../../../src/config/declared/read-declared.ts'

export const FILE = 'deploy/a.yaml'

export function linesOf(...text: readonly string[]): readonly string[] {
  return [...readDeclared(FILE, text.join('\n'))].flatMap((one) => {
    if (one.kind === 'certificate') return []
    if (one.kind === 'skipped') return [formatProblem(one).replace(`${FILE}:`, '').replace(': ', ' - ')]
    return [`${String(one.at.line)}:${String(one.at.column)} ${one.address.url}`]
  })
}

export function certificatesOf(
  ...text: readonly string[]
): readonly { readonly names: readonly string[]; readonly certManager: CertManager }[] {
  return [...readDeclared(FILE, text.join('\n'))].flatMap((one) =>
    one.kind === 'certificate' ? [{ names: one.names, certManager: one.certManager }] : [],
  )
}
