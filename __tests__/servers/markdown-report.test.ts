/** The job summary and the comment on a pull request, shown as GitHub shows them. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { Report } from '../../src/core/report.ts'
import { renderMarkdown } from '../../src/reporters/markdown.ts'
import { attackReport } from '../reporters/attack-report.ts'
import { AWAITED } from '../reporters/awaited-report.ts'
import { fleetReport } from '../reporters/fleet-report.ts'
import { richReport, sampleReport } from '../reporters/sample-report.ts'
import { closePages, startChromium } from './chromium.ts'
import { MERMAID_VERSIONS, openMarkdown, type MarkdownPage, type MermaidVersion } from './github-markdown.ts'

const REPORTS = {
  'with nothing to say': () => sampleReport({ endpoints: [] }),
  'with findings of every kind': () => richReport({ awaited: AWAITED }),
  'of an attack': attackReport,
  'of 500 endpoints': () => fleetReport(500),
} satisfies Readonly<Record<string, () => Report>>
const NAMES = Object.keys(REPORTS) as (keyof typeof REPORTS)[]

/** As the action writes them. */
const PLACES = {
  'job summary': (report: Report) => renderMarkdown(report),
  comment: (report: Report) => `<!-- tls-gate 0123456789abcdef -->\n${renderMarkdown(report, { maxBytes: 60_000 })}`,
} as const

let browser: Browser

// A browser takes what the machine has left; how fast it is, a benchmark tells.
jest.setTimeout(120_000)
beforeAll(async () => {
  browser = await startChromium()
})
afterEach(() => closePages(browser))
afterAll(() => browser.close())

function open(text: string, isComment: boolean, mermaid: MermaidVersion = 12): Promise<MarkdownPage> {
  return openMarkdown(browser, text, { isComment, mermaid })
}

/** Each row's cells, by table. */
function cellsOf(page: Page): Promise<readonly (readonly (readonly string[])[])[]> {
  return page.evaluate(`[...document.querySelectorAll('article table')].map((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent)))`)
}

/** What GitHub may still make something of: mentions, issues, commits, emoji and addresses are read in all but code and links. */
function prose(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const article = document.querySelector('article').cloneNode(true)
    for (const element of article.querySelectorAll('code, pre, figure, a')) element.replaceWith(' ')
    return article.textContent
  })()`)
}

describe.each(Object.entries(PLACES))('the %s', (place, render) => {
  const isComment = place === 'comment'

  it.each(NAMES)('%s is shown whole', async (name) => {
    const text = render(REPORTS[name]())
    const { page, requests, troubles, removed, undrawn } = await open(text, isComment)
    expect({ requests, troubles, removed, undrawn }).toEqual({ requests: [], troubles: [], removed: [], undrawn: [] })

    const tables = await cellsOf(page)
    const lines = text.split('\n').filter((line) => line.startsWith('| '))
    const isRule = (line: string): boolean => /^\| -+:? \|/.test(line)
    expect(tables).toHaveLength(lines.filter(isRule).length)
    // A cell too many would be dropped without a word.
    expect(tables.flat().map(({ length }) => length)).toEqual(
      lines.filter((line) => !isRule(line)).map((line) => line.split('|').length - 2),
    )
    expect(await prose(page)).not.toMatch(/[|@<>]|#\d|\bGH-\d|:[a-z+_]+:|\b[0-9a-f]{7,}\b|www\.|https?:\/\//)
  })

  it('of an attack has no element and no link but ours', async () => {
    const { page } = await open(render(attackReport()), isComment)
    const elements = await page.evaluate<readonly string[]>(
      `[...new Set([...document.querySelectorAll('article *:not(figure *)')].map(({ localName }) => localName))].sort()`,
    )
    const ours = 'a br code details figure h1 h2 h3 li p strong summary table tbody td th thead tr ul'.split(' ')
    expect(elements.filter((name) => !ours.includes(name))).toEqual([])
    const links = await page.evaluate<readonly string[]>(
      `[...new Set([...document.querySelectorAll('article a')].map((link) => link.getAttribute('href')))]`,
    )
    // Rules cite: the sample's rule, and a stranger's where an attack has an address of the shape of a citation's.
    const others = links.filter((link) => !/^https:\/\/(?:www\.rfc-editor\.org|evil\.example)\//.test(link))
    expect(others).toEqual(['https://github.com/tls-gate/tls-gate#rules'])
  })

  it('folds the policy away until it is asked for', async () => {
    const { page } = await open(render(richReport()), isComment)
    const rule = page.locator('details td', { hasText: 'certificate/expires-soon' })
    expect(await rule.isVisible()).toBe(false)
    await page.locator('summary', { hasText: 'Policy: 3 rules' }).click()
    expect(await rule.isVisible()).toBe(true)
  })
})

it('says of each endpoint what the report says', async () => {
  const { page } = await open(renderMarkdown(richReport()), false)
  const [endpoints = []] = await cellsOf(page)
  expect(endpoints).toEqual([
    ['Environment', 'Endpoint', 'Versions', 'Leaf expires', 'Errors', 'Warnings', 'Could not see'],
    [
      'production',
      'https://api.example.com/',
      'TLSv1.2, TLSv1.3 (could not see all at 1 of 3 addresses)',
      '2026-12-05 (in 12 days)',
      '3',
      '1',
      '1',
    ],
    [
      'production',
      'https://hooks.example.com/stripe',
      'TLSv1, TLSv1.1, TLSv1.2',
      '2026-11-20 (4 days ago)',
      '1',
      '0',
      '0',
    ],
    ['production', 'tls://legacy.example.com:8443', 'could not see', 'not seen', '0', '0', '1'],
    ['staging', 'https://api.staging.example.com/', 'TLSv1.2, TLSv1.3', '2026-12-05 (in 12 days)', '0', '1', '0'],
  ])
})

describe.each(MERMAID_VERSIONS)('Mermaid %d', (version) => {
  it.each(NAMES.slice(1))('draws the diagrams of the report %s, a bar for each task', async (name) => {
    const text = renderMarkdown(REPORTS[name]())
    const tasks = [...text.matchAll(/^ {2}(.+) :(?:crit, )?\d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d$/gm)].map(
      ([, task]) => task,
    )
    const { page, troubles, undrawn } = await open(text, false, version)
    expect({ troubles, undrawn }).toEqual({ troubles: [], undrawn: [] })
    const drawn = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('figure svg text')].filter((text) => /(^| )taskText/.test(text.getAttribute('class'))).map(({ textContent }) => textContent.trim())`,
    )
    expect(drawn).toEqual(tasks)
    expect(await page.locator('figure svg rect.task').count()).toBe(tasks.length)
    expect(await page.locator('figure svg :is(a, image, img, script, foreignObject, iframe)').count()).toBe(0)
  })
})
