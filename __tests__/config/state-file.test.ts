import { describe, expect, it } from '@jest/globals'
import { parseState, renderState } from '../../src/config/state-file.ts'
import type { Finding } from '../../src/core/report.ts'
import { findingOf } from '../engine/finding.ts'

const unseen = (fingerprint: string, runsInARow: number | null): Finding =>
  findingOf({ fingerprint, verdict: 'inconclusive', evidence: runsInARow === null ? {} : { runsInARow } })

describe('the state that a run leaves', () => {
  it('is what the next one counts from', () => {
    const text = renderState([unseen('b', 1), unseen('a', 41)])
    const runsBefore = parseState('state.json', text)
    expect(['a', 'b', 'c'].map(runsBefore)).toEqual([41, 1, 0])
  })

  it('is the same text whatever the order of the findings', () => {
    const text = renderState([unseen('a', 1), unseen('b', 2)])
    expect(text).toBe(
      '{\n  "schemaVersion": "1",\n  "kind": "state",\n  "inconclusiveRuns": {\n    "a": 1,\n    "b": 2\n  }\n}\n',
    )
    expect(renderState([unseen('b', 2), unseen('a', 1)])).toBe(text)
  })

  it('forgets what could be judged, what failed, and what nobody counts', () => {
    const failing = findingOf({ fingerprint: 'a', evidence: { runsInARow: 3 } })
    const runsBefore = parseState('state.json', renderState([failing, unseen('b', null), unseen('c', 2)]))
    expect(['a', 'b', 'c'].map(runsBefore)).toEqual([0, 0, 2])
    expect(parseState('state.json', renderState([]))('c')).toBe(0)
  })

  it('knows nothing of what every object has', () => {
    const runsBefore = parseState('state.json', renderState([]))
    expect(['__proto__', 'constructor', 'toString'].map(runsBefore)).toEqual([0, 0, 0])
  })

  it.each([
    ['{}', 'state.json: not a file that an earlier run left as its state: schemaVersion'],
    [renderState([]).replace('"1"', '"2"'), 'schemaVersion (expected "1")'],
    [renderState([]).replace('"state"', '"baseline"'), 'kind (expected "state")'],
    [renderState([unseen('a', 1)]).replace('"a": 1', '"a": 0'), 'inconclusiveRuns.a (expected >=1)'],
    [renderState([unseen('a', 1)]).replace('"a": 1', '"a": 1.5'), 'inconclusiveRuns.a'],
    [renderState([unseen('a', 1)]).replace('"a": 1', '"a": "1"'), 'inconclusiveRuns.a (expected number)'],
  ])('that is none is refused: %j', (text, message) => {
    expect(() => parseState('state.json', text)).toThrow(message)
  })
})
