import { describe, expect, it } from '@jest/globals'
import type { OnInconclusive, RuleSetting } from '../../src/core/policy.ts'
import type { Params } from '../../src/core/rule.ts'
import { isWeakerOnInconclusive, isWeakerParam, isWeakerSeverity } from '../../src/engine/strictness.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { limits } from '../rules/facts.ts'

type Severity = RuleSetting['severity']

/** `error 7d 10%, warning 30d`, or a word. */
function severity(text: string): Severity {
  if (!text.includes(' ')) return text as Severity
  return Object.fromEntries(
    text.split(', ').map((window) => {
      const [level = '', ...texts] = window.split(' ')
      return [level, limits(...texts)]
    }),
  )
}

describe('a severity is weaker', () => {
  it.each<[boolean, string, string]>([
    [false, 'error', 'error'],
    [true, 'error', 'warning'],
    [true, 'error', 'notice'],
    [true, 'error', 'off'],
    [false, 'warning', 'error'],
    [false, 'warning', 'warning'],
    [true, 'warning', 'notice'],
    [true, 'warning', 'off'],
    [false, 'notice', 'warning'],
    [true, 'notice', 'off'],
    [false, 'off', 'off'],
    [false, 'off', 'notice'],
    [false, 'off', 'error 7d'],
    [true, 'error 7d', 'off'],
    // what a word means to a rule that measures is not known here
    [true, 'error', 'error 7d'],
    [true, 'error 7d', 'error'],
    [false, 'error 7d', 'error 7d'],
    [false, 'error 7d', 'error 168h'],
    [false, 'error 7d', 'error 8d'],
    [true, 'error 7d', 'error 6d'],
    [true, 'error 168h', 'error 167h'],
    [false, 'error 33%', 'error 33%'],
    [false, 'error 33%', 'error 33.001%'],
    [true, 'error 33%', 'error 32.999%'],
    // one limit more is one more that has to be crossed
    [true, 'error 7d', 'error 7d 10%'],
    [false, 'error 7d 10%', 'error 7d'],
    [false, 'error 7d 10%', 'error 10% 7d'],
    [false, 'error 7d 10%', 'error 8d 11%'],
    [true, 'error 7d 10%', 'error 8d 9%'],
    // days and shares cannot be told apart
    [true, 'error 7d', 'error 100%'],
    [true, 'error 7d', 'warning 7d'],
    [true, 'error 7d', 'warning 30d'],
    [false, 'warning 7d', 'error 7d'],
    [false, 'warning 7d', 'error 30d'],
    [true, 'warning 30d', 'error 7d'],
    [false, 'error 7d', 'error 7d, warning 30d'],
    [true, 'error 7d, warning 30d', 'error 7d'],
    [false, 'error 7d, warning 30d', 'error 30d'],
    [false, 'error 7d, warning 30d', 'error 14d, warning 60d'],
    [true, 'error 7d, warning 30d', 'error 14d, notice 60d'],
    [true, 'error 7d, warning 30d', 'error 14d, warning 29d'],
  ])('%s: from %s to %s', (expected, before, after) => {
    expect(isWeakerSeverity(severity(before), severity(after))).toBe(expected)
  })
})

describe('what an inconclusive verdict costs is less', () => {
  it.each<[boolean, OnInconclusive, OnInconclusive]>([
    [false, 'fail', 'fail'],
    [true, 'fail', { failAfter: 2 }],
    [true, 'fail', 'warn'],
    [true, 'fail', 'ignore'],
    [false, { failAfter: 3 }, 'fail'],
    [false, { failAfter: 3 }, { failAfter: 2 }],
    [false, { failAfter: 3 }, { failAfter: 3 }],
    [true, { failAfter: 3 }, { failAfter: 4 }],
    [true, { failAfter: 3 }, 'warn'],
    [true, { failAfter: 3 }, 'ignore'],
    [false, 'warn', 'fail'],
    [false, 'warn', { failAfter: 1000 }],
    [false, 'warn', 'warn'],
    [true, 'warn', 'ignore'],
    [false, 'ignore', 'ignore'],
    [false, 'ignore', 'warn'],
    [false, 'ignore', { failAfter: 1000 }],
  ])('%s: from %j to %j', (expected, before, after) => {
    expect(isWeakerOnInconclusive(before, after)).toBe(expected)
  })
})

