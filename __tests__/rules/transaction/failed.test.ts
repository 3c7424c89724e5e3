import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/transaction/failed.ts'
import { evidenceOf, outcomesOf, sayings, transactionResult } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

describe('transaction/failed', () => {
  it('passes the answer that is expected', () => {
    expect(sayings(rule, { transaction: transactionResult() })).toEqual(['pass'])
  })

  it('tells everything that is not as expected, and the beginning of the body', () => {
    const transaction = transactionResult({
      answer: { status: 500, tookMs: 12, excerpt: 'oops' },
      problems: [
        { part: 'status', message: 'the status is 500, expected 2xx' },
        { part: 'body', message: 'the body does not hold "ok"' },
      ],
    })
    expect(sayings(rule, { transaction })).toEqual([
      'fail: POST /hook: the status is 500, expected 2xx; the body does not hold "ok"',
    ])
    expect(evidenceOf(outcomesOf(rule, { transaction }))).toEqual([
      {
        observed: ['the status is 500, expected 2xx', 'the body does not hold "ok"'],
        required: 'the answer that the policy expects',
        request: 'POST /hook',
        wasSent: true,
        status: 500,
        tookMs: 12,
        body: 'oops',
      },
    ])
  })

  it('tells why nothing was sent', () => {
    const problems = [{ part: 'certificate', message: 'not sent: by the trust store mozilla, it is expired' }] as const
    const transaction = transactionResult({ wasSent: false, answer: null, problems })
    expect(sayings(rule, { transaction })).toEqual([
      'fail: POST /hook: not sent: by the trust store mozilla, it is expired',
    ])
    expect(evidenceOf(outcomesOf(rule, { transaction }))[0]).toMatchObject({ wasSent: false })
  })

  it('leaves a client certificate to its own rule', () => {
    const problems = [{ part: 'client-certificate', message: 'not sent: no key' }] as const
    expect(sayings(rule, { transaction: transactionResult({ wasSent: false, answer: null, problems }) })).toEqual([
      'not-applicable: nothing was sent: see transaction/client-certificate-unusable',
    ])
  })

  it('does not apply where none was carried out', () => {
    expect(sayingsWithout(rule, 'transaction')).toEqual(['not-applicable: transaction: makes no sense here'])
  })
})
