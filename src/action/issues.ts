/** Issues that a scheduled run keeps: planned from the report and from those that are there, and written. */
import { info, notice, warning } from '@actions/core'
import { context } from '@actions/github'
import type { IssueAction, IssueSettings } from '../core/issue.ts'
import type { Report } from '../core/report.ts'
import { findCauses } from '../engine/issue-causes.ts'
import { planIssues } from '../engine/plan-issues.ts'
import { digest } from '../gate/digest.ts'
import { GRADABLE } from '../gate/gradable.ts'
import { openGithub } from '../github/client.ts'
import { carryOut, listIssues } from '../github/issues.ts'
import { terminalText } from '../reporters/escape/terminal.ts'
import { issueTexts } from '../reporters/issue.ts'
import { counted, listed } from '../reporters/view/describe.ts'

export interface IssueOptions {
  readonly settings: IssueSettings
  /** Tells the issues of several uses apart. */
  readonly use: string
  readonly token: string
  /** The report as people may see it. */
  readonly shown: Report
  readonly clock: () => Date
}

/** Never throws for GitHub's sake: whether an issue could be written says nothing about the endpoints. */
export async function fileIssues(report: Report, { settings, use, token, shown, clock }: IssueOptions): Promise<void> {
  const github = openGithub({
    token,
    clock,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    onWait: (sentence) => {
      info(terminalText(sentence))
    },
  })
  const now = clock()
  const issues = await listIssues(github, context.repo, now)
  if ('trouble' in issues) {
    warning(terminalText(issues.trouble))
    return
  }
  const { actions, postponed, resting } = planIssues({
    causes: findCauses({ report, shown, settings, use, digest }),
    issues,
    maxPerRun: settings.maxPerRun,
    now,
    texts: issueTexts(GRADABLE),
    digest,
  })
  const { done, troubles } = await carryOut(actions, github, context.repo, settings)
  info(`Issues: ${describeDone(done)}.`)
  for (const trouble of troubles) warning(terminalText(trouble))
  if (resting > 0)
    info(`${counted(resting, 'issue')} closed by hand although the fault is still there: left so for now.`)
  if (postponed > 0) {
    notice(
      `${counted(postponed, 'more issue')} to be opened: left to later runs, since "max-per-run" is ${String(settings.maxPerRun)}.`,
    )
  }
}

const WORDS: Readonly<Record<IssueAction['kind'], string>> = {
  open: 'opened',
  reopen: 'opened again',
  escalate: 'brought up again',
  close: 'closed',
  update: 'brought up to date',
  retire: 'marked as mended',
}

function describeDone(done: readonly IssueAction[]): string {
  const counts = Object.entries(WORDS)
    .map(([kind, word]) => [done.filter((action) => action.kind === kind).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${String(count)} ${word}`)
  return counts.length === 0 ? 'nothing to do' : listed(counts, counts.length, (count) => count)
}
