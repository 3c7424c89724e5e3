// Programs of the machine: found or said to be missing; and our two in C, compiled.
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Debian keeps nginx and ip where only root's PATH looks. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

const BUILT = fileURLToPath(new URL('../../.cache/bench', import.meta.url))

/**
 * Of everything that is run: nothing of the user's, and not Debian's openssl.cnf, which forbids what is to be served
 * and asked for.
 */
export function environmentIn(folder) {
  return { PATH: FOLDERS.join(delimiter), HOME: folder, TERM: 'dumb', LC_ALL: 'C', OPENSSL_CONF: '/dev/null' }
}

export function findProgram(name) {
  const found = FOLDERS.map((folder) => join(folder, name)).find(isExecutable)
  if (found === undefined) throw new Error(`${name} is missing: run .ci/install-peers`)
  return found
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {'relay' | 'measure'} name */
export function compile(name) {
  mkdirSync(BUILT, { recursive: true })
  const program = join(BUILT, name)
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url))
  execFileSync(findProgram('gcc'), ['-O2', '-Wall', '-o', program, source], { stdio: 'inherit' })
  return program
}

/** The first thing like a version that a program says when asked for it. */
export function versionOf(name, args) {
  const { stdout, stderr } = spawnSync(findProgram(name), args, { encoding: 'utf8' })
  return /\d+\.[\w.]+/.exec(stdout + stderr)?.[0] ?? 'of unknown version'
}
