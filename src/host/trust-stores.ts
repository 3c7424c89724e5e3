/** Trust stores of the machine we run on: each kind is loaded when it is asked for. */
import { isNamedStore, type NamedStore, type TrustStore } from '../core/trust.ts'
import { thisMachine, type Machine } from './machine.ts'

/**
 * Rejects with an Error of one sentence when the store is not on this machine, cannot be read or holds no certificate.
 * @param name a named store, or a path to a file
 * @param directory what a relative path is relative to
 */
export async function readTrustStore(name: string, directory: string, machine = thisMachine): Promise<TrustStore> {
  if (isNamedStore(name)) return READERS[name](machine)
  const { readStoreFile } = await import('./trust-stores/file.ts')
  return readStoreFile(name, directory, machine)
}

const READERS: Readonly<Record<NamedStore, (machine: Machine) => Promise<TrustStore>>> = {
  mozilla: async () => (await import('./trust-stores/mozilla.ts')).readMozillaStore(),
  chrome: async (machine) => (await import('./trust-stores/chrome.ts')).readChromeStore(machine),
  system: async (machine) => (await import('./trust-stores/system.ts')).readSystemStore(machine),
  java: async (machine) => (await import('./trust-stores/java.ts')).readJavaStore(machine),
  certifi: async (machine) => (await import('./trust-stores/certifi.ts')).readCertifiStore(machine),
}
