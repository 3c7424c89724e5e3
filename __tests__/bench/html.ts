// `npm run bench:html`: how long the HTML report of 500 endpoints takes in Chromium, from navigation until the search
// box answers to what is typed. A missed goal is told and no failure. Takes Node.js 24, which runs it as it stands.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import html from '../../src/reporters/html.ts'
import { fleetReport } from '../reporters/fleet-report.ts'
import { openPage, startChromium } from '../servers/chromium.ts'

const ENDPOINTS = 500
const RUNS = 5
const GOAL_MS = 1000
const GOAL_BYTES = 3_000_000

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-bench-'))
const browser = await startChromium()
try {
  const file = join(folder, 'report.html')
  writeFileSync(file, html.render(fleetReport(ENDPOINTS), { colour: false, width: 80 }))
  const times: number[] = []
  // The first one starts what the browser starts with its first page.
  for (let run = 0; run <= RUNS; run++) {
    const ms = await answerMs(browser, pathToFileURL(file).href)
    if (run > 0) times.push(ms)
  }
  const { size } = statSync(file)
  const shown = times.map((ms) => ms.toFixed(0)).join(', ')
  console.log(`Chromium ${browser.version()}, load ${loadavg()[0]?.toFixed(1) ?? '?'}, ${String(ENDPOINTS)} endpoints`)
  console.log(goal('bytes', size, GOAL_BYTES))
  console.log(
    `${goal('ms until the search answers', times.toSorted((a, b) => a - b)[(RUNS - 1) / 2] ?? NaN, GOAL_MS)}, median of ${shown}`,
  )
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

/** By the page's own clock, which begins with the navigation: something is typed, nothing has it, and that is painted. */
async function answerMs(browser: Browser, url: string): Promise<number> {
  const { page } = await openPage(browser, 'about:blank')
  await page.addInitScript(`{
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    window.loaded = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))
    window.focused = loaded.then(() => document.querySelector('[data-search]').focus())
    window.answered = focused
      .then(() => new Promise((resolve) => document.activeElement.addEventListener('input', resolve)))
      .then(painted)
      .then(() => performance.now())
  }`)
  await page.goto(url, { waitUntil: 'commit' })
  await page.evaluate('focused')
  await page.keyboard.press('~')
  const ms = await page.evaluate<number>('answered')
  await page.context().close()
  return ms
}

function goal(what: string, value: number, bound: number): string {
  const verdict = value < bound ? 'OK' : 'MISSED'
  return `${what}: ${value.toFixed(0)}, goal < ${String(bound)}: ${verdict}`
}
