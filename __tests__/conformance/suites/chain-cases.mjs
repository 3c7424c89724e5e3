// BoringSSL's verify_certificate_chain: a chain from the leaf to what is, or is not, its anchor.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  CLIENT_AUTH,
  indexAnchors,
  readableOf,
  readCertificate,
  readPemCertificates,
  rejectingMalformed,
  SERVER_AUTH,
  verify,
} from '../engine.mjs'

const PURPOSES = { SERVER_AUTH, CLIENT_AUTH, ANY_EKU: null }

/** kVerifyTimeDefault of BoringSSL's tests. */
const DEFAULT_TIME = '211005120000Z'

export function chainCases(list, directory) {
  return (
    list
      .filter(({ key_purpose: purpose }) => Object.hasOwn(PURPOSES, purpose))
      // A list may name more than a copy of the suite holds.
      .filter(({ file, chain }) => existsSync(join(directory, dirname(file), chain)))
      .map((testcase) => ({
        id: testcase.file,
        expected: testcase.expect_ok ? 'accept' : 'reject',
        run: () => rejectingMalformed(() => verify(requestOf(testcase, directory))),
      }))
  )
}

function requestOf({ file, chain, trust, time, key_purpose: purpose }, directory) {
  const ders = readPemCertificates(readFileSync(join(directory, dirname(file), chain), 'utf8'))
  const [leaf, ...others] = ders
  const last = ders.at(-1)
  const isTrusted = trust.includes('ANCHOR') || trust.includes('LEAF')
  // A trusted leaf is trusted as a leaf alone; where it must be self-signed, so says its own signature.
  const isLeafAlone = trust.startsWith('TRUSTED_LEAF')
  const anchors = isTrusted && (!isLeafAlone || ders.length === 1) ? [last] : []
  return {
    chain: [readCertificate(leaf), ...readableOf(others)],
    anchors: indexAnchors(anchors),
    name: null,
    now: timeOf(time),
    purpose: PURPOSES[purpose],
    maxIntermediates: null,
    policy: 'path',
    anchorsMustBe: {
      valid: trust.includes('EXPIRATION'),
      constrained: trust.includes('CONSTRAINTS'),
      orTheLeaf: trust.includes('SELF_SIGNED') ? 'self-signed' : trust.includes('LEAF') ? 'yes' : 'no',
    },
    takesSha1: !/^digest_policy: STRONG$/m.test(readFileSync(join(directory, file), 'utf8')),
  }
}

/** `151102120000Z` */
function timeOf(text) {
  const [, ...parts] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text === 'DEFAULT' ? DEFAULT_TIME : text)
  const [year, month, day, hour, minute, second] = parts.map(Number)
  return new Date(Date.UTC(2000 + year, month - 1, day, hour, minute, second))
}
