/** The HTML report as Chromium shows it, to the eye, to the keyboard, on paper, and to those who would have it do more. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { Report } from '../../src/core/report.ts'
import html from '../../src/reporters/html.ts'
import { attackReport } from '../reporters/attack-report.ts'
import { fleetReport } from '../reporters/fleet-report.ts'
import { richReport, sampleReport } from '../reporters/sample-report.ts'
import { closePages, openPage, startChromium, type Opened } from './chromium.ts'

const REPORTS = {
  'with nothing to say': () => sampleReport({ endpoints: [], trustStores: [] }),
  'with findings of every kind': richReport,
  'of an attack': attackReport,
  'of 500 endpoints': () => fleetReport(500),
} satisfies Readonly<Record<string, () => Report>>
type Name = keyof typeof REPORTS

/** WCAG 2.2: of text (1.4.3), and of what shows the focus (1.4.11). */
const LEAST_OF_TEXT = 4.5
const LEAST_OF_FOCUS = 3

let folder = ''
let browser: Browser

// A browser takes what the machine has left; how fast it is, a benchmark tells.
jest.setTimeout(120_000)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-html-'))
  for (const [name, report] of Object.entries(REPORTS)) {
    writeFileSync(fileOf(name), html.render(report(), { colour: false, width: 80 }))
  }
  browser = await startChromium()
})
afterEach(() => closePages(browser))
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

function fileOf(name: string): string {
  return join(folder, `${name.replaceAll(' ', '-')}.html`)
}

function open(name: Name, options: BrowserContextOptions = {}): Promise<Opened> {
  return openPage(browser, pathToFileURL(fileOf(name)).href, options)
}

describe.each(Object.keys(REPORTS) as Name[])('the page %s', (name) => {
  it('asks for nothing but itself, and nothing goes wrong', async () => {
    const { page, requests, troubles } = await open(name)
    await page.evaluate('look.unfold()')
    await page.mouse.wheel(0, 100_000)
    expect(requests).toEqual([pathToFileURL(fileOf(name)).href])
    expect(troubles).toEqual([])
  })
})

// The big one has nothing in it that the others have not.
describe.each(['with nothing to say', 'with findings of every kind', 'of an attack'] as const)(
  'the page %s',
  (name) => {
    describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
      it.each(['screen', 'print'] as const)('has contrast in all its text: %s', async (media) => {
        const { page } = await open(name, { colorScheme })
        await page.emulateMedia({ media })
        await page.evaluate('look.unfold()')
        expect(await page.evaluate(`look.faint(${String(LEAST_OF_TEXT)})`)).toEqual([])
      })
    })

    it.each([320, 360, 1200])(
      'needs no scrolling to the side in a window of %d pixels, and no text is small',
      async (width) => {
        const { page } = await open(name, { viewport: { width, height: 800 } })
        await page.evaluate('look.unfold()')
        expect(await page.evaluate('look.overflow()')).toBe(0)
        expect(await page.evaluate('look.small(12)')).toEqual([])
      },
    )

    it('fits a sheet of paper', async () => {
      // A4 with margins of 1 cm, at 96 pixels an inch
      const { page } = await open(name, { viewport: { width: 718, height: 1046 } })
      await page.emulateMedia({ media: 'print' })
      await page.evaluate('look.unfold()')
      expect(await page.evaluate('look.overflow()')).toBe(0)
    })
  },
)

describe('the keyboard', () => {
  it.each(['light', 'dark'] as const)(
    'comes to everything that does something, in order, and it shows: %s',
    async (colorScheme) => {
      const { page } = await open('with findings of every kind', { colorScheme })
      await page.evaluate('look.unfold()')
      const all = await page.evaluate<readonly string[]>('look.interactive()')
      const met: { readonly what: string; readonly outline: number }[] = []
      while (met.length < all.length) {
        await page.keyboard.press('Tab')
        met.push(await page.evaluate('look.focused()'))
      }
      expect(met.map(({ what }) => what)).toEqual(all)
      expect(met.filter(({ outline }) => outline < LEAST_OF_FOCUS)).toEqual([])
      expect(all.length).toBeGreaterThan(40)
    },
  )

  it('goes to the findings past all else by the first link, which shows then', async () => {
    const { page } = await open('with findings of every kind')
    const link = page.getByRole('link', { name: 'To the findings' })
    expect((await link.boundingBox())?.x).toBeLessThan(0)
    await page.keyboard.press('Tab')
    expect((await link.boundingBox())?.x).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('look.focused()')).toMatchObject({ what: 'input. rule, host, text' })
  })
})

