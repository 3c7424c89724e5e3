/** The pull request that a run is for, as far as its event tells. */
import { readTextIfThere } from '../host/files.ts'

export interface PullRequest {
  readonly number: number
  readonly base: Commit
  readonly head: Commit
  readonly labels: readonly string[]
  /** From somebody else's repository: what it brings is a stranger's. */
  readonly isFork: boolean
  /** Under `pull_request_target` the run has the secrets of the base, and nothing of the head's may be trusted. */
  readonly isTarget: boolean
}

interface Commit {
  readonly hash: string
  readonly branch: string
}

/** As GitHub sends it; every part may be missing from an event that somebody else wrote. */
interface Event {
  readonly pull_request?: {
    readonly number?: number
    readonly base?: Side | null
    readonly head?: Side | null
    readonly labels?: readonly { readonly name?: string }[]
  }
}

interface Side {
  readonly sha?: string
  readonly ref?: string
  readonly repo?: { readonly full_name?: string } | null
}

/**
 * @param eventPath the file that GITHUB_EVENT_PATH names; undefined outside a runner
 * @param eventName GITHUB_EVENT_NAME
 * @returns null when the event is of another kind
 */
export function readPullRequest(eventPath: string | undefined, eventName: string | undefined): PullRequest | null {
  const text = eventPath === undefined || eventPath === '' ? undefined : readTextIfThere(eventPath)
  if (text === undefined) return null
  const { pull_request: event } = JSON.parse(text) as Event
  if (event === undefined) return null
  const { number = 0, base, head, labels = [] } = event
  return {
    number,
    base: commitOf(base),
    head: commitOf(head),
    labels: labels.flatMap(({ name }) => name ?? []),
    // A fork that was deleted is null: it was one.
    isFork: head?.repo?.full_name !== base?.repo?.full_name,
    isTarget: eventName === 'pull_request_target',
  }
}

function commitOf(side: Side | null | undefined): Commit {
  return { hash: side?.sha ?? '', branch: side?.ref ?? '' }
}
