import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/transaction/client-certificate-unusable.ts'
import { sayings, transactionResult } from '../facts.ts'

describe('transaction/client-certificate-unusable', () => {
  it.each([
    ['nothing is wrong', []],
    ['something else is wrong', [{ part: 'status', message: 'the status is 500, expected 2xx' }]],
  ] as const)('passes where %s', (_, problems) => {
    expect(sayings(rule, { transaction: transactionResult({ problems }) })).toEqual(['pass'])
  })

  it('fails where it cannot be shown', () => {
    const problems = [{ part: 'client-certificate', message: 'not sent: the client key cannot be read' }] as const
    expect(sayings(rule, { transaction: transactionResult({ wasSent: false, answer: null, problems }) })).toEqual([
      'fail: POST /hook: not sent: the client key cannot be read',
    ])
  })
})
