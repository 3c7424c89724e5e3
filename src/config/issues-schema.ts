/** The shape of what a policy says of issues. */
import * as v from 'valibot'
import { limit, list } from './schema-parts.ts'

export const ISSUE_SEVERITIES = ['error', 'warning'] as const

/** GitHub allows no longer ones. */
const LABEL_EXPECTED = 'a label of 50 characters at most'
const ASSIGNEE_EXPECTED = 'a login such as octocat'
const LOGIN = /^[A-Za-z\d][\w-]{0,99}(?:\[bot\])?$/
/** GitHub allows no more. */
const MOST_ASSIGNEES = 10
const ASSIGNEES_EXPECTED = `a list of at most ${String(MOST_ASSIGNEES)} logins such as [octocat]`
const AT_EXPECTED = 'a list of limits such as [30d, 14d, 7d, 1d]'
const SEVERITY_EXPECTED = 'error or warning'
const MAX_PER_RUN_EXPECTED = 'a number of issues, 1 to 100'
const EXPECTED = 'a mapping with labels, assignees, at, severity and max-per-run'

export const issuesSchema = v.pipe(
  v.strictObject(
    {
      labels: v.exactOptional(
        list(
          v.pipe(v.string(LABEL_EXPECTED), v.regex(/\S/, LABEL_EXPECTED), v.maxLength(50, LABEL_EXPECTED)),
          'a list of labels such as [tls]',
          'Labels that issues have besides "tls-gate".',
        ),
      ),
      assignees: v.exactOptional(
        v.pipe(
          v.array(v.pipe(v.string(ASSIGNEE_EXPECTED), v.regex(LOGIN, ASSIGNEE_EXPECTED)), ASSIGNEES_EXPECTED),
          v.minLength(1, ASSIGNEES_EXPECTED),
          v.maxLength(MOST_ASSIGNEES, ASSIGNEES_EXPECTED),
          v.description('Who is assigned to issues when they are opened.'),
        ),
      ),
      at: v.exactOptional(
        list(
          limit,
          AT_EXPECTED,
          'How little left of a leaf certificate opens an issue, and brings it to notice again. A span never reaches further than a third of its lifetime. Unless set: [30d, 14d, 7d, 1d].',
        ),
      ),
      severity: v.exactOptional(
        v.pipe(
          v.picklist(ISSUE_SEVERITIES, SEVERITY_EXPECTED),
          v.description('The least that a finding costs of which an issue is opened. Unless set: error.'),
        ),
      ),
      'max-per-run': v.exactOptional(
        v.pipe(
          v.number(MAX_PER_RUN_EXPECTED),
          v.integer(MAX_PER_RUN_EXPECTED),
          v.minValue(1, MAX_PER_RUN_EXPECTED),
          v.maxValue(100, MAX_PER_RUN_EXPECTED),
          v.description('How many issues are opened in one run, the gravest first. Unless set: 10.'),
        ),
      ),
    },
    EXPECTED,
  ),
  v.minEntries(1, 'at least one of labels, assignees, at, severity, max-per-run'),
  v.description('The issues that scheduled runs of the action keep, with its input issues.'),
)
