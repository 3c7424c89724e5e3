/**
 * The certificates exactly as the server sent them, in the order sent: read off our own handshake, since TLS libraries
 * hand out a chain that they have rearranged. Up to TLS 1.2 they come in clear (RFC 5246 section 7.4.2);
 * in TLS 1.3 under the handshake keys (RFC 8446 section 4.4.2).
 */
import { failed, seen, type Observed } from '../core/observed.ts'
import type { Probe } from '../core/probe.ts'
import { askEncryptedChain } from '../ledger/encrypted-chain.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { findSuite } from '../spec/suite.ts'
import { versionName } from '../spec/versions.ts'
import { writePem } from '../wire/pem.ts'

declare module '../core/facts.ts' {
  interface Facts {
    chain: Chain
  }
}

export interface Chain {
  /** PEM, leaf first if the server keeps to the order. Empty when only anonymous suites are served. */
  readonly certificates: readonly string[]
  /** The version and suite that it came with: a server may have another for others. */
  readonly version: string
  readonly suite: string
}

export default {
  fact: 'chain',
  title: 'certificates',
  needs: ['versions'],
  async run({ ledger, net, target }): Promise<Observed<Chain>> {
    for (const { question, answer } of ledger.entries()) {
      if (answer.kind !== 'accepted' || answer.flight.certificates === null) continue
      return seen({
        certificates: answer.flight.certificates.map((der) => writePem(der)),
        version: versionName(question.version),
        suite: findSuite(answer.suite).name,
      })
    }
    const retryRequest = ledger
      .entries()
      .find(({ answer }) => answer.kind === 'accepted' && answer.group !== null)?.answer
    const encrypted = await askEncryptedChain(
      target,
      net,
      retryRequest?.kind === 'accepted' ? retryRequest.group : null,
    )
    if (encrypted.status !== 'seen') return failed(encrypted.code, encrypted.detail, encrypted.whose)
    const { certificates, version, suite } = encrypted.value
    return seen({
      certificates: certificates.map((der) => writePem(der)),
      version: versionName(version),
      suite: findSuite(suite).name,
    })
  },
} satisfies Probe<'chain', 'versions', Ledger>
