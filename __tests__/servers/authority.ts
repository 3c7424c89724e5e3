/** The PKI behind the servers: a root, an intermediate, another beneath it, and leaves that are right unless bent. */
import { getDiffieHellman } from 'node:crypto'
import { DAY_MS } from '../../src/core/window.ts'
import { encode, integer, sequence } from '../../src/lab/der.ts'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'

export interface Authority {
  readonly root: Issued
  readonly intermediate: Issued
  /** Issued by the intermediate. */
  readonly lower: Issued
  /** Names `NAME.servers.test` and 127.0.0.1, 90 days with 80 left, issued by the intermediate, P-256. */
  readonly leaf: (name: string, bent?: Partial<CertificateRequest>) => Issued
}

export function daysFrom(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS)
}

export function newAuthority(now: Date): Authority {
  const years = (from: number, to: number): Pick<CertificateRequest, 'notBefore' | 'notAfter'> => ({
    notBefore: daysFrom(now, from * 365),
    notAfter: daysFrom(now, to * 365),
  })
  const named = (commonName: string): Pick<CertificateRequest, 'subject' | 'ca'> => ({
    subject: { organization: 'tls-gate servers', commonName },
    ca: true,
  })
  const root = issue({ ...named('Root'), ...years(-2, 8) })
  const intermediate = issue({ ...named('Intermediate'), issuer: root, ...years(-1, 4) })
  const lower = issue({ ...named('Lower Intermediate'), issuer: intermediate, pathLength: 0, ...years(-1, 3) })
  return {
    root,
    intermediate,
    lower,
    leaf: (name, bent = {}) =>
      issue({
        subject: { commonName: `${name}.servers.test` },
        names: [`${name}.servers.test`, '127.0.0.1'],
        issuer: intermediate,
        notBefore: daysFrom(now, -10),
        notAfter: daysFrom(now, 80),
        ...bent,
      }),
  }
}

/** 1024 bits: RFC 2409 section 6.2, in the form of PKCS #3. */
export function weakDhParameters(): string {
  const group = getDiffieHellman('modp2')
  const der = encode(
    sequence([group.getPrime('hex'), group.getGenerator('hex')].map((hex) => integer(BigInt(`0x${hex}`)))),
  )
  const base64 = Buffer.from(der).toString('base64')
  return `-----BEGIN DH PARAMETERS-----\n${base64.replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END DH PARAMETERS-----\n`
}
