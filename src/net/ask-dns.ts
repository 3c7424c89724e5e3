/** One question to DNS servers. That there is nothing is an answer too. */
import type { Resolver } from 'node:dns/promises'
import { failed, seen, type Failed, type Seen } from '../core/observed.ts'
import { failureOf } from './failures.ts'

export interface DnsOptions {
  /** As `node:dns` takes them; empty: those of the system. */
  readonly servers: readonly string[]
  readonly timeoutMs: number
}

export async function askDns<T>(
  name: string,
  { servers, timeoutMs }: DnsOptions,
  question: (resolver: Resolver) => Promise<readonly T[]>,
): Promise<Seen<readonly T[]> | Failed> {
  const { Resolver } = await import('node:dns/promises')
  // One for each question: what is cancelled when its time is up is all that a resolver was asked.
  const resolver = new Resolver({ timeout: Math.ceil(timeoutMs / 4), tries: 2 })
  if (servers.length > 0) resolver.setServers(servers)
  const timer = setTimeout(() => {
    resolver.cancel()
  }, timeoutMs)
  try {
    return seen(await question(resolver))
  } catch (error) {
    return failureOfAnswer(error, name, timeoutMs)
  } finally {
    clearTimeout(timer)
  }
}

function failureOfAnswer(error: unknown, name: string, timeoutMs: number): Seen<readonly never[]> | Failed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENODATA':
    case 'ENOTFOUND':
      return seen([])
    case 'ECANCELLED':
    case 'ETIMEOUT':
      return late(name, timeoutMs)
    case 'ECONNREFUSED':
      return failed('refused', `no DNS server listens to a question about ${name}`, 'network')
    case 'EBADRESP':
    case 'EFORMERR':
      return failed('malformed', `the DNS server's answer about ${name} cannot be read (${code})`, 'network')
    case 'ESERVFAIL':
    case 'EREFUSED':
    case 'ENOTIMP':
      return failed('name-not-found', `the DNS server could not answer about ${name} (${code})`, 'network')
    default:
      return failureOf(error)
  }
}

export function late(name: string, timeoutMs: number): Failed {
  return failed('timeout', `no DNS server answered about ${name} within ${String(timeoutMs)} ms`, 'network')
}
