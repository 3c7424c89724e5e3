import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** Compares a whole output with the file committed for it; `UPDATE_GOLDEN=1` writes the file instead. */
export function expectGolden(name: string, actual: string): void {
  const file = new URL(`golden/${name}`, import.meta.url)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, actual)
  expect(actual.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'))
}
