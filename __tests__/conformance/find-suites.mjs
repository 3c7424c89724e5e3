// Which suites a folder holds: known by the form of their files, wherever they lie.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { chainCases } from './suites/chain-cases.mjs'
import { crlCases, REVOCATIONS } from './suites/crl-cases.mjs'
import { ctCases, isCtVectors } from './suites/ct-vectors.mjs'
import { limboCases } from './suites/limbo.mjs'
import { isOcspList, ocspCases } from './suites/ocsp-cases.mjs'
import { pkitsCases } from './suites/pkits.mjs'
import { seedCases } from './suites/seeds.mjs'

/**
 * @typedef {object} Case
 * @property {string} id
 * @property {'accept' | 'reject' | 'survive'} expected `survive`: any answer will do, but a typed one
 * @property {() => { accepted: boolean, problems: readonly string[] }} run
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {readonly Case[]} cases
 */

/** @returns {readonly Suite[]} */
export function findSuites(directory) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const suites = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const name = relative(directory, file).replace(/\.json$/, '')
      const cases = casesIn(file)
      return cases === null ? [] : [{ name: name.replace(/\/cases$/, ''), cases }]
    })
  return [...suites, ...seedSuites(directory, files)]
}

function casesIn(file) {
  let content
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null // not for us: whatever it is, it is no suite
  }
  if (Array.isArray(content.testcases)) return limboCases(content)
  if (isCtVectors(content)) return ctCases(content)
  if (!Array.isArray(content)) return null
  const [first] = content
  if (first?.should_validate !== undefined) return pkitsCases(content, dirname(file))
  if (first?.expect_ok !== undefined && first.chain !== undefined) return chainCases(content, dirname(file))
  if (first?.file !== undefined && REVOCATIONS.has(first.expect)) return crlCases(content, dirname(file))
  if (isOcspList(content)) return ocspCases(content, dirname(file))
  return null
}

/** Folders of seeds for fuzzers, known by their name. */
function seedSuites(directory, files) {
  const folders = [...new Set(files.map((file) => dirname(file)).filter((folder) => folder.endsWith('_corpus')))]
  return folders.flatMap((folder) => {
    const cases = seedCases(
      basename(folder),
      files.filter((file) => dirname(file) === folder),
    )
    return cases === null ? [] : [{ name: relative(directory, folder), cases }]
  })
}
