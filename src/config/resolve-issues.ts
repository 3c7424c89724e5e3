import type { IssueSettings } from '../core/issue.ts'
import { parseLimit, type Limit } from '../core/window.ts'
import type { FileIssues } from './policy-file.ts'

const AT: readonly Limit[] = ['30d', '14d', '7d', '1d'].flatMap((text) => parseLimit(text) ?? [])

/** How issues are filed: as the file has it, or else as it is usual. Of what has another form the schema has complained. */
export function resolveIssues(written: FileIssues | null): IssueSettings {
  return {
    labels: written?.labels?.map(({ value }) => value) ?? [],
    assignees: written?.assignees?.map(({ value }) => value) ?? [],
    at: written?.at?.flatMap(({ value }) => parseLimit(value) ?? []) ?? AT,
    severity: written?.severity?.value ?? 'error',
    maxPerRun: written?.maxPerRun?.value ?? 10,
  }
}
