/** Trust stores that are a file: the user's own, and those that come with something else. */
import { resolve } from 'node:path'
import type { TrustStore } from '../../core/trust.ts'
import { readCertificateFile } from '../../wire/certificate-file.ts'
import { PasswordError } from '../../wire/password-error.ts'
import type { Machine, MachineFile } from '../machine.ts'

/** Of the user's own file. In the environment, because a command line is there for every process to read. */
export const STORE_PASSWORD = 'TLS_GATE_STORE_PASSWORD'

/**
 * PEM, DER, PKCS#7, PKCS#12 or JKS.
 * @throws Error of one sentence
 */
export async function readStoreFile(name: string, directory: string, machine: Machine): Promise<TrustStore> {
  const path = resolve(directory, name)
  const file = machine.findFile(path)
  if (file === undefined) throw new Error(`ENOENT: there is no file ${path}`)
  const password = machine.env[STORE_PASSWORD] ?? null
  return {
    name,
    source: 'a file of the user',
    version: null,
    date: dayOf(file.modified),
    missing: [],
    anchors: await readAnchors(file, password),
  }
}

/** @throws Error of one sentence: no certificate in it, a password that does not open it, or what is malformed and where */
export async function readAnchors({ bytes }: MachineFile, password: string | null): Promise<readonly Uint8Array[]> {
  const { certificates } = await readCertificateFile(bytes, password).catch((error: unknown) => {
    if (!(error instanceof PasswordError)) throw error
    throw new Error(`${error.message}: it is taken from the environment variable ${STORE_PASSWORD}`)
  })
  if (certificates.length === 0) throw new Error('no certificate in the file')
  return certificates
}

/** `2026-11-24`, in UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
