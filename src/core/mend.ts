/** A mend: what is wrong in the configuration of a server, and how it looks mended. A rule's `fix` says it in a sentence. */

/** Where a mend is made, and what that is called. */
export const SERVERS = {
  nginx: 'nginx',
  apache: 'Apache httpd',
  haproxy: 'HAProxy',
  envoy: 'Envoy',
  node: 'Node.js',
  java: 'Java',
  kubernetes: 'Kubernetes',
  files: 'any server, by its files',
  endpoint: 'the endpoint, wherever its URL is written down',
} as const
export type Server = keyof typeof SERVERS

export interface Mend {
  /** What to do. */
  readonly title: string
  /** Ids of the rules that it mends. */
  readonly rules: readonly [string, ...string[]]
  /** Those to which it applies. */
  readonly servers: Readonly<Partial<Record<Server, Change>>>
}

/** Both texts can be pasted where they belong. */
export interface Change {
  readonly before: string
  readonly after: string
  /** Which versions it is for, or what it rests on. */
  readonly note?: string
}

/** A text of several lines, without the margin that it has in the source. */
export function snippet({ raw: [text = ''] }: TemplateStringsArray): string {
  const lines = text.split('\n').slice(1, -1)
  const margin = Math.min(...lines.filter((line) => line !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(margin)).join('\n')
}
