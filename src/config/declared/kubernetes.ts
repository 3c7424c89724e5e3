/**
 * Objects of Kubernetes that say at which hosts TLS is terminated: Ingress
 * (https://kubernetes.io/docs/concepts/services-networking/ingress/#tls), Gateway
 * (https://gateway-api.sigs.k8s.io/guides/tls/) and the Certificate of cert-manager
 * (https://cert-manager.io/docs/usage/certificate/).
 */
import type { CertManager } from '../../core/cert-manager.ts'
import type { Origin } from '../../core/endpoint.ts'
import { matchesGlob } from '../../core/glob.ts'
import { parseAddress } from '../host.ts'
import type { Placed } from '../yaml-access.ts'
import { quote } from '../quote.ts'
import type { YamlNode } from '../yaml-tree.ts'
import { declare, skip, type Declaration } from './declaration.ts'
import { parseGoDuration } from './go-duration.ts'
import { find, itemsOf, numberOf, textOf, textsOf, wordOf } from './tree.ts'

export function isKubernetes(root: YamlNode): boolean {
  return textOf(find(root, 'apiVersion')) !== undefined && textOf(find(root, 'kind')) !== undefined
}

export function* declaredInKubernetes(root: YamlNode): Generator<Declaration> {
  const [group = ''] = (textOf(find(root, 'apiVersion'))?.value ?? '').split('/')
  const kind = textOf(find(root, 'kind'))?.value ?? ''
  const spec = find(root, 'spec')
  if (kind.endsWith('List')) {
    for (const item of itemsOf(find(root, 'items'))) yield* declaredInKubernetes(item)
  } else if (kind === 'Ingress' && /^(?:networking\.k8s\.io|extensions)$/.test(group)) yield* declaredByIngress(spec)
  else if (kind === 'Gateway' && group === 'gateway.networking.k8s.io') yield* declaredByGateway(spec)
  else if (kind === 'Certificate' && group === 'cert-manager.io' && spec !== undefined) {
    yield* declaredByCertificate(spec, find(root, 'metadata'))
  }
}

/** Of Terraform as well, which has the same fields by other names. */
export interface Ingress {
  /** By entry; an empty one is for whatever hosts the controller has. */
  readonly tls: readonly (readonly Placed<string>[])[]
  readonly rules: readonly Placed<string>[]
}

function declaredByIngress(spec: YamlNode | undefined): Generator<Declaration> {
  return declaredBy({
    tls: itemsOf(find(spec, 'tls')).map((entry) => textsOf(find(entry, 'hosts'))),
    rules: itemsOf(find(spec, 'rules')).flatMap((rule) => textOf(find(rule, 'host')) ?? []),
  })
}

export function* declaredBy({ tls, rules }: Ingress): Generator<Declaration> {
  const secured = tls.flat()
  for (const host of secured) yield declare(host)
  const isForAll = tls.some((hosts) => hosts.length === 0)
  for (const host of rules) {
    if (secured.some(({ value }) => value === host.value)) continue
    if (isForAll || secured.some(({ value }) => matchesGlob(value, host.value))) yield declare(host)
    else
      yield skip(
        host.at,
        `${quote(host.value)} has a rule and no entry under "tls": this file does not say that it is reached over TLS`,
      )
  }
}

function* declaredByGateway(spec: YamlNode | undefined): Generator<Declaration> {
  for (const listener of itemsOf(find(spec, 'listeners'))) {
    const protocol = wordOf(find(listener, 'protocol'))
    if (protocol !== 'HTTPS' && protocol !== 'TLS') continue
    const host = textOf(find(listener, 'hostname'))
    const port = wordOf(find(listener, 'port')) ?? ''
    const scheme = protocol === 'TLS' ? 'tls' : 'https'
    yield host === undefined
      ? skip(
          listener.at,
          `a listener for ${protocol} without a hostname: its hosts stand in routes, which are not read`,
        )
      : declare(host, `${scheme}://${host.value}:${port}`)
  }
}

function* declaredByCertificate(spec: YamlNode, metadata: YamlNode | undefined): Generator<Declaration> {
  if (wordOf(find(spec, 'isCA')) === 'true') return
  const names = textsOf(find(spec, 'dnsNames'))
  const addresses = textsOf(find(spec, 'ipAddresses'))
  const name = [find(metadata, 'namespace'), find(metadata, 'name')].flatMap((node) => wordOf(node) ?? []).join('/')
  const usages = textsOf(find(spec, 'usages')).map(({ value }) => value)
  if (usages.includes('client auth') && !usages.includes('server auth')) {
    yield skip(spec.at, `the Certificate ${quote(name)} is for clients alone: no server has it`)
    return
  }
  for (const host of names) yield declare(host)
  for (const address of addresses) yield declare(address, inUrl(address.value))
  const durations = { duration: find(spec, 'duration'), renewBefore: find(spec, 'renewBefore') }
  const read = Object.entries(durations).map(([key, node]) => readDuration(key, node))
  for (const { mistake } of read) if (mistake !== null) yield mistake
  yield {
    kind: 'certificate',
    names: [...names, ...addresses].map(({ value }) => normalName(value)),
    certManager: certManagerOf(
      spec,
      name,
      read.map(({ ms }) => ms),
    ),
  }
}

function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

function normalName(name: string): string {
  const address = parseAddress(name)
  return 'value' in address ? address.value : name.toLowerCase().replace(/\.$/, '')
}

interface ReadDuration {
  readonly ms: number | null
  readonly mistake: Declaration | null
}

function readDuration(key: string, node: YamlNode | undefined): ReadDuration {
  const text = wordOf(node)
  if (node === undefined || text === undefined) return { ms: null, mistake: null }
  const ms = parseGoDuration(text)
  if (ms !== undefined) return { ms, mistake: null }
  const message = `${key} ${quote(text)} is not read: expected a duration such as 360h, for Go knows no days`
  return { ms: null, mistake: skip(node.at, message) }
}

function certManagerOf(
  spec: YamlNode,
  name: string,
  [durationMs = null, renewBeforeMs = null]: readonly (number | null)[],
): CertManager {
  const issuer = textOf(find(spec, 'issuerRef', 'name'))?.value
  const placeOf = (...keys: readonly string[]): Origin =>
    keys.flatMap((key) => find(spec, ...key.split('.'))?.at ?? [])[0] ?? spec.at
  return {
    name,
    origins: {
      renewBefore: placeOf('renewBefore', 'renewBeforePercentage', 'duration'),
      rotationPolicy: placeOf('privateKey.rotationPolicy', 'privateKey'),
    },
    durationMs,
    renewBeforeMs,
    renewBeforePercentage: numberOf(find(spec, 'renewBeforePercentage')),
    rotationPolicy: textOf(find(spec, 'privateKey', 'rotationPolicy'))?.value ?? null,
    algorithm: textOf(find(spec, 'privateKey', 'algorithm'))?.value ?? null,
    size: numberOf(find(spec, 'privateKey', 'size')),
    issuer: issuer === undefined ? null : `${textOf(find(spec, 'issuerRef', 'kind'))?.value ?? 'Issuer'}/${issuer}`,
  }
}
