/** Starts a configuration, has everybody look at it, and ends it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from './configuration.ts'
import type { Credentials } from './credentials.ts'
import { differences } from './differences.ts'
import { EXPLAINED } from './explained.ts'
import { nmap } from './nmap.ts'
import { ourSight } from './ours.ts'
import { freePort } from './process.ts'
import type { Sight } from './sight.ts'
import { sslscanSight } from './sslscan.ts'

export interface Row {
  readonly name: string
  readonly ours: Sight
  /** Sorted, as `differences` puts them. */
  readonly differences: readonly string[]
  readonly seconds: number
}

export async function look(configuration: Configuration, folder: string, credentials: Credentials): Promise<Row> {
  const { name } = configuration
  const own = join(folder, name.replaceAll(/[^\w.]+/g, '-'))
  mkdirSync(own)
  const port = await freePort()
  const started = performance.now()
  const { expected, stop } = await configuration.start({ folder: own, port, credentials })
  try {
    const ours = await ourSight(port, own)
    const sslscan = await sslscanSight(port, own)
    const seen = await nmap(port, own)
    return {
      name,
      ours,
      differences: [
        ...differences(ours, expected, 'config'),
        ...differences(ours, sslscan, 'sslscan'),
        ...differences(ours, seen, 'nmap'),
      ].sort(),
      seconds: (performance.now() - started) / 1000,
    }
  } finally {
    await stop()
  }
}

/** What is written of a configuration. */
export function explainedOf(name: string): readonly string[] {
  return EXPLAINED.filter(({ server }) => server === name)
    .map(({ difference }) => difference)
    .sort()
}