/** Of the four rows: staging, api, hooks, legacy, as they stand. */
const ORDERS = [
  ['Environment', 'api hooks legacy staging', 'staging api hooks legacy'],
  ['Endpoint', 'api staging hooks legacy', 'legacy hooks staging api'],
  ['Versions', 'legacy hooks staging api', 'api staging hooks legacy'],
  ['Key', 'legacy hooks staging api', 'staging api hooks legacy'],
  ['Leaf expires', 'hooks staging api legacy', 'legacy staging api hooks'],
  ['Errors', 'staging legacy hooks api', 'api hooks staging legacy'],
  ['Warnings', 'hooks legacy staging api', 'staging api hooks legacy'],
  ['Could not see', 'staging hooks api legacy', 'api legacy staging hooks'],
] as const

const WAYS = [
  ['by mouse', (head: Locator) => head.click()],
  ['with Enter', (head: Locator) => head.press('Enter')],
  ['with the space bar', (head: Locator) => head.press('Space')],
] as const

describe.each(WAYS)('sorting %s', (_, push) => {
  it.each(ORDERS)('by %s: %s', async (title, ascending, descending) => {
    const { page, troubles } = await open('with findings of every kind')
    const table = page.locator('#endpoints')
    const order = async (): Promise<string> =>
      (await table.locator('tbody code').allTextContents())
        .map((url) => /staging|api|hooks|legacy/.exec(url.replace('api.staging', 'staging'))?.[0])
        .join(' ')
    const sorted = (): Promise<readonly string[]> =>
      page.evaluate('[...document.querySelectorAll("th[aria-sort]")].map(({ ariaSort }) => ariaSort)')
    const head = table.getByRole('button', { name: title, exact: true })
    expect([await order(), await sorted()]).toEqual(['staging api hooks legacy', []])
    await push(head)
    expect([await order(), await sorted()]).toEqual([ascending, ['ascending']])
    await push(head)
    expect([await order(), await sorted()]).toEqual([descending, ['descending']])
    await push(table.getByRole('button').filter({ hasNotText: title }).first())
    expect(await sorted()).toEqual(['ascending'])
    expect(troubles).toEqual([])
  })
})

describe('searching', () => {
  const shownRules = (page: Page): Promise<readonly string[]> =>
    page.locator('.findings > li:visible summary > code').allTextContents()

  it.each([
    ['hooks', ['protocol/deprecated-accepted', 'cipher/cbc'], '2 of 10 faults shown'],
    ['CIPHER/cbc', ['cipher/cbc'], '1 of 10 faults shown'],
    ['staging hsts', ['http/hsts-too-short'], '1 of 10 faults shown'],
    ['x509: certificate', ['certificate/expires-soon'], '1 of 10 faults shown'],
    ['no such thing', [], '0 of 10 faults shown'],
  ])('for "%s" shows what has it, and says how many', async (words, rules, said) => {
    const { page } = await open('with findings of every kind')
    const status = page.getByRole('status')
    expect(await status.textContent()).toBe('10 of 10 faults shown')
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially(words)
    expect([await shownRules(page), await status.textContent()]).toEqual([rules, said])
    await page.getByRole('searchbox').clear()
    expect(await status.textContent()).toBe('10 of 10 faults shown')
  })

  it('leaves out the kinds that are not ticked', async () => {
    const { page } = await open('with findings of every kind')
    await page.getByRole('checkbox', { name: '4 errors' }).uncheck()
    await page.getByRole('checkbox', { name: '3 warnings' }).press('Space')
    expect(await shownRules(page)).toEqual([
      'revocation/unknown',
      'reach/unreachable',
      'group/no-post-quantum',
      'cipher/cbc',
    ])
    expect(await page.getByRole('status').textContent()).toBe('4 of 10 faults shown')
  })
})

