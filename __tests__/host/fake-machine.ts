/** A machine of nothing but what a test puts on it. */
import type { Machine } from '../../src/host/machine.ts'

export interface FakeFile {
  readonly content: string | Uint8Array
  /** Where it is when every link is followed, if that is elsewhere. */
  readonly path?: string
  readonly modified?: string
}

export interface FakeMachine {
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, FakeFile>>
  /** What each program writes. */
  readonly programs?: Readonly<Record<string, string>>
}

export const MODIFIED = '2026-03-04'

export function fakeMachine({ platform = 'linux', env = {}, files = {}, programs = {} }: FakeMachine): Machine {
  return {
    platform,
    env,
    findFile(path) {
      const file = files[path]
      if (file === undefined) return undefined
      const { content, path: followed = path, modified = MODIFIED } = file
      const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content
      return { bytes, path: followed, modified: new Date(`${modified}T23:59:59Z`) }
    },
    run: (command) => Promise.resolve(programs[command]),
  }
}
