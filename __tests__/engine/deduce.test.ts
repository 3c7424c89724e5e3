import { describe, expect, it } from '@jest/globals'
import type { AnyDeduction } from '../../src/core/deduction.ts'
import type { FactName, Observations } from '../../src/core/facts.ts'
import { failed, seen, skipped, type Gap, type Observed } from '../../src/core/observed.ts'
import { deduce } from '../../src/engine/deduce.ts'
import { contextOf } from '../deductions/test-pki.ts'
import { gapIn } from '../rules/facts.ts'

interface Script {
  readonly fact: FactName
  readonly reads: readonly FactName[]
  readonly needless?: string | null
  readonly run?: (facts: Readonly<Record<string, unknown>>, gaps: readonly Gap[]) => Observed<unknown>
}

const { target, now, stores, ctLogs } = contextOf()
const context = { target, now, stores, ctLogs }

function deduction({ fact, reads, needless, run }: Script): AnyDeduction {
  return {
    fact,
    reads,
    ...(needless === undefined ? {} : { needlessFor: (of) => (of === target ? needless : 'another target') }),
    deduce: (facts, handed) => {
      const { gaps, ...rest } = handed
      expect(rest).toEqual(context)
      const values: Readonly<Record<string, unknown>> = facts
      const observed = run === undefined ? seen(`${fact} of ${Object.values(values).join(' and ')}`) : run(values, gaps)
      return observed as NonNullable<Observations[FactName]>
    },
  }
}

function deduced(scripts: readonly Script[], observations: Readonly<Record<string, Observed<unknown>>>): Observations {
  return deduce(scripts.map(deduction), observations, context)
}

const TIMEOUT = failed('timeout', 'silence', 'network')

