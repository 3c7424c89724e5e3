import { describe, expect, it } from '@jest/globals'
import { maskOf } from '../../src/core/mask.ts'
import type { Expectation } from '../../src/core/transaction.ts'
import { findUnmet, type ReadAnswer } from '../../src/engine/unmet-expectations.ts'

const ANSWER: ReadAnswer = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Content-Type', 'application/json; charset=utf-8'],
    ['X-Tag', 'a'],
    ['x-tag', 'b'],
  ],
  body: '{"ok":true,"data":{"items":[{"id":7,"tags":["x"]}]},"none":null}',
}

const mask = maskOf(['hunter2'])

function unmet(expectation: Partial<Expectation>, answer: Partial<ReadAnswer> = {}): readonly string[] {
  const whole = { status: ['2xx'], headers: {}, body: null, json: {}, ...expectation }
  return findUnmet(whole, { ...ANSWER, ...answer }, mask).map(({ part, message }) => `${part}: ${message}`)
}

describe('what an answer lacks', () => {
  it.each<[readonly string[], number, readonly string[]]>([
    [['2xx'], 200, []],
    [['2xx'], 299, []],
    [['2xx'], 300, ['status: the status is 300 "OK", expected 2xx']],
    [['2xx'], 199, ['status: the status is 199 "OK", expected 2xx']],
    [['200', '204'], 204, []],
    [['200', '204'], 201, ['status: the status is 201 "OK", expected 200 or 204']],
    [['401'], 401, []],
    [['3xx'], 301, []],
  ])('by %j and %d', (status, found, problems) => {
    expect(unmet({ status }, { status: found })).toEqual(problems)
  })

  it('is told with where a redirect leads', () => {
    const redirect = { status: 308, statusText: '', headers: [['location', 'https://b.example/']] as const }
    expect(unmet({}, redirect)).toEqual([
      'status: the status is 308, expected 2xx, a redirect to "https://b.example/", which is not followed',
    ])
  })

  it.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ 'content-type': 'application/json' }, []],
    [{ 'content-type': 'APPLICATION/JSON; charset=utf-8' }, []],
    [
      { 'content-type': 'application/js' },
      ['header: the header content-type is "application/json; charset=utf-8", expected "application/js"'],
    ],
    [{ 'X-TAG': 'b' }, []],
    [{ 'X-Tag': 'c' }, ['header: the header X-Tag is "a" and "b", expected "c"']],
    [{ 'X-None': '' }, ['header: there is no header X-None, expected ""']],
  ])('by the headers %j', (headers, problems) => {
    expect(unmet({ headers })).toEqual(problems)
  })

  it.each<[string, readonly string[]]>([
    ['"ok":true', []],
    ['"ok":false', ['body: the body does not hold ""ok":false"']],
  ])('by the text %s', (body, problems) => {
    expect(unmet({ body })).toEqual(problems)
  })

  it.each<[Expectation['json'], readonly string[]]>([
    [{ ok: true, none: null }, []],
    [{ ok: 'true' }, ['json: ok is true, expected "true"']],
    [{ 'data.items[0].id': 7 }, []],
    [{ 'data.items[0].id': 8 }, ['json: data.items[0].id is 7, expected 8']],
    [{ 'data.items[1]': null }, ['json: there is no data.items[1], expected null']],
    [{ data: { 'items[0]': { tags: ['x'] } } }, []],
    [
      { data: { 'items[0]': { tags: ['x', 'y'], no: 1 } } },
      ['json: data.items[0].tags is ["x"], expected ["x","y"]', 'json: there is no data.items[0].no, expected 1'],
    ],
    [{ 'data.items': [{ tags: ['x'], id: 7 }] }, []],
    [{ 'data.items': [{ id: 7 }] }, ['json: data.items is [{"id":7,"tags":["x"]}], expected [{"id":7}]']],
    [{ gone: {} }, ['json: there is no gone, expected {}']],
    [{ ok: { deeper: 1 } }, ['json: there is no ok.deeper, expected 1']],
  ])('by the JSON %j', (json, problems) => {
    expect(unmet({ json })).toEqual(problems)
  })

  it('is said once of a body that is no JSON', () => {
    expect(unmet({ json: { a: 1, b: 2 } }, { body: '<html>' })).toEqual(['json: the body is no JSON'])
  })

  it('is told without secrets, and cut once they are hidden', () => {
    const answer = {
      status: 500,
      statusText: `no hunter2 here`,
      headers: [['A', `${'x'.repeat(95)}hunter2`]] as const,
      body: JSON.stringify({ a: '\u0068unter2' }).replace('h', '\\u0068'),
    }
    const problems = unmet({ headers: { a: 'y' }, json: { a: 1 } }, answer)
    expect(problems).toEqual([
      'status: the status is 500 "no *** here", expected 2xx',
      `header: the header a is "${'x'.repeat(95)}***", expected "y"`,
      'json: a is "***", expected 1',
    ])
  })
})
