import { describe, expect, it } from '@jest/globals'
import type { FactName, Observations } from '../../src/core/facts.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import type { AnyProbe } from '../../src/core/probe.ts'
import { observe } from '../../src/engine/observe.ts'
import { netOf } from '../probes/scripted.ts'
import { targetAt } from '../rules/facts.ts'

/** What happens, in order. */
type Log = string[]

interface Script {
  readonly fact: FactName
  readonly needs?: readonly FactName[]
  readonly run?: (facts: Readonly<Record<string, unknown>>) => Observed<unknown> | Promise<Observed<unknown>>
}

function probe(log: Log, { fact, needs = [], run }: Script): AnyProbe<Log> {
  return {
    fact,
    title: `the ${fact} of a script`,
    needs,
    async run({ ledger, facts }) {
      log.push(`${fact} begins`)
      expect(ledger).toBe(log)
      const observed = (await run?.(facts)) ?? seen(`${fact} seen`)
      log.push(`${fact} ends`)
      return observed as NonNullable<Observations[FactName]>
    },
  }
}

async function observed(
  scripts: readonly Script[],
  prior: Observations = {},
): Promise<{ readonly log: Log; readonly observations: Observations }> {
  const log: Log = []
  const observations = await observe({
    target: targetAt(),
    net: netOf(),
    ledger: log,
    probes: scripts.map((script) => probe(log, script)),
    prior,
  })
  return { log, observations }
}

const TIMEOUT = failed('timeout', 'silence', 'network')

describe('observe', () => {
  it('keeps what is known before, and adds what each probe yields', async () => {
    const addresses = seen({ all: ['192.0.2.1'] })
    const { observations } = await observed([{ fact: 'reach' }, { fact: 'http', run: () => TIMEOUT }], { addresses })
    expect(observations).toEqual({ addresses, reach: seen('reach seen'), http: TIMEOUT })
  })

  it('does not run a probe for what is known already', async () => {
    const { log, observations } = await observed([{ fact: 'reach' }], { reach: seen({ connected: true }) })
    expect(log).toEqual([])
    expect(observations).toEqual({ reach: seen({ connected: true }) })
  })

  it('runs a probe after what it needs, wherever they stand in the list, and hands it those facts alone', async () => {
    const handed: unknown[] = []
    const { log } = await observed([
      { fact: 'chain', needs: ['versions'], run: (facts) => (handed.push(facts), seen('c')) },
      { fact: 'versions', needs: ['reach'], run: (facts) => (handed.push(facts), seen('v')) },
      { fact: 'reach', run: () => seen('r') },
    ])
    expect(log).toEqual([
      'reach begins',
      'reach ends',
      'versions begins',
      'versions ends',
      'chain begins',
      'chain ends',
    ])
    expect(handed).toEqual([{ reach: 'r' }, { versions: 'v' }])
  })

  it('runs a probe once, however many need it', async () => {
    const { log } = await observed([
      { fact: 'chain', needs: ['versions'] },
      { fact: 'http', needs: ['versions'] },
      { fact: 'cipherSuites', needs: ['versions', 'chain'] },
      { fact: 'versions' },
    ])
    expect(log.filter((entry) => entry === 'versions begins')).toHaveLength(1)
    expect(log.filter((entry) => entry.endsWith('begins'))).toHaveLength(4)
  })

  it('runs side by side what does not wait for one another', async () => {
    // Each ends only when the other has begun: one after the other, they would never end.
    let chainBegan: () => void = () => undefined
    let httpBegan: () => void = () => undefined
    const chain = new Promise<void>((resolve) => (chainBegan = resolve))
    const http = new Promise<void>((resolve) => (httpBegan = resolve))
    const { log } = await observed([
      { fact: 'versions' },
      { fact: 'chain', needs: ['versions'], run: () => (chainBegan(), http.then(() => seen('c'))) },
      { fact: 'http', needs: ['versions'], run: () => (httpBegan(), chain.then(() => seen('h'))) },
    ])
    expect(log.slice(0, 4)).toEqual(['versions begins', 'versions ends', 'chain begins', 'http begins'])
    expect(log.slice(4).sort()).toEqual(['chain ends', 'http ends'])
  })

  it('lets nothing wait for what it does not need', async () => {
    let finish: () => void = () => undefined
    const slow = new Promise<void>((resolve) => (finish = resolve))
    const { log } = await observed([
      { fact: 'http', run: () => slow.then(() => seen('h')) },
      { fact: 'reach' },
      { fact: 'versions', needs: ['reach'], run: () => (finish(), seen('v')) },
    ])
    expect(log.indexOf('versions begins')).toBeLessThan(log.indexOf('http ends'))
  })

  it('skips what needs a fact that failed, and names that fact and its trouble', async () => {
    const { log, observations } = await observed([
      { fact: 'reach', run: () => TIMEOUT },
      { fact: 'versions', needs: ['reach'] },
    ])
    expect(observations.versions).toEqual(skipped('needs reach, which was not seen: silence', 'reach'))
    expect(log).not.toContain('versions begins')
  })

  it('names the root of the trouble, not the last link', async () => {
    const { observations } = await observed([
      { fact: 'reach', run: () => TIMEOUT },
      { fact: 'versions', needs: ['reach'] },
      { fact: 'chain', needs: ['versions'] },
      { fact: 'http', needs: ['chain', 'versions'] },
    ])
    const waiting = skipped('needs reach, which was not seen: silence', 'reach')
    expect(observations).toEqual({ reach: TIMEOUT, versions: waiting, chain: waiting, http: waiting })
  })

  it('takes a need that failed before any probe ran for the root', async () => {
    const addresses = failed('name-not-found', 'the name does not resolve', 'network')
    const { observations } = await observed([{ fact: 'reach', needs: ['addresses'] }], { addresses })
    expect(observations.reach).toEqual(
      skipped('needs addresses, which was not seen: the name does not resolve', 'addresses'),
    )
  })

  it('skips on purpose what needs something that was skipped on purpose', async () => {
    const { observations } = await observed([
      { fact: 'http', run: () => skipped('the endpoint does not speak HTTP') },
      { fact: 'chain', needs: ['http'] },
    ])
    expect(observations.chain).toEqual(skipped('the endpoint does not speak HTTP', null))
  })

  it('says of a need that no probe looks at that it was not asked for', async () => {
    const { observations } = await observed([{ fact: 'versions', needs: ['reach'] }])
    expect(observations).toEqual({ versions: skipped('was not asked for', null) })
  })

  it.each<[string, () => Observed<unknown>]>([
    [
      'at once',
      () => {
        throw new TypeError('x is not a function')
      },
    ],
  ])('takes a probe that throws %s for a mistake of ours, and loses nothing else for it', async (_, run) => {
    const { observations } = await observed([
      { fact: 'reach' },
      { fact: 'versions', needs: ['reach'], run },
      { fact: 'chain', needs: ['versions'] },
      { fact: 'http', needs: ['reach'] },
    ])
    const detail = 'the probe of the versions of a script crashed: x is not a function'
    expect(observations).toEqual({
      reach: seen('reach seen'),
      versions: failed('internal', detail, 'us'),
      chain: skipped(`needs versions, which was not seen: ${detail}`, 'versions'),
      http: seen('http seen'),
    })
  })

  it('takes a probe that rejects for the same', async () => {
    const { observations } = await observed([{ fact: 'reach', run: () => Promise.reject(new Error('no')) }])
    expect(observations.reach).toEqual(failed('internal', 'the probe of the reach of a script crashed: no', 'us'))
  })

  it('observes nothing with no probes', async () => {
    expect((await observed([])).observations).toEqual({})
  })
})
