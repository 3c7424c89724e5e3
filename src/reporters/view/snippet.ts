/** What can be pasted to mend a finding, for the server that was seen, or else for the first that there is a mend for. */
import { SERVERS, type Change, type Mend, type Server } from '../../core/mend.ts'
import type { Finding, ReportEndpoint } from '../../core/report.ts'
import { mends } from '../../mends/index.ts'
import { serverSeen } from './seen.ts'

export interface Snippet {
  /** What to do. */
  readonly title: string
  readonly server: Server
  /** Whether it is the one that the endpoint names itself; it may also be a guess, or no matter. */
  readonly known: 'seen' | 'guessed' | 'no-matter'
  readonly change: Change
}

const SERVER_NAMES = Object.keys(SERVERS) as readonly Server[]

/** Not of one server. */
const ANYWHERE: readonly Server[] = ['files', 'endpoint']

/** @param endpoint undefined: the finding is about none */
export function findSnippet({ rule }: Finding, endpoint: ReportEndpoint | undefined): Snippet | undefined {
  const fitting = (mends as readonly Mend[]).filter(({ rules }) => rules.includes(rule))
  const seen = endpoint?.targets.map(serverSeen).find((server) => server !== undefined)
  for (const server of seen === undefined ? SERVER_NAMES : [seen, ...ANYWHERE]) {
    for (const { title, servers } of fitting) {
      const change = servers[server]
      if (change !== undefined)
        return {
          title,
          server,
          known: server === seen ? 'seen' : ANYWHERE.includes(server) ? 'no-matter' : 'guessed',
          change,
        }
    }
  }
  return undefined
}
