import { describe, expect, it } from '@jest/globals'
import type { FactName, Observations } from '../../src/core/facts.ts'
import type { TargetNet } from '../../src/core/net.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import type { AnyProbe } from '../../src/core/probe.ts'
import { observe } from '../../src/engine/observe.ts'
import { gapIn, targetAt, TIMED_OUT } from '../rules/facts.ts'

type Ledger = readonly string[]
const LEDGER: Ledger = ['a ledger']

const net: TargetNet = {
  exchange: () => Promise.reject(new Error('no probe of these talks')),
  http: () => Promise.reject(new Error('no probe of these talks')),
  width: () => 0,
  backOff: () => Promise.reject(new Error('no probe of these talks')),
}

type Run = (context: unknown) => Promise<Observed<never>>

/** A probe of made-up facts: what they hold is nobody's business here. */
function probe(
  fact: FactName,
  needs: readonly FactName[],
  run: Run = () => Promise.resolve(value(fact)),
): AnyProbe<Ledger> {
  return { fact, title: `the ${fact}`, needs, run }
}

const value = (fact: string): Observed<never> => seen(`value of ${fact}` as never)

function observed(probes: readonly AnyProbe<Ledger>[], prior: Observations = {}): Promise<Observations> {
  return observe({ target: targetAt(), net, ledger: LEDGER, probes, prior })
}

describe('the order of probes', () => {
  it('is that of their needs, however they are listed', async () => {
    const order: string[] = []
    const noting = (fact: FactName, needs: readonly FactName[]): AnyProbe<Ledger> =>
      probe(fact, needs, () => {
        order.push(fact)
        return Promise.resolve(value(fact))
      })
    const result = await observed([noting('chain', ['versions']), noting('versions', ['reach']), noting('reach', [])])
    expect(order).toEqual(['reach', 'versions', 'chain'])
    expect(result).toEqual({ reach: value('reach'), versions: value('versions'), chain: value('chain') })
  })

  it('starts all that need nothing before any of them ends', async () => {
    const started: string[] = []
    const { promise, resolve } = barrier()
    const meeting = (fact: FactName): AnyProbe<Ledger> =>
      probe(fact, [], async () => {
        started.push(fact)
        if (started.length === 3) resolve()
        await promise
        return value(fact)
      })
    // ends only when the last has started
    const result = await observed([meeting('reach'), meeting('versions'), meeting('http')])
    expect(started).toEqual(['reach', 'versions', 'http'])
    expect(Object.keys(result)).toEqual(['reach', 'versions', 'http'])
  })

  it('starts all that need the same fact as soon as it is there', async () => {
    const started: string[] = []
    const { promise, resolve } = barrier()
    const meeting = (fact: FactName): AnyProbe<Ledger> =>
      probe(fact, ['versions'], async () => {
        started.push(fact)
        if (started.length === 2) resolve()
        await promise
        return value(fact)
      })
    const result = await observed([meeting('chain'), meeting('http'), probe('versions', [])])
    expect(result.chain).toEqual(value('chain'))
    expect(result.http).toEqual(value('http'))
  })

  it('runs a probe once, however many need it', async () => {
    let runs = 0
    const counted = probe('reach', [], () => {
      runs++
      return Promise.resolve(value('reach'))
    })
    await observed([counted, probe('versions', ['reach']), probe('http', ['reach']), probe('chain', ['reach', 'http'])])
    expect(runs).toBe(1)
  })
})

/** A promise that is kept from outside. */
function barrier(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((kept) => {
    resolve = kept
  })
  return {
    promise,
    resolve: () => {
      resolve()
    },
  }
}

describe('what a probe is given', () => {
  it('is the target, the net, the ledger, and the values that it needs', async () => {
    const given: unknown[] = []
    const asking = probe('http', ['versions'], (context) => {
      given.push(context)
      return Promise.resolve(value('http'))
    })
    await observed([probe('reach', []), probe('versions', []), asking])
    expect(given).toEqual([{ target: targetAt(), net, ledger: LEDGER, facts: { versions: 'value of versions' } }])
  })

  it('is a fact with gaps too: what was seen of it is enough to go on', async () => {
    const holed: Observed<never> = seen('some' as never, [gapIn('TLSv1')])
    const result = await observed([probe('versions', [], () => Promise.resolve(holed)), probe('chain', ['versions'])])
    expect(result).toEqual({ versions: holed, chain: value('chain') })
  })

  it('may be known before any probe runs, and is then not looked for', async () => {
    const prior = { addresses: seen({ all: ['192.0.2.1'] }) }
    const never = probe('addresses', [], () => Promise.reject(new Error('was run')))
    const result = await observed([never, probe('reach', ['addresses'])], prior)
    expect(result).toEqual({ ...prior, reach: value('reach') })
  })
})

