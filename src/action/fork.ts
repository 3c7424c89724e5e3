/** Whether the run is for a pull request from somebody else's repository: what it brings is a stranger's. */
import { readTextIfThere } from '../host/files.ts'

interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null }
    readonly base?: { readonly repo?: { readonly full_name?: unknown } | null }
  }
}

/** @param eventPath the file that GITHUB_EVENT_PATH names; undefined outside a runner */
export function isForkPullRequest(eventPath: string | undefined): boolean {
  const text = eventPath === undefined || eventPath === '' ? undefined : readTextIfThere(eventPath)
  if (text === undefined) return false
  const { pull_request: pullRequest } = JSON.parse(text) as PullRequestEvent
  if (pullRequest === undefined) return false
  // A fork that was deleted is null: it was one.
  return pullRequest.head?.repo?.full_name !== pullRequest.base?.repo?.full_name
}
