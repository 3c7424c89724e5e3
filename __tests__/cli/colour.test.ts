import { describe, expect, it } from '@jest/globals'
import { wantsColour, type Io, type Sink } from '../../src/cli/io.ts'
import { noSleep, noStdin } from './fake-io.ts'

const sink = (isTty: boolean): Sink => ({ isTty, columns: 80, write: () => undefined })

function wants(env: Io['env'], isTty: boolean): boolean {
  const stdout = sink(isTty)
  return wantsColour(
    { cwd: '/', env, stdin: noStdin, stdout, stderr: sink(!isTty), clock: () => new Date(0), sleep: noSleep },
    stdout,
  )
}

describe('wantsColour', () => {
  it.each([true, false])('asks the sink alone when the environment says nothing: %j', (isTty) => {
    expect(wants({}, isTty)).toBe(isTty)
    expect(wants({ NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: 'xterm' }, isTty)).toBe(isTty)
  })

  it.each(['1', '0', 'false', ' '])('shows none in a terminal with NO_COLOR=%j, whatever is forced', (value) => {
    expect(wants({ NO_COLOR: value }, true)).toBe(false)
    expect(wants({ NO_COLOR: value, FORCE_COLOR: '1' }, true)).toBe(false)
    expect(wants({ NO_COLOR: value, FORCE_COLOR: '1' }, false)).toBe(false)
  })

  it('takes an empty NO_COLOR for none at all', () => {
    expect(wants({ NO_COLOR: '' }, true)).toBe(true)
    expect(wants({ NO_COLOR: '' }, false)).toBe(false)
    expect(wants({ NO_COLOR: '', FORCE_COLOR: '1' }, false)).toBe(true)
  })

  it.each(['', '1', 'true', '2', '3'])('shows colours outside a terminal with FORCE_COLOR=%j', (value) => {
    expect(wants({ FORCE_COLOR: value }, false)).toBe(true)
  })

  it.each(['0', 'false', 'no', '4'])('shows none, not even in a terminal, with FORCE_COLOR=%j', (value) => {
    expect(wants({ FORCE_COLOR: value }, true)).toBe(false)
    expect(wants({ FORCE_COLOR: value }, false)).toBe(false)
  })

  it('is what Node.js itself makes of FORCE_COLOR', async () => {
    const { WriteStream } = await import('node:tty')
    for (const value of ['', '0', '1', '2', '3', '4', 'true', 'false', 'no']) {
      const colours = WriteStream.prototype.getColorDepth({ FORCE_COLOR: value }) > 1
      expect([value, wants({ FORCE_COLOR: value }, true)]).toEqual([value, colours])
    }
  })
})
