/**
 * Markdown as GitHub shows it: read by its own cmark-gfm, freed of what it does not let through, with its style, and with
 * the diagrams drawn. What takes part in that is put in .cache/markdown by .ci/install-markdown.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openPage, type Opened } from './chromium.ts'
import { findTool, runTool } from './tool.ts'

/** GitHub does not say which version it draws with. */
export const MERMAID_VERSIONS = [11, 12] as const
export type MermaidVersion = (typeof MERMAID_VERSIONS)[number]

const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist', 'footnotes']

/** What GitHub lets through: html-pipeline 2.14, lib/html/pipeline/sanitization_filter.rb. */
const ELEMENTS =
  'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p ol ul table thead tbody tfoot blockquote ' +
  'dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr bdo cite ' +
  'dfn mark small span time wbr'
const ATTRIBUTES = 'href src align alt lang open start title id type checked disabled'

function cached(name: string): string {
  return fileURLToPath(new URL(`../../.cache/markdown/${name}`, import.meta.url))
}

export interface MarkdownOptions extends BrowserContextOptions {
  /** In a comment, the end of a line is one: docs.github.com, "Basic writing and formatting syntax", "Line breaks". */
  readonly isComment: boolean
  readonly mermaid: MermaidVersion
}

export interface MarkdownPage extends Opened {
  /** What was not let through. */
  readonly removed: readonly string[]
  /** What is wrong with a diagram, for those that could not be drawn. */
  readonly undrawn: readonly string[]
}

export async function openMarkdown(browser: Browser, text: string, options: MarkdownOptions): Promise<MarkdownPage> {
  const { isComment, mermaid, ...context } = options
  const args = ['--unsafe', '--github-pre-lang', ...EXTENSIONS.flatMap((name) => ['--extension', name])]
  const { stdout: html } = await runTool(findTool('cmark-gfm'), isComment ? [...args, '--hardbreaks'] : args, '/', {
    input: text,
  })
  const opened = await openPage(browser, 'about:blank', context)
  const { page } = opened
  await page.setContent(
    `<!doctype html><html lang="en"><title>Markdown</title><style>${readFileSync(cached('github-markdown.css'), 'utf8')}</style>` +
      '<style>body { margin: 0; background: Canvas; color-scheme: light dark } article { padding: 24px; max-width: 1012px; box-sizing: border-box }</style>' +
      '<article class="markdown-body"></article></html>',
  )
  await page.addScriptTag({ path: cached('purify.js') })
  await page.addScriptTag({ path: cached(`mermaid-${String(mermaid)}.js`) })
  const shown = await page.evaluate<Pick<MarkdownPage, 'removed' | 'undrawn'>>(`(async () => {
    const article = document.querySelector('article')
    const allowed = { ALLOWED_TAGS: ${JSON.stringify(['body', ...ELEMENTS.split(' ')])}, ALLOWED_ATTR: ${JSON.stringify(ATTRIBUTES.split(' '))} }
    article.innerHTML = DOMPurify.sanitize(${JSON.stringify(html).replaceAll('<', '\\u003c')}, allowed)
    const removed = DOMPurify.removed.map(({ element, attribute }) => (element ?? attribute).nodeName)
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    mermaid.initialize({ startOnLoad: false, theme: dark ? 'dark' : 'default' })
    const undrawn = []
    for (const [index, block] of [...document.querySelectorAll('pre[lang=mermaid]')].entries()) {
      try {
        const { svg } = await mermaid.render('diagram-' + index, block.textContent)
        const figure = document.createElement('figure')
        figure.innerHTML = svg
        block.replaceWith(figure)
      } catch (error) {
        undrawn.push(String(error))
      }
    }
    return { removed, undrawn }
  })()`)
  return { ...opened, ...shown }
}
