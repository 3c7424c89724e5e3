import { describe, expect, it } from '@jest/globals'
import text from '../../../src/reporters/text.ts'
import { awaitedLines } from '../../../src/reporters/text/awaited.ts'
import { painter } from '../../../src/reporters/text/paint.ts'
import { AWAITED, awaitedReport } from '../awaited-report.ts'
import { sampleReport } from '../sample-report.ts'

const page = (width: number) => ({ paint: painter(false), width, finishedAt: '' })

describe('an awaited certificate, as text', () => {
  it('is a table of who serves what', () => {
    expect(awaitedLines(awaitedReport(), page(160))).toEqual([
      '  the certificate of new.pem, serial 0b22, waited for 300.2 s',
      '  https://api.example.com/ (production)',
      '    203.0.113.10  served after 3.1 s                          serial 0b22, valid from 2026-11-22 until 2027-02-20, CN=api.example.com',
      '    203.0.113.11  served after 7 s, not at every look before  serial 0b22, valid from 2026-11-22 until 2027-02-20, CN=api.example.com; serial 04a1, valid from',
      '                  2026-09-06 until 2026-12-05, CN=api.example.com',
      '    203.0.113.12  not served                                  serial 04a1, valid from 2026-09-06 until 2026-12-05, without a subject',
      '    203.0.113.13  no longer served                            serial 04a1, valid from 2026-09-06 until 2026-12-05, CN=api.example.com',
      '    203.0.113.14  could not see                               the connection was refused',
      '    2001:db8::10  not checked                                 IPv6 cannot be reached from this runner',
      '  https://b.example.com/',
      '    no address  could not see  the name does not resolve',
    ])
  })

  it.each([40, 80])('keeps within %d columns', (width) => {
    const lines = awaitedLines(awaitedReport(), page(width))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('stands under a title, which is not there where none was waited for', () => {
    const plain = { colour: false, width: 100 }
    expect(text.render(awaitedReport({ ...AWAITED, endpoints: [] }), plain)).toContain(
      '\nawaited certificate\n  the certificate of new.pem, serial 0b22, waited for 300.2 s\n',
    )
    expect(text.render(sampleReport(), plain)).not.toContain('awaited')
  })
})
