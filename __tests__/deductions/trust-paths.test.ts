import { describe, expect, it } from '@jest/globals'
import type { TrustStore } from '../../src/core/trust.ts'
import certificates from '../../src/deductions/certificates.ts'
import trustPaths, { type TrustPaths } from '../../src/deductions/trust-paths.ts'
import { issue, type Issued } from '../../src/lab/issue.ts'
import { NO_LEAF, NOW, targetAt } from '../rules/facts.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') }
const ca = (commonName: string, issuer?: Issued): Issued =>
  issue({ ...life, subject: { commonName }, ca: true, ...(issuer && { issuer }) })

const root = ca('Root')
const otherRoot = ca('Other Root')
const intermediate = ca('Intermediate', root)
const leafOf = (issuer: Issued): Issued =>
  issue({ ...life, subject: { commonName: 'api.example.com' }, names: ['api.example.com'], issuer })
const leaf = leafOf(intermediate)

const store = (name: string, ...anchors: readonly Issued[]): TrustStore => ({
  name,
  source: 'a test',
  anchors: anchors.map(({ der }) => der),
})

function deduced(sent: readonly Issued[], stores: readonly TrustStore[], now = NOW): TrustPaths {
  const context = { target: targetAt(), now, stores }
  const chain = { certificates: sent.map(({ pem }) => pem), version: 'TLSv1.2', suite: 'TLS_RSA_WITH_AES_128_CBC_SHA' }
  const read = certificates.deduce({ chain }, context)
  if (read.status !== 'seen') throw new Error(JSON.stringify(read))
  const observed = trustPaths.deduce({ certificates: read.value }, context)
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed.value
}

describe('the trust stores of an endpoint', () => {
  const path = ['CN=api.example.com', 'CN=Intermediate', 'CN=Root']

  it('are answered for one by one, in their order', () => {
    const stores = [store('empty'), store('mozilla', otherRoot, root), store('ca.pem', otherRoot)]
    const { stores: paths } = deduced([leaf, intermediate], stores)
    expect(paths.map(({ store: name, trusted }) => [name, trusted])).toEqual([
      ['empty', false],
      ['mozilla', true],
      ['ca.pem', false],
    ])
  })

  it('have a path from the leaf to the anchor, or a reason why there is none', () => {
    const stores = [store('mozilla', root), store('ca.pem', otherRoot)]
    expect(deduced([leaf, intermediate], stores).stores).toEqual([
      { store: 'mozilla', trusted: true, path, reason: null },
      {
        store: 'ca.pem',
        trusted: false,
        path: [],
        reason: 'the issuer of "CN=Intermediate", "CN=Root", was neither sent nor is it an anchor',
      },
    ])
  })

  it('find the path in whatever order the chain was sent, past what does not belong to it', () => {
    const sent = [leaf, otherRoot, root, intermediate]
    expect(deduced(sent, [store('mozilla', root)]).stores).toMatchObject([{ trusted: true, path }])
  })

  it('do not trust a root because it was sent', () => {
    expect(deduced([leaf, intermediate, root], [store('ca.pem', otherRoot)]).stores).toMatchObject([
      { trusted: false, path: [] },
    ])
  })

  it('may hold the intermediate itself, or the leaf', () => {
    expect(deduced([leaf], [store('pinned', intermediate), store('leaf', leaf)]).stores).toMatchObject([
      { trusted: true, path: ['CN=api.example.com', 'CN=Intermediate'] },
      { trusted: true, path: ['CN=api.example.com'] },
    ])
  })

  it('look at the time of the run', () => {
    const stores = [store('mozilla', root)]
    expect(deduced([leaf, intermediate], stores, life.notAfter).stores).toMatchObject([{ trusted: true }])
    const late = new Date(life.notAfter.getTime() + 1)
    expect(deduced([leaf, intermediate], stores, late).stores).toMatchObject([
      { trusted: false, reason: '"CN=Intermediate" has expired' },
    ])
  })

  it('pass over an anchor that cannot be read', () => {
    const broken: TrustStore = { ...store('mozilla', root), anchors: [new Uint8Array(3), root.der] }
    expect(deduced([leaf, intermediate], [broken]).stores).toMatchObject([{ trusted: true }])
  })

  it('are kept apart although they have the same name', () => {
    const stores = [store('ca.pem', root), store('ca.pem', otherRoot)]
    expect(deduced([leaf, intermediate], stores).stores.map(({ trusted }) => trusted)).toEqual([true, false])
    // and are the same when looked at again
    expect(deduced([leaf, intermediate], stores).stores.map(({ trusted }) => trusted)).toEqual([true, false])
  })
})

describe('the issuer of the leaf', () => {
  const issuerOf = (sent: readonly Issued[], ...stores: readonly TrustStore[]): TrustPaths['leafIssuer'] =>
    deduced(sent, stores).leafIssuer
  const mozilla = store('mozilla', root)

  it('was sent', () => {
    expect(issuerOf([leaf, intermediate], mozilla)).toBe('sent')
    expect(issuerOf([leaf, otherRoot, intermediate], mozilla)).toBe('sent')
    expect(issuerOf([leaf, intermediate], store('empty'))).toBe('sent')
  })

  it('is an anchor of some store', () => {
    const direct = leafOf(root)
    expect(issuerOf([direct], store('empty'), mozilla)).toBe('anchor')
    expect(issuerOf([direct, intermediate], mozilla)).toBe('anchor')
    expect(issuerOf([leaf], store('pinned', intermediate))).toBe('anchor')
  })

  it('was sent although it is an anchor as well', () => {
    expect(issuerOf([leafOf(root), root], mozilla)).toBe('sent')
  })

  it('is missing', () => {
    expect(issuerOf([leaf], mozilla)).toBe('missing')
    expect(issuerOf([leaf, root], mozilla)).toBe('missing')
    expect(issuerOf([leaf])).toBe('missing')
  })

  it('is missing when one of its name with another key was sent', () => {
    const impostor = ca('Intermediate', otherRoot)
    expect(issuerOf([leaf, impostor], mozilla)).toBe('missing')
    expect(issuerOf([leaf], store('pinned', impostor))).toBe('missing')
    expect(issuerOf([leaf, impostor], store('pinned', impostor, intermediate))).toBe('anchor')
  })

  it('is missing when one with its key but another name was sent', () => {
    const renamed = issue({
      ...life,
      subject: { commonName: 'Renamed' },
      ca: true,
      issuer: root,
      key: intermediate.keyPair,
    })
    expect(issuerOf([leaf, renamed], mozilla)).toBe('missing')
  })

  it('is nobody when there is no leaf, and no store is asked', () => {
    const { certificates: none } = NO_LEAF
    if (none === undefined) throw new Error('the builder of facts has changed')
    const observed = trustPaths.deduce({ certificates: none }, { target: targetAt(), now: NOW, stores: [mozilla] })
    expect(observed).toEqual({ status: 'seen', value: { stores: [], leafIssuer: null } })
  })
})
