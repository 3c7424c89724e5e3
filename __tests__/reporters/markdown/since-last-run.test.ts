import { describe, expect, it } from '@jest/globals'
import type { RememberedFinding, SinceLastRun } from '../../../src/core/remembered.ts'
import { sinceLastRunSection } from '../../../src/reporters/markdown/since-last-run.ts'
import { sampleFinding } from '../sample-report.ts'

const NOTHING: SinceLastRun = { commit: 'abcdef0123456789', appeared: [], mended: [], open: [], mendedBefore: [] }

const remembered = (overrides: Partial<RememberedFinding> = {}): RememberedFinding => ({
  fingerprint: 'f',
  rule: 'cipher/weak',
  severity: 'error',
  endpoint: 'https://api.example.com/',
  environment: 'production',
  isOfRule: true,
  ...overrides,
})

describe('what changed since the last run', () => {
  it('is new, then not judged again, then struck through, then what was mended before', () => {
    const section = sinceLastRunSection({
      ...NOTHING,
      appeared: [sampleFinding({ severity: 'warning', rule: 'cipher/cbc' }), sampleFinding()],
      open: [remembered({ rule: 'chain/untrusted', environment: null })],
      mended: [remembered(), remembered({ rule: 'policy/waiver-unused', endpoint: '', environment: null })],
      mendedBefore: [remembered({ rule: 'group/weak-dh' })],
    })
    expect(section).toBe(`## Since the last run, of \`abcdef0\`

- **New:** \`chain/incomplete\` at \`https://api.example.com/\` in production
- **New:** \`cipher/cbc\` at \`https://api.example.com/\` in production
- Not judged again: \`chain/untrusted\` at \`https://api.example.com/\`
- ~~\`cipher/weak\` at \`https://api.example.com/\` in production~~ mended
- ~~\`policy/waiver-unused\`~~ mended

<details>
<summary>1 fault mended before</summary>

- ~~\`group/weak-dh\` at \`https://api.example.com/\` in production~~ mended

</details>

`)
  })

  it('is nothing, and says so', () => {
    expect(sinceLastRunSection({ ...NOTHING, commit: null })).toBe(
      'Nothing new and nothing mended since the last run.\n\n',
    )
  })

  it.each([
    [20, 20, false],
    [21, 20, true],
  ])('of %d shows %d', (count, shown, hasMore) => {
    const section = sinceLastRunSection({ ...NOTHING, mended: Array.from({ length: count }, () => remembered()) })
    expect(section.match(/~~ mended/g)).toHaveLength(shown)
    expect(section.includes('- and 1 more mended\n')).toBe(hasMore)
  })

  it('may have been written by anybody who edited the comment', () => {
    const hostile = '~~ <img src=x onerror=alert(1)> @octocat `#1` </details>'
    const section = sinceLastRunSection({
      ...NOTHING,
      commit: hostile,
      mended: [remembered({ rule: hostile, endpoint: hostile, environment: hostile })],
    })
    const outsideCode = section.replace('## Since', 'Since').replaceAll(/`[^`\n]*`/g, '')
    expect(outsideCode).not.toMatch(/[<>@#]/)
    expect(outsideCode.match(/~~/g)).toHaveLength(2)
  })
})
