// x509-limbo's own JSON: https://x509-limbo.com, and BetterTLS in the same form.
import {
  CLIENT_AUTH,
  indexAnchors,
  readableCrlsOf,
  readableOf,
  readCertificate,
  readPemCertificates,
  rejectingMalformed,
  SERVER_AUTH,
  verify,
} from '../engine.mjs'

export function limboCases({ testcases }) {
  return testcases.map((testcase) => ({
    id: testcase.id,
    expected: testcase.expected_result === 'SUCCESS' ? 'accept' : 'reject',
    run: () => rejectingMalformed(() => verify(requestOf(testcase))),
  }))
}

function requestOf(testcase) {
  const [leaf] = readPemCertificates(testcase.peer_certificate)
  const others = testcase.untrusted_intermediates.flatMap((pem) => readPemCertificates(pem))
  return {
    chain: [readCertificate(leaf), ...readableOf(others)],
    anchors: indexAnchors(testcase.trusted_certs.flatMap((pem) => readPemCertificates(pem))),
    name: nameOf(testcase),
    now: testcase.validation_time === null ? new Date() : new Date(testcase.validation_time),
    purpose: testcase.validation_kind === 'CLIENT' ? CLIENT_AUTH : SERVER_AUTH,
    maxIntermediates: testcase.max_chain_depth,
    // BetterTLS asks what is safe; its certificates are not those of the public web.
    policy: testcase.id.startsWith('bettertls::') ? 'path' : 'web',
    crls: readableCrlsOf(testcase.crls.map((pem) => Buffer.from(pem))),
  }
}

function nameOf({ expected_peer_name: server, expected_peer_names: [client] }) {
  const name = server ?? client
  if (name === undefined || name === null) return null
  if (name.kind === 'RFC822') return { mailbox: name.value }
  return { host: name.value.toLowerCase(), isAddress: name.kind === 'IP' }
}
