import type { Certificate } from '../wire/x509/certificate.ts'

/** Of several paths the one whose issuers last longest: when others lapse, clients still have that one. */
export function findLastingPath(paths: readonly (readonly Certificate[])[]): readonly Certificate[] | undefined {
  return paths.toSorted((a, b) => endOfIssuers(b) - endOfIssuers(a))[0]
}

/** When the first of those above the leaf expires. */
function endOfIssuers(path: readonly Certificate[]): number {
  return path.slice(1).reduce((end, { notAfter }) => Math.min(end, notAfter), Number.MAX_SAFE_INTEGER)
}
