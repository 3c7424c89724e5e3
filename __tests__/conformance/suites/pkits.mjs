// NIST's PKITS, as BoringSSL lists it: the first certificate is the anchor, the last the leaf.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexAnchors, readableCrlsOf, readableOf, readCertificate, rejectingMalformed, verify } from '../engine.mjs'

/** Within the validity of PKITS' certificates. */
const NOW = new Date('2022-01-01T00:00:00Z')

export function pkitsCases(list, directory) {
  return list.map((testcase) => ({
    id: `${testcase.id} ${testcase.name}`,
    expected: testcase.should_validate ? 'accept' : 'reject',
    run: () => rejectingMalformed(() => verify(requestOf(testcase, directory))),
  }))
}

function requestOf({ certs, crls }, directory) {
  const ders = certs.map((name) => readFileSync(join(directory, 'certs', `${name}.crt`)))
  const [anchor, ...below] = ders
  const leaf = below.pop()
  return {
    chain: [readCertificate(leaf), ...readableOf(below)],
    anchors: indexAnchors([anchor]),
    name: null,
    now: NOW,
    purpose: null,
    maxIntermediates: null,
    policy: 'path',
    // As the suite was made when DSA had nothing else.
    takesSha1: true,
    crls: readableCrlsOf(crls.map((name) => readFileSync(join(directory, 'crls', `${name}.crl`)))),
  }
}
