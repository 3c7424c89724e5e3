import { describe, expect, it } from '@jest/globals'
import { failureOf } from '../../src/net/failures.ts'

const systemError = (code: string): Error => Object.assign(new Error(`connect ${code} 192.0.2.1:443`), { code })

describe('failureOf', () => {
  it.each([
    ['ECONNREFUSED', 'refused', 'peer'],
    ['ECONNRESET', 'reset', 'network'],
    ['EPIPE', 'reset', 'network'],
    ['ETIMEDOUT', 'timeout', 'network'],
    ['EHOSTUNREACH', 'unreachable', 'network'],
    ['ENETUNREACH', 'unreachable', 'network'],
    ['EADDRNOTAVAIL', 'unreachable', 'network'],
    ['EHOSTDOWN', 'unreachable', 'network'],
    ['ENOTFOUND', 'name-not-found', 'network'],
    ['ENODATA', 'name-not-found', 'network'],
    ['EAI_AGAIN', 'name-not-found', 'network'],
    ['ESERVFAIL', 'name-not-found', 'network'],
    ['EMFILE', 'internal', 'us'],
    ['EACCES', 'internal', 'us'],
  ])('takes %s for %s of %s', (code, expected, whose) => {
    expect(failureOf(systemError(code))).toMatchObject({ status: 'failed', code: expected, whose })
  })

  it('names the code where several mean the same, and where none of ours fits', () => {
    expect(failureOf(systemError('ENETUNREACH')).detail).toBe('no route to the address (ENETUNREACH)')
    expect(failureOf(systemError('EMFILE')).detail).toBe('connect EMFILE 192.0.2.1:443 (EMFILE)')
  })

  it('keeps the text of what has no code, an error or not', () => {
    expect(failureOf(new Error('odd')).detail).toBe('odd')
    expect(failureOf('odd')).toEqual({ status: 'failed', code: 'internal', detail: 'odd', whose: 'us' })
  })
})
