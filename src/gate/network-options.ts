/** Limits, deadlines, the proxy, and who else is asked, as users write them, for the command's options and the action's inputs alike. */
import { parseCtSearch } from '../config/ct-search.ts'
import { parseDnsServers } from '../config/dns-servers.ts'
import { parseProxy } from '../config/proxy.ts'
import type { Parsed } from '../config/parsed.ts'
import type { ConfigProblem } from '../core/config-problem.ts'
import type { CtSearch } from '../core/ct-search.ts'
import type { Proxy } from '../core/proxy.ts'
import { parseSeconds } from '../core/window.ts'
import { DEFAULT_NETWORK_OPTIONS, type NetworkOptions } from '../net/network.ts'

export const NETWORK_SETTINGS = [
  'timeout',
  'concurrency',
  'connections-per-address',
  'retries',
  'proxy',
  'fetch',
  'dns-server',
  'ct-search',
] as const
export type NetworkSetting = (typeof NETWORK_SETTINGS)[number]

export interface NetworkSettings {
  readonly network: NetworkOptions
  readonly ctSearch: CtSearch | null
  readonly mistakes: readonly ConfigProblem[]
}

const FETCH: readonly NetworkOptions['fetch'][] = ['off', 'public', 'anywhere']

const MAX_TIMEOUT_MS = 3_600_000

/**
 * @param read the text of a setting; undefined or empty: the default
 * @param whereOf what a setting is called in mistakes: `--timeout`, `input timeout`
 * @param fetch what is fetched when nothing is said of it
 */
export function readNetworkOptions(
  read: (name: NetworkSetting) => string | undefined,
  whereOf: (name: NetworkSetting) => string,
  fetch: NetworkOptions['fetch'],
): NetworkSettings {
  const mistakes: ConfigProblem[] = []
  function value(
    name: NetworkSetting,
    parse: (text: string) => number | undefined,
    expected: string,
  ): number | undefined {
    const text = read(name)
    if (text === undefined || text === '') return undefined
    const parsed = parse(text)
    if (parsed === undefined)
      mistakes.push({ where: whereOf(name), message: `${JSON.stringify(text)} found, expected ${expected}` })
    return parsed
  }
  function parsedAs<T>(name: NetworkSetting, parse: (text: string) => Parsed<T>, fallback: T): T {
    const text = read(name)
    if (text === undefined || text === '') return fallback
    const result = parse(text)
    if ('value' in result) return result.value
    mistakes.push({ where: whereOf(name), message: result.mistake })
    return fallback
  }
  function readFetch(): NetworkOptions['fetch'] {
    const text = read('fetch')
    if (text === undefined || text === '') return fetch
    const found = FETCH.find((candidate) => candidate === text)
    if (found !== undefined) return found
    mistakes.push({ where: whereOf('fetch'), message: `${JSON.stringify(text)} found, expected ${FETCH.join(', ')}` })
    return fetch
  }
  const network = {
    ...DEFAULT_NETWORK_OPTIONS,
    timeoutMs:
      value(
        'timeout',
        (text) => parseSeconds(text, MAX_TIMEOUT_MS),
        'seconds ("10") or a duration ("2m") of at most an hour',
      ) ?? DEFAULT_NETWORK_OPTIONS.timeoutMs,
    maxConnections:
      value('concurrency', wholeNumber(1, 1024), 'a whole number from 1 to 1024') ??
      DEFAULT_NETWORK_OPTIONS.maxConnections,
    maxConnectionsPerAddress:
      value('connections-per-address', wholeNumber(1, 128), 'a whole number from 1 to 128') ??
      DEFAULT_NETWORK_OPTIONS.maxConnectionsPerAddress,
    retries: value('retries', wholeNumber(0, 10), 'a whole number from 0 to 10') ?? DEFAULT_NETWORK_OPTIONS.retries,
    proxy: parsedAs<Proxy | null>('proxy', parseProxy, null),
    fetch: readFetch(),
    dnsServers: parsedAs('dns-server', parseDnsServers, DEFAULT_NETWORK_OPTIONS.dnsServers),
  }
  return { network, ctSearch: parsedAs<CtSearch | null>('ct-search', parseCtSearch, null), mistakes }
}

function wholeNumber(min: number, max: number): (text: string) => number | undefined {
  return (text) => {
    const count = /^\d{1,4}$/.test(text) ? Number(text) : NaN
    return count >= min && count <= max ? count : undefined
  }
}
