/** Debian's Chromium, and pages in it that tell what they do. */
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findTool } from './tool.ts'

/** Page-side code, as `look`: the browser runs it whatever the page's own policy says. */
const LOOK = fileURLToPath(new URL('look.mjs', import.meta.url))

export interface Opened {
  readonly page: Page
  /** All that was asked for, the page itself first. */
  readonly requests: readonly string[]
  /** Messages on the console, uncaught errors, dialogs, and breaches of the page's policy: of a good page, none. */
  readonly troubles: readonly string[]
}

export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findTool('chromium') })
}

export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

/** Opens a page in a context of its own. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const troubles: string[] = []
  page.on('request', (request) => void requests.push(request.url()))
  page.on('console', (message) => void troubles.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => void troubles.push(`uncaught: ${error.message}`))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.addInitScript({ path: LOOK })
  await page.goto(url)
  return { page, requests, troubles }
}