describe('a probe whose need was not seen', () => {
  const neverRun: Run = () => Promise.reject(new Error('was run'))

  it('is skipped, and so is what needs it in turn, all for the fact at the root', async () => {
    const result = await observed([
      probe('chain', ['versions'], neverRun),
      probe('versions', ['reach'], neverRun),
      probe('reach', [], () => Promise.resolve(TIMED_OUT)),
    ])
    const waiting = skipped(`needs reach, which was not seen: ${TIMED_OUT.detail}`, 'reach')
    expect(result).toEqual({ reach: TIMED_OUT, versions: waiting, chain: waiting })
  })

  it('is skipped for what was not seen beforehand', async () => {
    const noName = failed('name-not-found', 'the name has no address', 'network')
    const result = await observed([probe('reach', ['addresses'], neverRun)], { addresses: noName })
    expect(result).toEqual({
      addresses: noName,
      reach: skipped('needs addresses, which was not seen: the name has no address', 'addresses'),
    })
  })

  it('is left out on purpose when its need was: nothing was missed', async () => {
    const onPurpose = skipped('the endpoint does not speak HTTP')
    const result = await observed([
      probe('http', [], () => Promise.resolve(onPurpose)),
      probe('versions', ['http'], neverRun),
      probe('chain', ['versions'], neverRun),
    ])
    expect(result).toEqual({ http: onPurpose, versions: onPurpose, chain: onPurpose })
  })

  it('is left out on purpose when nobody looks for its need', async () => {
    const result = await observed([probe('chain', ['versions'], neverRun)])
    expect(result).toEqual({ chain: skipped('was not asked for') })
  })

  it('does not hold up those whose needs were seen', async () => {
    const result = await observed([
      probe('reach', [], () => Promise.resolve(TIMED_OUT)),
      probe('versions', ['reach'], neverRun),
      probe('http', []),
    ])
    expect(result.http).toEqual(value('http'))
  })
})

