/** The deployment that a run is for, as far as its event tells: where it is to be found, and how far it is. */
import { parseEndpoint } from '../config/endpoint.ts'
import { parseEnvironmentName } from '../config/environment-name.ts'
import { quote } from '../config/quote.ts'
import type { EndpointText } from '../config/resolve-endpoints.ts'
import type { Written } from '../gate/configure.ts'
import { readTextIfThere } from '../host/files.ts'

export interface Deployment {
  /** `success`, `pending`, `failure`; empty when the event says none. */
  readonly state: string
  /** Of the commit that was deployed; empty when the event names none. */
  readonly hash: string
  /** What was deployed, as an endpoint; null: the event names nothing that can be one. */
  readonly endpoint: EndpointText | null
  /** Why it can be none; null: it can, or nothing is named. */
  readonly trouble: string | null
}

/** As GitHub sends it; every part may be missing, or of another kind, in an event that somebody else wrote. */
interface Event {
  readonly deployment_status?: { readonly state?: unknown; readonly environment_url?: unknown } | null
  readonly deployment?: { readonly environment?: unknown; readonly sha?: unknown } | null
}

/**
 * @param eventPath the file that GITHUB_EVENT_PATH names; undefined outside a runner
 * @param eventName GITHUB_EVENT_NAME
 * @returns null when the event is of another kind
 */
export function readDeployment(eventPath: string | undefined, eventName: string | undefined): Deployment | null {
  if (eventName !== 'deployment_status' || eventPath === undefined) return null
  const text = readTextIfThere(eventPath)
  if (text === undefined) return null
  const { deployment_status: status, deployment } = JSON.parse(text) as Event
  return {
    state: textOf(status?.state),
    hash: textOf(deployment?.sha),
    ...endpointOf(textOf(status?.environment_url), textOf(deployment?.environment)),
  }
}

function endpointOf(url: string, environment: string): Pick<Deployment, 'endpoint' | 'trouble'> {
  if (url === '') return { endpoint: null, trouble: null }
  const none = (why: string): Pick<Deployment, 'endpoint' | 'trouble'> => ({
    endpoint: null,
    trouble: `the environment URL ${quote(url)} ${why}`,
  })
  if (!URL.canParse(url)) return none('is none')
  const { protocol, host, pathname, search } = new URL(url)
  if (protocol !== 'https:') return none('does not begin with https:')
  // Without a user and a fragment, and with no space left in it: what follows one would be read as an option.
  const text = `https://${host}${pathname}${search}`
  const parsed = parseEndpoint(text, null)
  if ('mistake' in parsed) return none(`cannot be looked at: ${parsed.mistake}`)
  const name = parseEnvironmentName(environment)
  const endpoint = { text, where: 'deployment_status.environment_url', origin: null }
  return { endpoint: 'value' in name ? { ...endpoint, environment: name.value } : endpoint, trouble: null }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What was deployed takes the place of what the policy lists; what the input names takes the place of both. */
export function withDeployed(written: Written, deployment: Deployment | null): Written {
  const endpoint = deployment?.endpoint ?? null
  const isNamed = written.endpoints.some(({ text }) => !/^\s*(?:#|$)/.test(text))
  return endpoint === null || isNamed ? written : { ...written, endpoints: [endpoint] }
}
