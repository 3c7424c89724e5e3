/** What the user wrote, and where: an endpoint; and what is looked at because of it: its targets. */
import type { CertManager } from './cert-manager.ts'
import type { Transaction } from './transaction.ts'

/** A place in a file that the user wrote. Lines and columns count from 1; the path is relative to the repository. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface ConnectTo {
  /** An IP address literal without brackets. */
  readonly address: string
  /** null: the port of the endpoint. */
  readonly port: number | null
}

/** Protocols that begin in the clear, and in which a client can ask for TLS. */
export const STARTTLS_PROTOCOLS = ['smtp', 'imap', 'pop3', 'postgres', 'mysql', 'ldap', 'ftp', 'xmpp'] as const
export type StarttlsProtocol = (typeof STARTTLS_PROTOCOLS)[number]

export interface Endpoint {
  /** Normalised: `https://api.example.com/`, `https://[::1]:8443/v1`, `tls://mq.example.com:8883`. Its identity within an environment. */
  readonly url: string
  readonly scheme: 'https' | 'tls'
  /** Lower case, A-labels, no trailing dot; an IP literal without brackets. */
  readonly host: string
  readonly hostIsAddress: boolean
  readonly port: number
  /** Path and query, beginning with a slash; `/` for `tls://`. */
  readonly path: string
  readonly environment: string | null
  readonly connectTo: ConnectTo | null
  /** The name to send instead of the host; null: the host. */
  readonly sni: string | null
  /** The protocol in which TLS is asked for before it begins; null: it begins with the connection. */
  readonly starttls: StarttlsProtocol | null
  /** Trust stores that this endpoint's callers use: `mozilla`, or a path to a PEM file relative to the repository. */
  readonly trust: readonly string[]
  /** What its callers have pinned; absent: nothing, as far as the policy says. */
  readonly pins?: Pins
  /** The certificate that it will serve next; absent: the policy names none. */
  readonly nextCertificate?: NextCertificate
  /** Where the same host speaks HTTP without TLS; absent: on port 80, if TLS is on 443. */
  readonly plainHttpPort?: number
  /** What its certificate is asked for with; absent: no file that was read says it. */
  readonly certManager?: CertManager
  /** What is asked of it as its callers ask it; absent: nothing. */
  readonly transaction?: Transaction
  /** null when it came from a command line. */
  readonly origin: Origin | null
}

/**
 * Public keys that callers accept alone, each the SHA-256 of a SubjectPublicKeyInfo in lower-case hex.
 * One of them has to be in the chain that is served (RFC 7469 section 2.4, 2.6).
 */
export interface Pins {
  /** In use. */
  readonly current: readonly string[]
  /** Of keys that are kept elsewhere, for when those in use are lost or compromised. */
  readonly backup: readonly string[]
}

/** Where a certificate can be had before it is served: a file of the repository, leaf first, or an endpoint that serves it already. */
export type NextCertificate =
  | { readonly kind: 'file'; readonly path: string; readonly origin: Origin }
  | ({ readonly kind: 'staged'; readonly origin: Origin } & Pick<
      Endpoint,
      'url' | 'scheme' | 'host' | 'hostIsAddress' | 'port' | 'path' | 'connectTo'
    >)

/** One endpoint at one address. */
export interface Target {
  readonly endpoint: Endpoint
  /**
   * An IP address literal without brackets; null when the name did not resolve. Behind a proxy it is the name itself:
   * the proxy resolves it, and to which address we never learn.
   */
  readonly address: string | null
  readonly port: number
  /** What is sent in server_name; null for an IP address (RFC 6066 section 3 forbids literals). */
  readonly serverName: string | null
}
