import { describe, expect, it } from '@jest/globals'
import { GRADABLE } from '../../../src/gate/gradable.ts'
import { annotationsOf } from '../../../src/reporters/annotations.ts'
import html from '../../../src/reporters/html.ts'
import junit from '../../../src/reporters/junit.ts'
import { renderMarkdown } from '../../../src/reporters/markdown.ts'
import sarif from '../../../src/reporters/sarif.ts'
import text from '../../../src/reporters/text.ts'
import { breaksOf, firstLine, whatIsWrong } from '../../../src/reporters/view/first-line.ts'
import { sampleFinding, sampleReport } from '../sample-report.ts'

const message = 'the server sends its leaf alone'

const lineOf = (breaks: readonly string[]): string => firstLine(sampleFinding({ message, breaks }))

describe('the first line of a finding', () => {
  it.each([
    [[], 'the server sends its leaf alone'],
    [['curl: (60) SSL'], 'the server sends its leaf alone; who breaks: curl'],
    [['curl: a', 'Go: b', 'Java 17: c'], 'the server sends its leaf alone; who breaks: curl, Go, Java 17'],
    [
      ['curl: a', 'Go: b', 'Java: c', 'Node.js: d'],
      'the server sends its leaf alone; who breaks: curl, Go, Java and 1 more',
    ],
    [['curl: a', 'curl: b'], 'the server sends its leaf alone; who breaks: curl'],
    [
      ['curl, from then on: a', 'Go, from then on: b'],
      'the server sends its leaf alone; who breaks: curl, Go, from then on',
    ],
    [
      ['Java, when its keystore lacks it: a', 'Go: b'],
      'the server sends its leaf alone; who breaks: Java, when its keystore lacks it; Go',
    ],
    [['whoever asks'], 'the server sends its leaf alone; who breaks: whoever asks'],
  ])('tells who breaks: %j', (breaks, expected) => {
    expect(lineOf(breaks)).toBe(expected)
  })

  it('joins no full stop, and keeps one where nothing follows', () => {
    expect(firstLine(sampleFinding({ message: 'It is missing.', breaks: ['Go: x'] }))).toBe(
      'It is missing; who breaks: Go',
    )
    expect(firstLine(sampleFinding({ message: 'It is missing.', breaks: [] }))).toBe('It is missing.')
  })

  it('of what could not be seen names nobody, nor do its particulars', () => {
    const unseen = sampleFinding({ message, verdict: 'inconclusive' })
    expect(firstLine(unseen)).toBe('Could not see: the server sends its leaf alone')
    expect(whatIsWrong(unseen)).toBe('the server sends its leaf alone')
    expect(breaksOf(unseen)).toEqual([])
    expect(breaksOf(sampleFinding())).toHaveLength(2)
  })

  it('of what is waived names nobody', () => {
    const waived = { reason: 'later', owner: 'me', ticket: null, expires: '2026-12-31' }
    expect(firstLine(sampleFinding({ message, waived }))).toBe('the server sends its leaf alone')
  })

  it('cuts a long message, and still tells who breaks', () => {
    expect(firstLine(sampleFinding({ message: 'x'.repeat(701), breaks: ['Go: y'] }))).toBe(
      `${'x'.repeat(700)}… (701 characters); who breaks: Go`,
    )
  })

  it('is short for every rule', () => {
    const lines = GRADABLE.map(({ breaks }) => lineOf(breaks.map(({ client, error }) => `${client}: ${error}`)))
    expect(lines.filter((line) => line.length > 250)).toEqual([])
  })
})

describe('the first line and the link', () => {
  const report = sampleReport({ findings: [sampleFinding({ message })] })
  const options = { colour: false, width: 200 }
  const line = 'the server sends its leaf alone; who breaks: Java 17, curl 7.88 (OpenSSL 3.0)'
  const link = 'https://github.com/tls-gate/tls-gate#rules'

  it.each([
    ['Markdown', () => renderMarkdown(report)],
    ['annotations', () => JSON.stringify(annotationsOf(report))],
    ['SARIF', () => sarif.render(report, options)],
    ['HTML', () => html.render(report, options)],
  ])('are the same in %s', (_, render) => {
    expect(render()).toContain(line)
    expect(render()).toContain(link)
  })

  it.each([
    ['text', () => text.render(report, options)],
    ['JUnit', () => junit.render(report, options)],
  ])('the line is the same in %s', (_, render) => {
    expect(render()).toContain(line)
  })
})
