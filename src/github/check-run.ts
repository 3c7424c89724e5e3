/** A check run of our own on a commit. */
import type { Github, Repository } from './client.ts'

export interface CheckRun {
  readonly name: string
  /** Of the commit that it is about. */
  readonly headHash: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly completedAt: string
  /** Tells this run from any other. */
  readonly externalId: string
  /** Of the run of the workflow. */
  readonly detailsUrl: string
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

type Annotation = NonNullable<
  NonNullable<NonNullable<Parameters<Github['rest']['checks']['create']>[0]>['output']>['annotations']
>[number]

/** GitHub takes so many in a request, and adds those of the next to them. */
const BATCH = 50

export const PERMISSION = 'checks: write'

/** Writes it whole, and gives it the annotations that are left in requests of their own. Rejects as GitHub does. */
export async function writeCheckRun({ rest, makeOnce }: Github, repository: Repository, run: CheckRun): Promise<void> {
  const { name, headHash: head_sha, externalId: external_id, title, summary, annotations } = run
  const { id } = await makeOnce(
    async () => {
      const { data } = await rest.checks.listForRef({
        ...repository,
        ref: head_sha,
        check_name: name,
        filter: 'all',
        per_page: 100,
      })
      return data.check_runs.find((one) => one.external_id === external_id)
    },
    async () => {
      const { data } = await rest.checks.create({
        ...repository,
        name,
        head_sha,
        external_id,
        details_url: run.detailsUrl,
        status: 'completed',
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: { title, summary, annotations: annotations.slice(0, BATCH) },
      })
      return data
    },
  )
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    await rest.checks.update({
      ...repository,
      check_run_id: id,
      output: { title, summary, annotations: annotations.slice(from, from + BATCH) },
    })
  }
}
