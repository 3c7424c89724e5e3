import { describe, expect, it } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { SERVERS, type Change, type Mend } from '../../src/core/mend.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { mends } from '../../src/mends/index.ts'

const MENDS: readonly Mend[] = mends
const CHANGES = MENDS.flatMap(({ title, servers }) =>
  Object.entries(servers).map(([server, change]) => [title, server, change] as const),
)
const textsOf = ({ before, after, note = '' }: Change): readonly string[] => [before, after, note]

/** What is left of 80 columns behind the sign that `explain` puts before each line. */
const LONGEST_LINE = 80 - '  + '.length

describe('mends', () => {
  it.each(MENDS.map((mend) => [mend.title, mend] as const))('%s: is for rules that there are', (_, { rules }) => {
    const known = GRADABLE.map(({ id }) => id)
    expect(rules.filter((rule) => !known.includes(rule))).toEqual([])
    expect(new Set(rules).size).toBe(rules.length)
  })

  it('have titles of their own, without a full stop', () => {
    const titles = MENDS.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.filter((title) => !/^[A-Z].*[^.]$/.test(title))).toEqual([])
  })

  it('list their servers in the order in which they are shown', () => {
    const order = Object.keys(SERVERS)
    for (const { servers } of MENDS)
      expect(Object.keys(servers)).toEqual(order.filter((server) => Object.hasOwn(servers, server)))
  })

  it.each(CHANGES)('%s (%s): changes something, in lines that fit a terminal', (_, __, change) => {
    expect(change.after).not.toBe(change.before)
    for (const text of [change.before, change.after]) {
      expect(text).toBe(text.trim())
      expect(text.split('\n').filter((line) => line.length > LONGEST_LINE || line.endsWith(' '))).toEqual([])
    }
    expect(textsOf(change).join('\n')).toMatch(/^[\n -~]+$/)
    expect(change.note ?? 'None.').toMatch(/^\S.*\.$/)
  })

  it.each(CHANGES.filter(([, server]) => ['envoy', 'kubernetes', 'endpoint'].includes(server)))(
    '%s (%s): is YAML',
    (_, __, { before, after }) => {
      for (const text of [before, after]) {
        const documents = parseAllDocuments(text)
        if ('empty' in documents) throw new Error('there is no document')
        expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([])
        for (const document of documents) expect(document.toJS()).toBeInstanceOf(Object)
      }
    },
  )
})