describe('a probe that rests on others', () => {
  /** A probe that needs nothing and rests on these. */
  const resting = (fact: FactName, restsOn: readonly FactName[], run?: Run): AnyProbe<Ledger> => ({
    ...probe(fact, [], run),
    restsOn,
  })

  it('runs beside them: it does not wait for them, nor they for it', async () => {
    const started: string[] = []
    const { promise, resolve } = barrier()
    const meeting =
      (fact: FactName): Run =>
      async () => {
        started.push(fact)
        if (started.length === 2) resolve()
        await promise
        return value(fact)
      }
    // each ends only when the other has started
    const result = await observed([
      resting('cipherSuites', ['versions'], meeting('cipherSuites')),
      probe('versions', [], meeting('versions')),
    ])
    expect(started).toEqual(['cipherSuites', 'versions'])
    expect(result).toEqual({ cipherSuites: value('cipherSuites'), versions: value('versions') })
  })

  it('is given nothing of them: they may not be there yet', async () => {
    const given: unknown[] = []
    await observed([
      probe('versions', []),
      resting('cipherSuites', ['versions'], (context) => {
        given.push(context)
        return Promise.resolve(value('cipherSuites'))
      }),
    ])
    expect(given).toEqual([{ target: targetAt(), net, ledger: LEDGER, facts: {} }])
  })

  it('is skipped when one of them was not seen, whatever it saw itself', async () => {
    const result = await observed([
      resting('cipherSuites', ['reach', 'versions']),
      probe('reach', []),
      probe('versions', [], () => Promise.resolve(TIMED_OUT)),
    ])
    expect(result).toEqual({
      reach: value('reach'),
      versions: TIMED_OUT,
      cipherSuites: skipped(`needs versions, which was not seen: ${TIMED_OUT.detail}`, 'versions'),
    })
  })

  it('is skipped for the first of them, and for the fact at the root', async () => {
    const result = await observed([
      resting('cipherSuites', ['reach', 'versions']),
      resting('versions', ['reach']),
      probe('reach', [], () => Promise.resolve(TIMED_OUT)),
      probe('chain', ['cipherSuites']),
    ])
    const waiting = skipped(`needs reach, which was not seen: ${TIMED_OUT.detail}`, 'reach')
    expect(result).toEqual({ reach: TIMED_OUT, versions: waiting, cipherSuites: waiting, chain: waiting })
  })

  it('is skipped, and no failure of its own, when both came to nothing', async () => {
    const failure = failed('closed', 'every hello was met by a closed connection', 'peer')
    const result = await observed([
      resting('cipherSuites', ['versions'], () => Promise.resolve(TIMED_OUT)),
      probe('versions', [], () => Promise.resolve(failure)),
    ])
    expect(result.cipherSuites).toEqual(skipped(`needs versions, which was not seen: ${failure.detail}`, 'versions'))
  })

  it('keeps its failure when they were seen', async () => {
    const result = await observed([
      resting('cipherSuites', ['versions'], () => Promise.resolve(TIMED_OUT)),
      probe('versions', []),
    ])
    expect(result.cipherSuites).toEqual(TIMED_OUT)
  })

  it('stands on a fact with gaps', async () => {
    const holed: Observed<never> = seen('some' as never, [gapIn('TLSv1')])
    const result = await observed([
      resting('cipherSuites', ['versions']),
      probe('versions', [], () => Promise.resolve(holed)),
    ])
    expect(result.cipherSuites).toEqual(value('cipherSuites'))
  })

  it('stands without what was left out on purpose: that was not needed', async () => {
    expect(await observed([resting('cipherSuites', ['versions'])])).toEqual({ cipherSuites: value('cipherSuites') })
    const onPurpose = skipped('was not asked for')
    expect(await observed([resting('cipherSuites', ['versions'])], { versions: onPurpose })).toEqual({
      versions: onPurpose,
      cipherSuites: value('cipherSuites'),
    })
  })

  it('does not stand on what was skipped for want of another', async () => {
    const result = await observed([
      resting('cipherSuites', ['versions']),
      probe('versions', ['reach']),
      probe('reach', [], () => Promise.resolve(TIMED_OUT)),
    ])
    const waiting = skipped(`needs reach, which was not seen: ${TIMED_OUT.detail}`, 'reach')
    expect(result).toEqual({ reach: TIMED_OUT, versions: waiting, cipherSuites: waiting })
  })

  it('is not run at all without what it needs', async () => {
    const neverRun: Run = () => Promise.reject(new Error('was run'))
    const result = await observed(
      [{ ...resting('cipherSuites', ['versions'], neverRun), needs: ['addresses'] }, probe('versions', [])],
      { addresses: TIMED_OUT },
    )
    expect(result.cipherSuites).toEqual(
      skipped(`needs addresses, which was not seen: ${TIMED_OUT.detail}`, 'addresses'),
    )
  })

  it('starts what it rests on when that is listed nowhere before it, and once', async () => {
    let runs = 0
    const counted = probe('versions', [], () => {
      runs++
      return Promise.resolve(value('versions'))
    })
    await observed([resting('cipherSuites', ['versions']), resting('groups', ['versions']), counted])
    expect(runs).toBe(1)
  })

  it('that crashes is a failure of ours where they were seen', async () => {
    const result = await observed([
      probe('versions', []),
      resting('cipherSuites', ['versions'], () => Promise.reject(new Error('no such property'))),
    ])
    expect(result.cipherSuites).toEqual(
      failed('internal', 'the probe of the cipherSuites crashed: no such property', 'us'),
    )
  })
})

describe('a probe that crashes', () => {
  it.each<[string, Run]>([
    [
      'throws',
      () => {
        throw new Error('no such property')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no such property'))],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a careless dependency does
    ['rejects with text', () => Promise.reject('no such property')],
  ])('and %s is a failure of ours, and the other facts survive', async (_, run) => {
    const result = await observed([
      probe('reach', []),
      probe('versions', ['reach'], run),
      probe('http', ['reach']),
      probe('chain', ['versions']),
    ])
    const detail = 'the probe of the versions crashed: no such property'
    expect(result).toEqual({
      reach: value('reach'),
      versions: failed('internal', detail, 'us'),
      http: value('http'),
      chain: skipped(`needs versions, which was not seen: ${detail}`, 'versions'),
    })
  })
})