describe('a parameter is weaker', () => {
  it.each<[boolean, string, Params[string], Params[string]]>([
    [true, 'minRsaBits', 2048, 2047],
    [false, 'minRsaBits', 2048, 2048],
    [false, 'minRsaBits', 2048, 2049],
    [true, 'maxDays', 366, 367],
    [false, 'maxDays', 366, 366],
    [false, 'maxDays', 366, 365],
    // 0, or less, is no limit at all
    [true, 'maxDays', 90, 0],
    [true, 'maxDays', 90, -1],
    [false, 'maxDays', 0, 90],
    [false, 'maxDays', 0, -1],
    [true, 'allowed', ['a'], ['a', 'b']],
    [true, 'allowed', ['a'], ['b']],
    [false, 'allowed', ['a', 'b'], ['b', 'a']],
    [false, 'allowed', ['a', 'b'], ['a']],
    // an empty one allows everything
    [true, 'allowed', ['a', 'b'], []],
    [false, 'allowed', [], ['a']],
    [true, 'deny', ['a', 'b'], ['a']],
    [true, 'deny', ['a'], ['b', 'c']],
    [true, 'deny', ['a'], []],
    [false, 'deny', ['a'], ['b', 'a']],
    [false, 'deny', [], ['a']],
    [true, 'privateCas', true, false],
    [false, 'privateCas', false, true],
    [true, 'deprecated', ['SSLv3', 'TLSv1'], ['SSLv3']],
    [false, 'deprecated', ['SSLv3'], ['SSLv3', 'TLSv1']],
    // what nobody can tell, whichever way it goes
    [true, 'gracePercent', 5, 4],
    [true, 'gracePercent', 5, 6],
    [true, 'ahead', '365d', '366d'],
    [true, 'until', ['14d'], ['15d']],
    // a name alone says nothing of a value of another kind
    [true, 'minimum', 'a', 'b'],
    [true, 'allowed', 1, 2],
    [true, 'deny', 'a', 'b'],
  ])('%s: %s from %j to %j', (expected, name, before, after) => {
    expect(isWeakerParam(name, before, after)).toBe(expected)
  })
})

describe('every parameter of the product', () => {
  /** Those of which any change counts as weaker, and why nobody can tell. */
  const UNKNOWABLE: Readonly<Record<string, string>> = {
    'certificate/expires-soon: marks': 'they change the wording of a message and nothing that it costs',
    'renewal/late: automatedDays': 'it says to which certificates the rule applies',
    'renewal/late: gracePercent': 'later is weaker, and its name does not say so',
    'renewal/late: until': 'from there on another rule tells of it',
    'renewal/lifetime-beyond-next-limit: ahead': 'a span of time in a text',
    'renewal/lifetime-beyond-next-limit: automatedDays': 'it says to which certificates the rule applies',
    'transparency/newer-certificate-unused: graceHours': 'later is weaker, and its name does not say so',
  }

  const params = GRADABLE.flatMap(({ id, params: all }) =>
    Object.entries(all).map(([name, standard]) => ({ id: `${id}: ${name}`, name, standard })),
  )

  /** A change that lets less pass, as far as its kind tells; undefined for other kinds. */
  function stricter(name: string, standard: Params[string]): readonly [Params[string], Params[string]] | undefined {
    if (typeof standard === 'number' && name.startsWith('min')) return [standard, standard + 1]
    if (typeof standard === 'number' && name.startsWith('max')) return [1000, 999]
    if (typeof standard === 'boolean') return [false, true]
    if (typeof standard !== 'object') return undefined
    return /^(?:deny|weak|kinds|deprecated)$/.test(name) ? [standard, [...standard, 'more']] : [['a', 'b'], ['a']]
  }

  it('is of a kind by its name, or stands above with the reason why it is not', () => {
    const known = params.filter(({ name, standard }) => {
      const change = stricter(name, standard)
      return change !== undefined && !isWeakerParam(name, ...change) && isWeakerParam(name, change[1], change[0])
    })
    const unknown = params.map(({ id }) => id).filter((id) => !known.some((one) => one.id === id))
    expect(unknown.toSorted()).toEqual(Object.keys(UNKNOWABLE).toSorted())
  })

  it('of a kind that has a limit or none says so with the same numbers', () => {
    // For each of these 0 has to mean that there is no limit: see isWeakerParam.
    expect(params.filter(({ name }) => name.startsWith('max')).map(({ id }) => id)).toEqual([
      'certificate/lifetime-too-long: maxDays',
      'compare/lifetime-differs: maxDays',
      'policy/waiver-too-long: maxDays',
    ])
  })

  it('of a kind that is a yes or a no asks for more with a yes', () => {
    expect(params.filter(({ standard }) => typeof standard === 'boolean').map(({ id }) => id)).toEqual([
      'certificate/lifetime-too-long: privateCas',
      'revocation/no-source: privateCas',
    ])
  })

  it('of a kind that lists what may be lets everything pass when the list is empty', () => {
    // For each of these an empty list has to mean that anything may be: see isWeakerParam.
    expect(params.filter(({ name }) => /^(?:allow|allowed|types|curves)$/.test(name)).map(({ id }) => id)).toEqual([
      'certificate/issuer-not-allowed: allow',
      'certificate/key-not-allowed: types',
      'certificate/key-not-allowed: curves',
      'certificate/signature-not-allowed: allowed',
      'cipher/not-allowed: allowed',
      'group/not-allowed: allowed',
      'protocol/not-allowed: allowed',
      'protocol/signature-scheme-not-allowed: allowed',
      'reach/port-not-allowed: allowed',
      'transparency/unexpected-issuer: allow',
    ])
  })
})
