import { describe, expect, it } from '@jest/globals'
import type { AnyDeduction, DeductionContext } from '../../src/core/deduction.ts'
import type { FactName, Observations } from '../../src/core/facts.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import { deduce } from '../../src/engine/deduce.ts'
import { gapIn, NOW, targetAt, TIMED_OUT } from '../rules/facts.ts'

const CONTEXT: DeductionContext = { target: targetAt(), now: NOW, stores: [] }

type Work = (facts: unknown, context: DeductionContext) => Observed<never>

/** A deduction of a made-up fact, which holds what it was made from. */
function deduction(
  fact: FactName,
  reads: readonly FactName[],
  work: Work = (facts) => seen({ from: facts } as never),
): AnyDeduction {
  return { fact, reads, deduce: work }
}

const value = (text: string): Observed<never> => seen(text as never)
const crash: Work = () => {
  throw new Error('no such property')
}
const neverRun: Work = () => {
  throw new Error('was run')
}

const deduced = (deductions: readonly AnyDeduction[], observations: Observations): Observations =>
  deduce(deductions, observations, CONTEXT)

describe('deductions over seen facts', () => {
  it('add their facts to the observed ones, which they leave alone', () => {
    const observations: Observations = { chain: value('pem'), http: TIMED_OUT }
    const before = structuredClone(observations)
    expect(deduced([deduction('certificates', ['chain'])], observations)).toEqual({
      chain: value('pem'),
      http: TIMED_OUT,
      certificates: seen({ from: { chain: 'pem' } }),
    })
    expect(observations).toEqual(before)
  })

  it('are given what they read and no more, with the context', () => {
    const given: unknown[] = []
    const asking = deduction('hsts', ['http'], (...all) => {
      given.push(...all)
      return value('policy')
    })
    deduced([asking], { http: value('answer'), chain: value('pem') })
    expect(given).toEqual([{ http: 'answer' }, CONTEXT])
  })

  it('wait for each other, however they are listed, and run once', () => {
    const order: string[] = []
    const noting = (fact: FactName, reads: readonly FactName[]): AnyDeduction =>
      deduction(fact, reads, (facts) => {
        order.push(fact)
        return seen({ from: facts } as never)
      })
    const chained = [
      noting('trustPaths', ['certificates', 'nameMatch']),
      noting('nameMatch', ['certificates']),
      noting('certificates', ['chain']),
    ]
    const facts = deduced(chained, { chain: value('pem') })
    const certificates = { from: { chain: 'pem' } }
    const nameMatch = { from: { certificates } }
    expect(order).toEqual(['certificates', 'nameMatch', 'trustPaths'])
    expect(facts.trustPaths).toEqual(seen({ from: { certificates, nameMatch } }))
  })
})

describe('gaps', () => {
  const holed: Observed<never> = seen('some' as never, [gapIn('TLSv1')])

  it('are those of all that was read, down a chain of deductions', () => {
    const observations: Observations = { chain: holed, http: seen('some' as never, [gapIn('body')]) }
    const facts = deduced(
      [deduction('certificates', ['chain']), deduction('nameMatch', ['certificates', 'http'])],
      observations,
    )
    expect(facts.certificates).toMatchObject({ status: 'seen', gaps: [gapIn('TLSv1')] })
    expect(facts.nameMatch).toMatchObject({ status: 'seen', gaps: [gapIn('TLSv1'), gapIn('body')] })
  })

  it('of the deduction itself are kept beside them', () => {
    const ownGap = deduction('certificates', ['chain'], () => seen('most' as never, [gapIn('third certificate')]))
    expect(deduced([ownGap], { chain: holed }).certificates).toEqual(
      seen('most', [gapIn('TLSv1'), gapIn('third certificate')]),
    )
    expect(deduced([ownGap], { chain: value('all') }).certificates).toEqual(seen('most', [gapIn('third certificate')]))
  })

  it('are none when all was seen', () => {
    const facts = deduced([deduction('certificates', ['chain'])], { chain: value('all') })
    expect(facts.certificates).not.toHaveProperty('gaps')
  })

  it('are not hung on a deduction that failed', () => {
    const unreadable = failed('malformed', 'a certificate cannot be read', 'peer')
    expect(deduced([deduction('certificates', ['chain'], () => unreadable)], { chain: holed }).certificates).toEqual(
      unreadable,
    )
  })
})

describe('a deduction whose fact was not seen', () => {
  const chained = [deduction('certificates', ['chain'], neverRun), deduction('nameMatch', ['certificates'], neverRun)]

  it('is skipped, and so is what reads it in turn, all for the fact at the root', () => {
    const waiting = skipped(`needs chain, which was not seen: ${TIMED_OUT.detail}`, 'chain')
    expect(deduced(chained, { chain: TIMED_OUT })).toEqual({
      chain: TIMED_OUT,
      certificates: waiting,
      nameMatch: waiting,
    })
  })

  it('hands on the root that the fact itself waited for', () => {
    const waiting = skipped('needs reach, which was not seen: refused', 'reach')
    expect(deduced(chained, { chain: waiting })).toEqual({ chain: waiting, certificates: waiting, nameMatch: waiting })
  })

  it('is left out on purpose when the fact was', () => {
    const onPurpose = skipped('the endpoint does not speak HTTP')
    expect(deduced([deduction('hsts', ['http'], neverRun)], { http: onPurpose }).hsts).toEqual(onPurpose)
  })

  it('is left out on purpose when nobody looked for the fact', () => {
    expect(deduced(chained, {})).toMatchObject({
      certificates: skipped('was not asked for'),
      nameMatch: skipped('was not asked for'),
    })
  })
})

describe('a deduction that crashes', () => {
  it('is a failure of ours, and the others survive', () => {
    const facts = deduced(
      [
        deduction('certificates', ['chain'], crash),
        deduction('hsts', ['http']),
        deduction('nameMatch', ['certificates']),
      ],
      { chain: value('pem'), http: value('answer') },
    )
    const detail = 'working out certificates crashed: no such property'
    expect(facts).toMatchObject({
      certificates: failed('internal', detail, 'us'),
      hsts: seen({ from: { http: 'answer' } }),
      nameMatch: skipped(`needs certificates, which was not seen: ${detail}`, 'certificates'),
    })
  })
})

describe('a deduced fact that stands in a saved file', () => {
  const saved: Observations = { chain: value('pem'), certificates: value('forged'), nameMatch: value('forged') }

  it('is not believed but worked out again', () => {
    const facts = deduced([deduction('nameMatch', ['certificates']), deduction('certificates', ['chain'])], saved)
    expect(facts).toEqual({
      chain: value('pem'),
      certificates: seen({ from: { chain: 'pem' } }),
      nameMatch: seen({ from: { certificates: { from: { chain: 'pem' } } } }),
    })
  })

  it('is not believed either when it can be worked out no more', () => {
    const { certificates } = deduced([deduction('certificates', ['chain'])], { ...saved, chain: TIMED_OUT })
    expect(certificates?.status).toBe('skipped')
    expect(deduced([deduction('certificates', ['chain'], crash)], saved).certificates?.status).toBe('failed')
  })
})
