/** Starts a configuration, has everybody look at it, and ends it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from './configuration.ts'
import type { Credentials } from './credentials.ts'
import { differences } from './differences.ts'
import { EXPLAINED } from './explained.ts'
import { nmap } from './nmap.ts'
import { ourSight, UnseenError } from './ours.ts'
import { freePort } from './process.ts'
import type { Sight } from './sight.ts'
import { sslscanSight } from './sslscan.ts'

export interface Row {
  readonly name: string
  /** null: the command did not see it in full. */
  readonly ours: Sight | null
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
  const seconds = (): number => (performance.now() - started) / 1000
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
      seconds: seconds(),
    }
  } catch (error) {
    if (!(error instanceof UnseenError)) throw error
    return { name, ours: null, differences: [`command: ${error.message}`], seconds: seconds() }
  } finally {
    await stop()
  }
}

/** What should be seen of a configuration, given what is seen: all that is explained, but for what comes and goes. */
export function explainedOf({ name, differences: seen }: Row): readonly string[] {
  return EXPLAINED.filter(({ server, difference, sometimes }) => {
    return server === name && (sometimes !== true || seen.includes(difference))
  })
    .map(({ difference }) => difference)
    .sort()
}
