import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readTextIfThere, writeText } from '../../src/host/files.ts'
import '../native-errors.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-files-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('writeText and readTextIfThere', () => {
  it('write a file in folders that were not there, and read it back', () => {
    const path = join(folder, 'a/b/c.txt')
    writeText(path, 'Zürich\n')
    expect(readTextIfThere(path)).toBe('Zürich\n')
  })

  it('write over what was there', () => {
    const path = join(folder, 'again.txt')
    writeText(path, 'longer than the next')
    writeText(path, 'short')
    expect(readTextIfThere(path)).toBe('short')
  })

  it('read an empty file as such, and no file as undefined', () => {
    const path = join(folder, 'empty')
    writeText(path, '')
    expect(readTextIfThere(path)).toBe('')
    expect(readTextIfThere(join(folder, 'absent'))).toBeUndefined()
    expect(readTextIfThere(join(folder, 'absent/too'))).toBeUndefined()
  })

  it('let any other trouble be known', () => {
    expect(() => readTextIfThere(folder)).toThrow(/EISDIR/)
  })
})