describe('deduce', () => {
  it('keeps what was seen, and works the rest out from it', () => {
    expect(deduced([{ fact: 'certificates', reads: ['chain'] }], { chain: seen('a chain'), reach: TIMEOUT })).toEqual({
      chain: seen('a chain'),
      reach: TIMEOUT,
      certificates: seen('certificates of a chain'),
    })
  })

  it('leaves out on purpose what makes no sense for the target, whether or not the rest was seen', () => {
    const script = { fact: 'certificates', reads: ['chain'] } as const
    for (const chain of [seen('a chain'), TIMEOUT]) {
      expect(deduced([{ ...script, needless: 'nobody asks' }], { chain }).certificates).toEqual(skipped('nobody asks'))
    }
    expect(deduced([{ ...script, needless: null }], { chain: seen('a chain') }).certificates).toEqual(
      seen('certificates of a chain'),
    )
  })

  it('works out what others are worked out from first, in whatever order they are listed, each once', () => {
    let runs = 0
    const scripts: readonly Script[] = [
      { fact: 'trustPaths', reads: ['certificates', 'nameMatch'] },
      { fact: 'nameMatch', reads: ['certificates'] },
      { fact: 'certificates', reads: ['chain'], run: () => (runs++, seen('C')) },
    ]
    for (const order of [scripts, scripts.toReversed()]) {
      runs = 0
      expect(deduced(order, { chain: seen('a chain') })).toMatchObject({
        certificates: seen('C'),
        nameMatch: seen('nameMatch of C'),
        trustPaths: seen('trustPaths of C and nameMatch of C'),
      })
      expect(runs).toBe(1)
    }
  })

  it('hands over the facts that are read, and no other', () => {
    const handed: unknown[] = []
    const run: Script['run'] = (facts) => (handed.push(facts), seen(1))
    deduced([{ fact: 'hsts', reads: ['http'], run }], { http: seen('h'), chain: seen('c') })
    expect(handed).toEqual([{ http: 'h' }])
  })

  it('skips what rests on a failure, through every link, naming the root and its trouble', () => {
    const facts = deduced(
      [
        { fact: 'certificates', reads: ['chain'] },
        { fact: 'trustPaths', reads: ['certificates'] },
      ],
      { chain: TIMEOUT },
    )
    const waiting = skipped('needs chain, which was not seen: silence', 'chain')
    expect(facts).toEqual({ chain: TIMEOUT, certificates: waiting, trustPaths: waiting })
  })

  it('keeps the root of what was skipped for something else', () => {
    const chain = skipped('needs reach, which was not seen: refused', 'reach')
    expect(deduced([{ fact: 'certificates', reads: ['chain'] }], { chain }).certificates).toEqual(chain)
  })

  it('leaves out on purpose what rests on something left out on purpose', () => {
    const http = skipped('the endpoint does not speak HTTP')
    expect(deduced([{ fact: 'hsts', reads: ['http'] }], { http }).hsts).toEqual(http)
  })

  it('does not take what is not there at all for left out on purpose', () => {
    expect(deduced([{ fact: 'hsts', reads: ['http'] }], {})).toMatchObject({
      hsts: { status: 'skipped', reason: 'http was not looked at', because: 'http' },
    })
  })

  it('hands gaps down, through every link, all of them', () => {
    const facts = deduced(
      [
        { fact: 'certificates', reads: ['chain', 'versions'] },
        { fact: 'trustPaths', reads: ['certificates'] },
      ],
      { chain: seen('c', [gapIn('one')]), versions: seen('v', [gapIn('two'), gapIn('three')]) },
    )
    const gaps = [gapIn('one'), gapIn('two'), gapIn('three')]
    expect(facts.certificates).toEqual(seen('certificates of c and v', gaps))
    expect(facts.trustPaths).toEqual(seen('trustPaths of certificates of c and v', gaps))
  })

  it('tells each of the gaps in what it reads, and of no others', () => {
    const handed: unknown[] = []
    const run: Script['run'] = (_, gaps) => (handed.push(gaps), seen(1))
    deduced(
      [
        { fact: 'certificates', reads: ['chain'], run },
        { fact: 'hsts', reads: ['http'], run },
      ],
      { chain: seen('c', [gapIn('one')]), http: seen('h'), versions: seen('v', [gapIn('two')]) },
    )
    expect(handed).toEqual([[gapIn('one')], []])
  })

  it('adds the gaps of what it rests on to those of its own', () => {
    const run = (): Observed<unknown> => seen('C', [gapIn('own')])
    const facts = deduced([{ fact: 'certificates', reads: ['chain'], run }], {
      chain: seen('c', [gapIn('handed down')]),
    })
    expect(facts.certificates).toEqual(seen('C', [gapIn('handed down'), gapIn('own')]))
  })

  it('keeps a failure of its own, which others then rest on', () => {
    const malformed = failed('malformed', 'a certificate cannot be read', 'peer')
    const facts = deduced(
      [
        { fact: 'certificates', reads: ['chain'], run: () => malformed },
        { fact: 'nameMatch', reads: ['certificates'] },
      ],
      { chain: seen('c', [gapIn('one')]) },
    )
    expect(facts.certificates).toEqual(malformed)
    expect(facts.nameMatch).toEqual(
      skipped('needs certificates, which was not seen: a certificate cannot be read', 'certificates'),
    )
  })

  it('takes one that throws for a mistake of ours, and loses no other for it', () => {
    const facts = deduced(
      [
        {
          fact: 'certificates',
          reads: ['chain'],
          run: () => {
            throw new RangeError('too deep')
          },
        },
        { fact: 'hsts', reads: ['http'] },
      ],
      { chain: seen('c'), http: seen('h') },
    )
    expect(facts.certificates).toEqual(failed('internal', 'working out certificates crashed: too deep', 'us'))
    expect(facts.hsts).toEqual(seen('hsts of h'))
  })

  it('does not believe what is said to have been worked out: it works it out again', () => {
    const facts = deduced([{ fact: 'certificates', reads: ['chain'] }], {
      chain: TIMEOUT,
      certificates: seen('forged'),
    })
    expect(facts.certificates).toEqual(skipped('needs chain, which was not seen: silence', 'chain'))
  })

  it('leaves what it is handed as it was', () => {
    const observations = { chain: seen('c') }
    deduced([{ fact: 'certificates', reads: ['chain'] }], observations)
    expect(observations).toEqual({ chain: seen('c') })
  })
})
