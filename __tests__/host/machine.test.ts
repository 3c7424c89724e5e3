import { mkdtempSync, rmSync, symlinkSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { thisMachine } from '../../src/host/machine.ts'

let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tls-gate-machine-')))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the machine', () => {
  it('finds files, through links, and says where they are', () => {
    const [file, link] = [join(folder, 'file'), join(folder, 'link')]
    writeFileSync(file, 'text')
    symlinkSync(file, link)
    const found = thisMachine.findFile(link)
    expect([found?.path, Buffer.from(found?.bytes ?? []).toString()]).toEqual([file, 'text'])
    expect(thisMachine.findFile(join(folder, 'absent'))).toBeUndefined()
    expect(() => thisMachine.findFile(folder)).toThrow(new Error(`${folder} is no file`))
    expect(() => thisMachine.findFile('/dev/zero')).toThrow(new Error('/dev/zero is no file'))
  })

  it('runs programs where no file of a repository is', async () => {
    expect(await thisMachine.run(process.execPath, ['-p', 'process.cwd()'])).toBe(`${parse(process.execPath).root}\n`)
  })

  it('has nothing of a program that is not there or fails', async () => {
    expect(await thisMachine.run(join(folder, 'absent'), [])).toBeUndefined()
    expect(await thisMachine.run(process.execPath, ['-e', 'console.log(1); process.exit(3)'])).toBeUndefined()
  })
})
