// `npm run screenshots`: what the reports of the demo look like, in .github/screenshots. Takes Node.js 24, which runs the
// sources as they stand, and what .ci/install-servers brings. The network beyond loopback is not used.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openPage, startChromium } from '../../__tests__/servers/chromium.ts'
import { openMarkdown } from '../../__tests__/servers/github-markdown.ts'
import { main } from '../../src/cli/main.ts'
import { renderMarkdown } from '../../src/reporters/markdown.ts'

const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url))
const NOW = Date.parse('2026-12-01T12:00:00Z')
const MARGIN = 8

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-screenshots-'))
const browser = await startChromium()
try {
  const { report, page } = await demo()
  const html = (width, colorScheme) => openPage(browser, page, { viewport: { width, height: 900 }, colorScheme })
  const markdown = (text, isComment, colorScheme) =>
    openMarkdown(browser, text, { isComment, mermaid: 12, viewport: { width: 1012, height: 900 }, colorScheme })
  const summary = await markdown(renderMarkdown(report), false, 'light')
  const comment = await markdown(renderMarkdown(report, { maxBytes: 60_000 }), true, 'dark')

  mkdirSync(FOLDER, { recursive: true })
  await shoot(await html(1200, 'light'), 'html-light', 'header', '.findings > li')
  await shoot(await html(1200, 'dark'), 'html-dark', '#endpoints', '#expiries')
  await shoot(await html(360, 'light'), 'html-narrow', 'header', '.findings > li')
  await shoot(summary, 'job-summary', 'h1', 'h3 + p + ul')
  await shoot(summary, 'job-summary-expiries', 'h2:has(+ figure)', 'figure')
  await shoot(comment, 'comment', 'h1', 'table')
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

/** From the first element to the last, as wide as the window. */
async function shoot({ page, troubles }, name, first, last) {
  if (troubles.length > 0) throw new Error(`${name}: ${troubles.join(', ')}`)
  await page.evaluate('look.layOut()')
  const [top, bottom] = await Promise.all([first, last].map((selector) => page.locator(selector).first().boundingBox()))
  const y = Math.max(0, top.y - MARGIN)
  const clip = { x: 0, y, width: page.viewportSize().width, height: bottom.y + bottom.height + MARGIN - y }
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, clip })
}

/** The report of the demo, and its page, as on a certain day. */
async function demo() {
  process.env.TMPDIR = folder
  const sink = { isTty: false, columns: 100, write: () => undefined }
  const began = Date.now()
  const status = await main(['demo'], {
    cwd: folder,
    env: {},
    stdin: async function* () {},
    stdout: sink,
    stderr: sink,
    clock: () => new Date(NOW + Date.now() - began),
    sleep: () => Promise.resolve(),
  })
  if (status !== 1) throw new Error(`the demo exited with ${status}`)
  const written = join(
    folder,
    readdirSync(folder).find((name) => name.startsWith('tls-gate-demo-')),
  )
  return {
    report: JSON.parse(readFileSync(join(written, 'report.json'), 'utf8')),
    page: pathToFileURL(join(written, 'report.html')).href,
  }
}
