import { describe, expect, it } from '@jest/globals'
import { renderMarkdown } from '../../../src/reporters/markdown.ts'
import { awaitedSections } from '../../../src/reporters/markdown/awaited.ts'
import { awaitedReport } from '../awaited-report.ts'
import { sampleReport } from '../sample-report.ts'

describe('an awaited certificate, as Markdown', () => {
  it('is a table of who serves what', () => {
    const [section = '', ...more] = awaitedSections(awaitedReport())
    expect(more).toEqual([])
    expect(section.split('\n')).toEqual([
      '## Awaited certificate',
      '',
      'Waited 300.2 s for the certificate of `new.pem,` serial `0b22`',
      '',
      '| Environment | Endpoint | Address | Awaited one | Serves |',
      '| --- | --- | --- | --- | --- |',
      '| production | `https://api.example.com/` | `203.0.113.10` | served after 3.1 s | serial `0b22,` valid from 2026-11-22 until 2027-02-20, `CN=api.example.com` |',
      '| production | `https://api.example.com/` | `203.0.113.11` | served after 7 s, not at every look before | serial `0b22,` valid from 2026-11-22 until 2027-02-20, `CN=api.example.com;` serial `04a1,` valid from 2026-09-06 until 2026-12-05, `CN=api.example.com` |',
      '| production | `https://api.example.com/` | `203.0.113.12` | not served | serial `04a1,` valid from 2026-09-06 until 2026-12-05, without a subject |',
      '| production | `https://api.example.com/` | `203.0.113.13` | no longer served | serial `04a1,` valid from 2026-09-06 until 2026-12-05, `CN=api.example.com` |',
      '| production | `https://api.example.com/` | `203.0.113.14` | could not see | the connection was refused |',
      '| production | `https://api.example.com/` | `2001:db8::10` | not checked | IPv6 cannot be reached from this runner |',
      '|  | `https://b.example.com/` | `no address` | could not see | the name does not resolve |',
      '',
      '',
    ])
  })

  it('is part of the report, where one was waited for', () => {
    expect(renderMarkdown(awaitedReport())).toContain('\n## Awaited certificate\n')
    expect(renderMarkdown(sampleReport())).not.toContain('Awaited')
  })
})
