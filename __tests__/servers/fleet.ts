/** The servers that the tests look at: four sound or merely old ones, and one for each fault. */
import { issue, type CertificateRequest } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { daysFrom, newAuthority, weakDhParameters, type Authority } from './authority.ts'
import { startNginx, type Nginx, type ServerBlock, type TlsSettings } from './nginx.ts'

export interface Fleet extends Nginx {
  readonly rootPem: string
  /** What a server was told to send: DER in base64, in order. */
  chainOf(name: string): readonly string[]
}

/** Mozilla guidelines 6.0, intermediate. */
const MODERN = {
  protocols: 'TLSv1.2 TLSv1.3',
  ciphers: [
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-RSA-CHACHA20-POLY1305',
  ].join(':'),
  dhParameters: null,
} satisfies Partial<TlsSettings>

const EVERYTHING = 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'

const LONG_HSTS = 'max-age=63072000; includeSubDomains'

/** What is not as it should be. */
interface Bend {
  readonly bent?: Partial<CertificateRequest>
  /** PEM of what is sent after the leaf. */
  readonly behind?: readonly string[]
  readonly hsts?: string | null
  readonly tls?: Partial<TlsSettings>
}

export async function startFleet(now: Date): Promise<Fleet> {
  const authority = newAuthority(now)
  const blocks = blocksFor(authority, now)
  const nginx = await startNginx(blocks)
  return {
    ...nginx,
    rootPem: authority.root.pem,
    chainOf: (name) => {
      const block = blocks.find((candidate) => candidate.name === name)
      if (block?.tls == null) throw new Error(`there is no TLS server ${name}`)
      return block.tls.chain.map(base64Of)
    },
  }
}

/** DER in base64, whatever the line breaks of the PEM text. */
export function base64Of(pem: string): string {
  return pem.replaceAll(/-----[A-Z ]+-----|\s/g, '')
}

function blocksFor(authority: Authority, now: Date): readonly ServerBlock[] {
  const { root, intermediate, lower, leaf } = authority

  /** A sound server but for what is bent. */
  const server = (
    name: string,
    { bent, behind = [intermediate.pem], hsts = LONG_HSTS, tls }: Bend = {},
  ): ServerBlock => {
    const { pem, key } = leaf(name, bent)
    return { name, hsts, tls: { ...MODERN, chain: [pem, ...behind], key, ...tls } }
  }

  const selfSigned = issue({
    subject: { commonName: 'self-signed.servers.test' },
    names: ['self-signed.servers.test'],
    notBefore: daysFrom(now, -10),
    notAfter: daysFrom(now, 80),
  })
  const lowest = { issuer: lower }
  const foreign = newAuthority(now)

  return [
    server('modern'),
    server('legacy', {
      bent: { key: newKey('rsa', 2048) },
      tls: {
        protocols: 'TLSv1 TLSv1.1 TLSv1.2 TLSv1.3',
        ciphers: EVERYTHING,
        dhParameters: weakDhParameters(),
      },
    }),
    server('tls-1.3-only', { tls: { protocols: 'TLSv1.3' } }),
    server('tls-1.2-only', { tls: { protocols: 'TLSv1.2' } }),
    server('missing-intermediate', { behind: [] }),
    server('two-intermediates', { bent: lowest, behind: [lower.pem, intermediate.pem] }),
    server('out-of-order', { bent: lowest, behind: [intermediate.pem, lower.pem] }),
    server('out-of-order-1.3', { bent: lowest, behind: [intermediate.pem, lower.pem], tls: { protocols: 'TLSv1.3' } }),
    server('expired', { bent: { notBefore: daysFrom(now, -100), notAfter: daysFrom(now, -10) } }),
    server('not-yet-valid', { bent: { notBefore: daysFrom(now, 10), notAfter: daysFrom(now, 100) } }),
    server('self-signed', { tls: { chain: [selfSigned.pem], key: selfSigned.key } }),
    server('rsa-1024', { bent: { key: newKey('rsa', 1024) }, tls: { ciphers: `${MODERN.ciphers}:@SECLEVEL=0` } }),
    server('sha-1', { bent: { hash: 'sha1' }, tls: { ciphers: `${MODERN.ciphers}:@SECLEVEL=0` } }),
    server('wrong-name', { bent: { names: ['right-name.servers.test'] } }),
    server('foreign-root', { bent: { issuer: foreign.intermediate }, behind: [foreign.intermediate.pem] }),
    server('no-hsts', { hsts: null }),
    server('short-hsts', { hsts: 'max-age=300' }),
    server('root-sent-too', { behind: [intermediate.pem, root.pem] }),
    { name: 'plain-http', tls: null, hsts: null },
  ]
}
