/** Programs of the machine: found or said to be missing, run with a deadline. */
import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian keeps nginx where only root's PATH looks. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']

/** The programs that the tests run, and the Debian package of each. */
const PACKAGES = {
  apache2: 'apache2',
  'bssl-tool': 'android-boringssl',
  caddy: 'caddy',
  certutil: 'libnss3-tools',
  chromium: 'chromium',
  'cmark-gfm': 'cmark-gfm',
  'dpkg-query': 'dpkg',
  'gnutls-cli': 'gnutls-bin',
  'gnutls-serv': 'gnutls-bin',
  go: 'golang-go',
  haproxy: 'haproxy',
  hitch: 'hitch',
  java: 'openjdk-17-jdk-headless',
  lighttpd: 'lighttpd',
  nginx: 'nginx',
  nmap: 'nmap',
  openssl: 'openssl',
  pebble: 'pebble',
  pk12util: 'libnss3-tools',
  promtool: 'prometheus',
  selfserv: 'libnss3-tools',
  sslscan: 'sslscan',
  stunnel4: 'stunnel4',
  unbound: 'unbound',
  xmllint: 'libxml2-utils',
} as const
export type Tool = keyof typeof PACKAGES

/** Throws when it is not installed. */
export function findTool(name: Tool): string {
  const found = FOLDERS.map((folder) => join(folder, name)).find(isExecutable)
  if (found === undefined) throw missing(name, PACKAGES[name])
  return found
}

export function missing(what: string, debianPackage: string): Error {
  return new Error(
    `${what} is missing: install the Debian package ${debianPackage} (apt-get install ${debianPackage}), or run .ci/run`,
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export const DEADLINE_MS = 60_000

export type Environment = Readonly<Record<string, string>>

/**
 * The environment of a program under test: none of jest's own NODE_OPTIONS, and neither Debian's openssl.cnf, which
 * forbids what the tests want served, nor the user's.
 */
export const ENVIRONMENT: Environment = {
  PATH: FOLDERS.join(delimiter),
  LC_ALL: 'C',
  OPENSSL_CONF: '/dev/null',
}

export interface RunOptions {
  /** More than ENVIRONMENT. */
  readonly environment?: Environment
  readonly deadlineMs?: number
  /** On stdin; absent: nothing. */
  readonly input?: string
}

/** Runs a program to its end. Rejects when it did not end by itself. */
export function runTool(
  file: string,
  args: readonly string[],
  cwd: string,
  { environment = {}, deadlineMs = DEADLINE_MS, input }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...ENVIRONMENT, ...environment }, timeout: deadlineMs, maxBuffer: 64 * 1024 * 1024 }
    const child = execFile(file, [...args], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code
      if (typeof status === 'number') resolve({ status, stdout, stderr })
      else reject(new Error(`${file} ${args.join(' ')} did not end by itself`, { cause: error }))
    })
    // A program that is over before it has read what it was given is not at fault.
    child.stdin?.on('error', () => undefined)
    if (input === undefined) child.stdin?.end()
    else child.stdin?.end(input)
  })
}

/** Maps with at most `limit` at work at a time, in order. */
export async function mapBounded<T, U>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<U>,
): Promise<readonly U[]> {
  const results: U[] = []
  const queue = items.entries()
  await Promise.all(
    Array.from({ length: limit }, async () => {
      for (const [index, item] of queue) results[index] = await map(item)
    }),
  )
  return results
}
