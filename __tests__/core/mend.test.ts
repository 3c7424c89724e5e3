import { describe, expect, it } from '@jest/globals'
import { snippet } from '../../src/core/mend.ts'

describe('a snippet', () => {
  it('is without the margin of the source, and keeps what is indented in it', () => {
    expect(snippet`
      global
        maxconn 500

      defaults
    `).toBe('global\n  maxconn 500\n\ndefaults')
  })

  it('keeps backslashes as they are written', () => {
    expect(snippet`
      a \
        \n
    `).toBe('a \\\n  \\n')
  })
})
