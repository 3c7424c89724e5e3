/** The files that hold what endpoints will serve next: read before a packet is sent, for what is wrong with one is the user's to mend. */
import { ConfigError, type ConfigProblem } from '../core/config-problem.ts'
import type { Endpoint } from '../core/endpoint.ts'

/** Reads the certificates of a file, leaf first, each in DER; rejects with an Error of one sentence. */
export type ReadChain = (path: string) => Promise<readonly Uint8Array[]>

/** DER, leaf first, by the path of the file. */
export type NextCertificateFiles = ReadonlyMap<string, readonly Uint8Array[]>

/** @throws ConfigError */
export async function readNextCertificateFiles(
  endpoints: readonly Endpoint[],
  readChain: ReadChain,
): Promise<NextCertificateFiles> {
  const files = new Map<string, readonly Uint8Array[]>()
  const problems: ConfigProblem[] = []
  for (const { nextCertificate } of endpoints) {
    if (nextCertificate?.kind !== 'file' || files.has(nextCertificate.path)) continue
    const { path, origin } = nextCertificate
    try {
      files.set(path, await readChain(path))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push({
        where: origin,
        message: `the next certificate ${JSON.stringify(path)} cannot be read: ${reason}`,
      })
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return files
}