describe('on paper', () => {
  it('there is nothing to push, and nothing that is folded', async () => {
    const { page } = await open('with findings of every kind')
    const folded = page.locator('details:not([open])')
    const before = await folded.count()
    await page.evaluate(`
      addEventListener('beforeprint', () => { window.foldedOnPaper = document.querySelectorAll('details:not([open])').length })
    `)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect([before, await page.evaluate('window.foldedOnPaper'), await folded.count()]).toEqual([8, 0, 8])

    await page.emulateMedia({ media: 'print' })
    for (const role of ['searchbox', 'checkbox', 'navigation', 'status'] as const) {
      expect([role, await page.getByRole(role).count()]).toEqual([role, 0])
    }
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('Findings')
  })
})

it('without scripts everything is there, and nothing that does not work', async () => {
  const { page } = await open('with findings of every kind', { javaScriptEnabled: false })
  expect(await page.locator('.findings > li:visible').count()).toBe(10)
  expect(await page.getByRole('searchbox').count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(0)
})

describe("a stranger's text", () => {
  const ELEMENTS =
    'A BODY BR CODE DD DETAILS DIV DL DT FIELDSET FOOTER G H1 H2 HEAD HEADER HTML INPUT LABEL LEGEND LI LINE MAIN META NAV P PATH ' +
    'RECT SCRIPT SECTION SPAN STYLE SUMMARY SVG TABLE TBODY TD TEXT TH THEAD TIME TITLE TR UL BUTTON'

  it('makes no element', async () => {
    const { page } = await open('of an attack')
    const found = await page.evaluate<readonly string[]>(
      '[...new Set([...document.querySelectorAll("*")].map(({ tagName }) => tagName.toUpperCase()))]',
    )
    expect(found.filter((name) => !ELEMENTS.split(' ').includes(name))).toEqual([])
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('style').count()).toBe(1)
    expect(await page.getByText('</script><img src=x onerror=alert(1)>').count()).toBeGreaterThan(0)
  })

  it.each([
    ['a picture', '<img src="https://evil.example/x.png">', 'img-src'],
    ['a style sheet', '<link rel="stylesheet" href="https://evil.example/x.css">', 'style-src-elem'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>', 'frame-src'],
    ['a handler', '<details open ontoggle="document.title = \'run\'"></details>', 'script-src-attr'],
  ])('would do nothing if it made %s', async (_, markup, directive) => {
    const { page, requests } = await open('with findings of every kind')
    const refused = new Set<string | undefined>()
    page.on('requestfailed', (request) => refused.add(request.failure()?.errorText))
    const breach = await page.evaluate(`new Promise((resolve) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})
    })`)
    expect(breach).toBe(directive)
    expect([...refused]).toEqual(requests.length === 1 ? [] : ['csp'])
    expect(await page.title()).toBe('tls-gate: fail, 2026-11-23')
  })
})

describe('500 endpoints at two addresses each', () => {
  it('are less than 3 MB', () => {
    expect(statSync(fileOf('of 500 endpoints')).size).toBeLessThan(3_000_000)
  })

  it('are sorted and searched', async () => {
    const { page, troubles } = await open('of 500 endpoints')
    const endpoints = page.locator('#endpoints tbody code')
    expect(await endpoints.count()).toBe(500)
    await page.getByRole('button', { name: 'Endpoint', exact: true }).click()
    await page.getByRole('button', { name: 'Endpoint', exact: true }).click()
    expect(await endpoints.first().textContent()).toBe('https://api-499.example.com/')
    await page.getByRole('searchbox').fill('api-007.example.com')
    expect(await page.getByRole('status').textContent()).toMatch(/^[1-5] of \d+ faults shown$/)
    expect(troubles).toEqual([])
  })
})
