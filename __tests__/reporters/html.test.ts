import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import html from '../../src/reporters/html.ts'
import { SCRIPT, SCRIPT_HASH } from '../../src/reporters/html/script.ts'
import { COLOURS } from '../../src/reporters/html/style.ts'
import { attackReport } from './attack-report.ts'
import { expectGolden } from './golden.ts'
import { crowdedReport, richReport, sampleFinding, sampleReport } from './sample-report.ts'

const OPTIONS = { colour: false, width: 80 }

/** Without what is the same in every page, and long. */
function bodyOf(page: string): string {
  return page.replace(/<style>.*?<\/style>/s, '<style/>').replace(/<script>.*?<\/script>/s, '<script/>')
}

/** Elements that are open at the end, or closed out of order. */
function misnested(page: string): readonly string[] {
  const VOID = new Set(['meta', 'br', 'input', 'line', 'rect', 'path'])
  const open: string[] = []
  for (const [, slash, name = '', attributes = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)((?: [^<>]*)?)>/g)) {
    if (slash === '') {
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push(name)
    } else if (open.pop() !== name) return [...open, `/${name}`]
  }
  return open
}

/** WCAG 2.2: relative luminance, and the contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the HTML reporter', () => {
  it('shows findings of every kind', () => {
    expectGolden('rich.html', bodyOf(html.render(richReport(), OPTIONS)))
  })

  it('says of a report without findings that there are none', () => {
    const page = html.render(sampleReport(), OPTIONS)
    expect(page).toContain('<h1>Pass</h1>')
    expect(page).toContain('<p>There are none.</p>')
    expect(bodyOf(page)).not.toContain('data-search')
  })

  it('counts at an endpoint what it differs in from another', () => {
    const page = html.render(richReport(), OPTIONS)
    const [row = ''] = /<tr><td>production<\/td><td class="name"><code>https:\/\/api\.example.*/.exec(page) ?? []
    // chain/incomplete at two addresses, and compare/protocol-removed
    expect([...row.matchAll(/data-by="(\d+)"/g)].map(([, by]) => by)).toEqual(['12', '3', '1', '1'])
    expect(page).toMatch(/production api\.example\.com<\/text>.*<path class="error"/)
  })

  it('spells out the keys of evidence', () => {
    const evidence = { daysLeft: 3, sha256: '0f', notAfter: 'x', 'a Stranger': 1 }
    const page = html.render(sampleReport({ findings: [sampleFinding({ evidence })] }), OPTIONS)
    const keys = [...page.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, key]) => key)
    expect(keys.slice(1, 5)).toEqual(['Days left', 'sha256', 'Not after', 'a Stranger'])
  })

  it.each([
    ['rich', richReport()],
    ['attacked', attackReport()],
    ['empty', sampleReport({ endpoints: [], trustStores: [] })],
  ])('closes what it opens: %s', (_, report) => {
    expect(misnested(bodyOf(html.render(report, OPTIONS)))).toEqual([])
  })

  it('allows its own script alone, by its hash', () => {
    expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`)
    const page = html.render(attackReport(), OPTIONS)
    expect(page).toContain(`script-src '${SCRIPT_HASH}'`)
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  it('asks nobody for anything: nothing is loaded, and links wait to be followed', () => {
    const page = bodyOf(html.render(attackReport(), OPTIONS))
    expect(page.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(
      /<[^>]* (?:src|srcset|data|background|poster|style)=|<(?:link|form|iframe|object)\b/,
    )
    expect(page.match(/<a href="(?!https:\/\/|#)/g)).toBeNull()
  })

  it('shows an attack as text', () => {
    const body = bodyOf(html.render(attackReport(), OPTIONS))
    expect(body).not.toMatch(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u)
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;')
    const ours = /<\/?[a-z][a-z0-9]*(?: [a-zA-Z0-9-]+(?:="[^"<>]*")?)*\/?>|<!doctype html>/g
    expect(/.{0,200}[<>].{0,200}/.exec(body.replaceAll(ours, ''))).toBeNull()
  })

  it.each(Object.entries(COLOURS).filter(([name]) => !['ground', 'panel', 'line'].includes(name)))(
    'can be read in %s, on light and on dark',
    (_, pair) => {
      for (const ground of [COLOURS.ground, COLOURS.panel]) {
        expect(contrast(pair[0], ground[0])).toBeGreaterThanOrEqual(4.5)
        expect(contrast(pair[1], ground[1])).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('leaves out the least grave of very many faults, and says how many', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      sampleFinding({
        fingerprint: String(index),
        message: `fault ${String(index)}`,
        severity: index === 9999 ? 'error' : 'notice',
      }),
    )
    const page = html.render(sampleReport({ findings }), OPTIONS)
    const shown = page.match(/<li data-kind/g)?.length ?? 0
    expect(page).toContain('fault 9999')
    expect(page).toContain(
      `<p>${String(10_000 - shown)} more faults, the least grave, are left out here: the JSON report has all.</p>`,
    )
    expect(page.length).toBeLessThan(3_000_000)
  })

  it('of 500 endpoints with faults stays under 3 MB', () => {
    const { endpoints } = crowdedReport(500)
    const findings = endpoints.flatMap(({ url, environment }) => [
      sampleFinding({ endpoint: url, environment }),
      sampleFinding({ endpoint: url, environment, rule: 'cipher/cbc', severity: 'warning' }),
    ])
    const page = html.render(sampleReport({ endpoints, findings }), OPTIONS)
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
    expect(page.match(/<tr><td>/g)?.length).toBeGreaterThanOrEqual(500)
  })
})
