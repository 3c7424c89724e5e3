import { describe, expect, it } from '@jest/globals'
import { troubleOf } from '../../src/github/trouble.ts'

const answer = (status: number, message: string): Error => Object.assign(new Error(message), { status })

describe('the trouble with GitHub', () => {
  it.each([
    [
      answer(403, 'Resource not accessible by integration'),
      'the token may not (403). Add "permissions: checks: write" to the job; a pull request from a fork never gets it.',
    ],
    [
      answer(404, 'Not Found'),
      'it is not there, or the token may not know of it (404). It takes "permissions: checks: write".',
    ],
    [answer(401, 'Bad credentials'), 'the token is not valid (401): Bad credentials'],
    [
      answer(403, 'You have exceeded a secondary rate limit.'),
      'GitHub asks to be asked less often (403): You have exceeded a secondary rate limit.',
    ],
    [answer(429, 'Slow down'), 'GitHub asks to be asked less often (429): Slow down'],
    [answer(422, 'Validation Failed'), 'GitHub answered 422: Validation Failed'],
    [new Error('no way'), 'no way'],
    ['odd', 'odd'],
  ])('%s', (error, sentence) => {
    expect(troubleOf(error, 'checks: write')).toBe(sentence)
  })
})
