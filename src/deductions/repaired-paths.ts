/** What becomes of a chain when a client fetches the certificates that it lacks, as browsers do and API clients do not. */
import { defineDeduction } from '../core/deduction.ts'
import { seen } from '../core/observed.ts'
import { anchorsOf } from '../pki/anchors.ts'
import { SERVER_AUTH } from '../pki/issuer.ts'
import { findPaths } from '../pki/path.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate } from '../wire/x509/certificate.ts'

declare module '../core/facts.ts' {
  interface Facts {
    repairedPaths: RepairedPaths
  }
}

export interface RepairedPaths {
  /** Names of the stores that a path leads to once the missing certificates were fetched. */
  readonly stores: readonly string[]
  /** What was fetched and stands in such a path: its subject, where it came from, and the certificate as PEM. */
  readonly appended: readonly { readonly subject: string; readonly url: string; readonly certificate: string }[]
}

export default defineDeduction({
  fact: 'repairedPaths',
  reads: ['certificates', 'fetchedIssuers'],
  deduce({ certificates: { leaf, others }, fetchedIssuers }, { now, stores }) {
    if (leaf === null) return seen({ stores: [], appended: [] })
    const fetched = fetchedIssuers.fetched.flatMap(({ url, certificate: pem }) =>
      readPemCertificates(pem).map((der) => ({ url, pem, certificate: readCertificate(der) })),
    )
    const all = [...others, ...fetched.map(({ certificate }) => certificate)]
    const reached = stores.flatMap((store) => {
      const request = { leaf, others: all, anchors: anchorsOf(store), now, purpose: SERVER_AUTH, judgesLeaf: false }
      const [path] = findPaths(request).paths
      return path === undefined ? [] : { name: store.name, path: path.slice(0, -1).map(({ sha256 }) => sha256) }
    })
    const used = new Set(reached.flatMap(({ path }) => path))
    return seen({
      stores: reached.map(({ name }) => name),
      appended: fetched
        .filter(({ certificate }) => used.has(certificate.sha256))
        .map(({ url, pem, certificate: { subject } }) => ({ subject, url, certificate: pem })),
    })
  },
})
