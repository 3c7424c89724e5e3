/** What a test file works with: the fleet, and a folder to call the command in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFleet, type Fleet } from './fleet.ts'
import { findTool } from './tool.ts'

export interface Workplace {
  readonly fleet: Fleet
  readonly folder: string
  close(): Promise<void>
}

export const POLICY_FILE = '.github/tls-gate.yml'

/** The folder holds `root.pem`, the root of the fleet. Rejects when a program that the tests need is missing. */
export async function openWorkplace(now: Date): Promise<Workplace> {
  findTool('openssl')
  findTool('sslscan')
  const fleet = await startFleet(now)
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-servers-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, 'root.pem'), fleet.rootPem)
  return {
    fleet,
    folder,
    close: async () => {
      await fleet.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

export function writePolicy(folder: string, text: string): void {
  writeFileSync(join(folder, POLICY_FILE), text)
}
