/** The addresses of a name, of the system or of DNS servers that the user names. */
import { isIP } from 'node:net'
import { gap, seen, type Failed, type Seen } from '../core/observed.ts'
import { askDns, type DnsOptions } from './ask-dns.ts'
import { failureOf } from './failures.ts'
import { Slots } from './slots.ts'

/** Names asked about at one time: DNS servers serve others too. */
const MAX_NAMES = 16

/** In the order of the resolver, each once; of DNS servers, IPv4 first. A literal is its own address. */
export function createAddressLookup(options: DnsOptions): (name: string) => Promise<Seen<readonly string[]> | Failed> {
  const slots = new Slots(MAX_NAMES, MAX_NAMES)
  return (name) => {
    if (isIP(name) !== 0) return Promise.resolve(seen([name]))
    // No DNS server is asked about it (RFC 6761 section 6.3).
    const isLocal = /^(?:.+\.)?localhost$/.test(name)
    return options.servers.length === 0 || isLocal ? ofSystem(name) : slots.run('', () => ofServers(name, options))
  }
}

async function ofSystem(name: string): Promise<Seen<readonly string[]> | Failed> {
  try {
    const { lookup } = await import('node:dns/promises')
    const found = await lookup(name, { all: true, order: 'verbatim' })
    return seen([...new Set(found.map(({ address }) => address))])
  } catch (error) {
    return failureOf(error)
  }
}

/** One kind of address missing is usual. One that could not be asked for is a gap, unless nothing was found at all. */
async function ofServers(name: string, options: DnsOptions): Promise<Seen<readonly string[]> | Failed> {
  const answers = await Promise.all([
    askDns(name, options, (resolver) => resolver.resolve4(name)),
    askDns(name, options, (resolver) => resolver.resolve6(name)),
  ])
  const found = answers.flatMap((answer) => (answer.status === 'seen' ? answer.value : []))
  const failure = answers.find((answer) => answer.status === 'failed')
  if (failure !== undefined && found.length === 0) return failure
  const gaps = answers.flatMap((answer, index) =>
    answer.status === 'failed' ? [gap(index === 0 ? 'IPv4 addresses' : 'IPv6 addresses', answer)] : [],
  )
  return seen([...new Set(found)], gaps)
}
