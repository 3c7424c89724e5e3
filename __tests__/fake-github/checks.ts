/** Check runs of the fake GitHub, and their annotations. */
import { WEB, renderAccount, type Here } from './here.ts'
import { NOT_FOUND, pageOf, type Answer, type Routes } from './routes.ts'

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly status: string
  readonly conclusion: string | null
  readonly external_id: string
  readonly details_url: string | null
  readonly started_at: string
  readonly completed_at: string | null
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null }
  /** Of all requests: each appends its own. */
  readonly annotations: readonly Annotation[]
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: string
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

/** What a request may say of a check run. */
type Written = Partial<
  Omit<CheckRun, 'id' | 'output' | 'annotations'> & {
    readonly output: Partial<CheckRun['output']> & { readonly annotations?: readonly Annotation[] }
  }
>

// Limits that the descriptions of GitHub's schemas name, some of which the schemas hold too.
const MAX_ANNOTATIONS = 50
const MAX_TEXT = 65_535
const MAX_MESSAGE_BYTES = 64 * 1024
const MAX_TITLE = 255

const OF = '/repos/{owner}/{repo}'

export function keepChecks(here: Here): { readonly all: readonly CheckRun[]; readonly routes: Routes } {
  const all: CheckRun[] = []

  /** Answers that only a GitHub App may: GITHUB_TOKEN is one's, a personal access token is not. */
  const byApp = (answer: () => Answer): Answer =>
    here.user.type === 'Bot' ? answer() : [403, { message: 'You must authenticate via a GitHub App.' }]

  /** A conclusion completes it, whatever the status says. */
  function withWritten(run: CheckRun, { output: { annotations = [], ...output } = {}, ...written }: Written): CheckRun {
    const isCompleted = written.conclusion !== undefined
    return {
      ...run,
      ...written,
      ...(isCompleted ? { status: 'completed', completed_at: written.completed_at ?? here.now() } : {}),
      output: { ...run.output, ...output },
      annotations: [...run.annotations, ...annotations],
    }
  }

  const render = (run: CheckRun): object => {
    const { annotations, output, ...rest } = run
    const url = `${here.api}/check-runs/${String(run.id)}`
    return {
      ...rest,
      node_id: `CR_${String(run.id)}`,
      url,
      html_url: `${WEB}/runs/${String(run.id)}`,
      output: { ...output, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
      check_suite: { id: 1 },
      app: APP,
      pull_requests: [],
    }
  }

  const find = (params: Readonly<Record<string, string>>): CheckRun | undefined =>
    all.find(({ id }) => id === Number(params.check_run_id))

  const routes: Routes = {
    [`POST ${OF}/check-runs`]: ({ body }) =>
      byApp(() => {
        const written: Written = body
        const { name = '', head_sha = '', output } = written
        if (!/^[0-9a-f]{40}$/.test(head_sha)) return [422, { message: `No commit found for SHA: ${head_sha}` }]
        const isTitled = output === undefined || output.title !== undefined
        const trouble = name === '' ? 'there is no name' : isTitled ? troubleOf(written) : 'the output has no title'
        if (trouble !== null) return invalid(trouble)
        const run = withWritten({ ...NEW, id: all.length + 1, name, head_sha, started_at: here.now() }, written)
        all.push(run)
        return [201, render(run)]
      }),

    [`GET ${OF}/check-runs/{check_run_id}`]: ({ params }) => {
      const run = find(params)
      return run === undefined ? NOT_FOUND : [200, render(run)]
    },

    [`PATCH ${OF}/check-runs/{check_run_id}`]: ({ params, body }) =>
      byApp(() => {
        const run = find(params)
        if (run === undefined) return NOT_FOUND
        const trouble = troubleOf(body)
        if (trouble !== null) return invalid(trouble)
        const changed = withWritten(run, body)
        all.splice(all.indexOf(run), 1, changed)
        return [200, render(changed)]
      }),

    [`GET ${OF}/check-runs/{check_run_id}/annotations`]: (asked) => {
      const run = find(asked.params)
      return run === undefined ? NOT_FOUND : pageOf(run.annotations.map(renderAnnotation), asked)
    },

    [`GET ${OF}/commits/{ref}/check-runs`]: (asked) => {
      const query = asked.url.searchParams
      const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')]
      const found = all
        .filter(({ head_sha }) => head_sha === asked.params.ref)
        // The latest of each name, unless all are asked for.
        .filter((run, index, ran) => {
          return query.get('filter') === 'all' || !ran.slice(index + 1).some((later) => later.name === run.name)
        })
        .filter((run) => (name === null || run.name === name) && (status === null || run.status === status))
        .filter(() => app === null || Number(app) === APP.id)
        .reverse()
      return pageOf(found.map(render), asked, (page) => ({ total_count: found.length, check_runs: page }))
    },
  }

  return { all, routes }
}

const NEW = {
  status: 'queued',
  conclusion: null,
  external_id: '',
  details_url: null,
  completed_at: null,
  output: { title: null, summary: null, text: null },
  annotations: [],
} as const

const APP = {
  id: 15368,
  slug: 'github-actions',
  node_id: 'A_1',
  owner: renderAccount({ login: 'github', type: 'Organization' }),
  name: 'GitHub Actions',
  description: '',
  external_url: 'https://help.github.com',
  html_url: 'https://github.com/apps/github-actions',
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2018-07-30T09:30:17Z',
  permissions: { checks: 'write' },
  events: [],
}

function troubleOf({ status, conclusion, completed_at, output }: Written): string | null {
  const isCompleted = status === 'completed' || completed_at !== undefined
  if (isCompleted && conclusion === undefined) return 'what is completed has no conclusion'
  if (conclusion === 'stale') return 'only GitHub concludes that a run is stale'
  if (output === undefined) return null
  const { summary, text = '', annotations = [] } = output
  if (typeof summary !== 'string') return 'the output has no summary'
  if (summary.length > MAX_TEXT) return `the summary has more than ${String(MAX_TEXT)} characters`
  if ((text ?? '').length > MAX_TEXT) return `the text has more than ${String(MAX_TEXT)} characters`
  if (annotations.length > MAX_ANNOTATIONS) return `there are more than ${String(MAX_ANNOTATIONS)} annotations`
  return annotations.map(annotationTrouble).find((trouble) => trouble !== null) ?? null
}

function annotationTrouble(annotation: Annotation): string | null {
  const { start_line, end_line, start_column, end_column, message, title = '', raw_details = '' } = annotation
  if (start_line < 1 || end_line < start_line) return 'the lines of an annotation are none'
  if (start_line !== end_line && (start_column ?? end_column) !== undefined)
    return 'an annotation has columns of two lines'
  if (title.length > MAX_TITLE) return `the title of an annotation has more than ${String(MAX_TITLE)} characters`
  const isLong = [message, raw_details].some((text) => Buffer.byteLength(text) > MAX_MESSAGE_BYTES)
  return isLong ? 'an annotation has more than 64 KB' : null
}

function invalid(why: string): Answer {
  return [422, { message: `Invalid request.\n\n${why}` }]
}

function renderAnnotation(annotation: Annotation): object {
  return { start_column: null, end_column: null, title: null, raw_details: null, ...annotation, blob_href: WEB }
}
