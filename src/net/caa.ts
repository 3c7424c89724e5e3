/** Looks for the CAA records that hold for a name: its own, or those of the next name above that has any (RFC 8659 section 3). */
import type { CaaRecord, CaaSet } from '../core/net.ts'
import { seen, type Failed, type Seen } from '../core/observed.ts'
import { askDns, late, type DnsOptions } from './ask-dns.ts'
import { leftOf } from './left-of.ts'
import { Slots } from './slots.ts'

/** Names looked up at one time: DNS servers serve others too. */
const MAX_NAMES = 16

type Level = Seen<readonly CaaRecord[]> | Failed

/**
 * Names of one run have most of what is above them in common: each is asked for once.
 *
 * @param options the time is for one name with all that is above it
 */
export function createCaaLookup(options: DnsOptions): (name: string) => Promise<Seen<CaaSet> | Failed> {
  const { timeoutMs } = options
  const slots = new Slots(MAX_NAMES, MAX_NAMES)
  const levels = new Map<string, Promise<Level>>()
  let wasAnswered = false
  let silences = 0

  function recordsOf(name: string): Promise<Level> {
    const found = levels.get(name) ?? askUnlessHopeless(name)
    levels.set(name, found)
    return found
  }

  /** Where questions of this kind are dropped, as by some resolvers, not every name needs to find it out. */
  async function askUnlessHopeless(name: string): Promise<Level> {
    if (!wasAnswered && silences >= MAX_NAMES) return late(name, timeoutMs)
    const outcome = await askDns(name, options, async (resolver) => (await resolver.resolveCaa(name)).map(readRecord))
    if (outcome.status === 'failed' && outcome.code === 'timeout') silences++
    else wasAnswered = true
    return outcome
  }

  async function climb(name: string): Promise<Seen<CaaSet> | Failed> {
    const startedAt = Date.now()
    const labels = name.split('.')
    for (let above = 0; above < labels.length; above++) {
      if (leftOf(timeoutMs, startedAt) === 0) return late(name, timeoutMs)
      const level = labels.slice(above).join('.')
      const outcome = await recordsOf(level)
      if (outcome.status === 'failed') return outcome
      if (outcome.value.length > 0) return seen({ foundAt: level, records: outcome.value })
    }
    return seen({ foundAt: null, records: [] })
  }

  return (name) => slots.run('', () => climb(name))
}

/**
 * `{ critical: 128, issue: 'ca.example' }`, with `type: 'CAA'` beside it in newer versions: the tag is a key, and may be
 * any text that somebody put into the DNS.
 */
function readRecord(record: object): CaaRecord {
  const texts = Object.entries(record).flatMap(([key, found]: [string, unknown]) =>
    typeof found === 'string' && !(key === 'type' && found === 'CAA') ? [[key, found] as const] : [],
  )
  const [tag = '', value = ''] = texts[0] ?? []
  const flags: unknown = 'critical' in record ? record.critical : undefined
  return {
    tag: tag.toLowerCase(),
    value,
    // Bit 0, the highest (RFC 8659 section 4.1). A tag of that name hides the flags, so that they may be any.
    isCritical: typeof flags !== 'number' || flags >= 128,
  }
}
