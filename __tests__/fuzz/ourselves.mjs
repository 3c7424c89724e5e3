// What we say of a chain.
import {
  indexAnchors,
  readableOf,
  readCertificate,
  rejectingMalformed,
  SERVER_AUTH,
  verify,
} from '../conformance/engine.mjs'

export function askOurselves({ roots, chain, at, host }) {
  const [leaf, ...others] = chain.map(({ der }) => der)
  return rejectingMalformed(() =>
    verify({
      chain: [readCertificate(leaf), ...readableOf(others)],
      anchors: indexAnchors(roots.map(({ der }) => der)),
      name: { host, isAddress: false },
      now: at,
      purpose: SERVER_AUTH,
      maxIntermediates: null,
      policy: 'path',
      crls: [],
    }),
  )
}
