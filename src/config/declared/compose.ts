/**
 * Services of Docker Compose of which a proxy is told by labels or variables at which hosts it shall have TLS: Traefik
 * (https://doc.traefik.io/traefik/reference/routing-configuration/other-providers/docker/), acme-companion of nginx-proxy
 * (https://github.com/nginx-proxy/acme-companion/blob/main/docs/Let's-Encrypt-and-ACME.md) and caddy-docker-proxy
 * (https://github.com/lucaslorentz/caddy-docker-proxy).
 */
import type { Placed } from '../yaml-access.ts'
import { quote } from '../quote.ts'
import type { YamlNode } from '../yaml-tree.ts'
import { declare, skip, type Declaration } from './declaration.ts'
import { entriesOf, find, itemsOf, piece, textOf, wordOf } from './tree.ts'

export function isCompose(root: YamlNode): boolean {
  return entriesOf(find(root, 'services')).length > 0 && find(root, 'apiVersion') === undefined
}

/** @param lines of the file, for the column of a name within a longer text */
export function* declaredInCompose(root: YamlNode, lines: readonly string[]): Generator<Declaration> {
  for (const [, { node: service }] of entriesOf(find(root, 'services'))) {
    const labels = [find(service, 'labels'), find(service, 'deploy', 'labels')].flatMap((node) =>
      settingsOf(node, lines),
    )
    yield* declaredForTraefik(labels, lines)
    yield* declaredForCaddy(labels, lines)
    yield* declaredForNginxProxy(settingsOf(find(service, 'environment'), lines), lines)
  }
}

interface Setting {
  readonly name: string
  readonly value: Placed<string>
}

/** `NAME=VALUE` in a list, or a mapping. */
function settingsOf(node: YamlNode | undefined, lines: readonly string[]): readonly Setting[] {
  const listed = itemsOf(node).flatMap((item): Setting[] => {
    const text = textOf(item)
    const [, name, value = ''] = /^([^=]*)=(.*)$/s.exec(text?.value ?? '') ?? []
    if (text === undefined || name === undefined) return []
    return [{ name, value: piece(text, name.length + 1, value, lines) }]
  })
  const mapped = entriesOf(node).flatMap(([name, { node: at }]): Setting[] => {
    const value = wordOf(at)
    return value === undefined ? [] : [{ name, value: { value, at: at.at } }]
  })
  return [...listed, ...mapped]
}

const ROUTER = /^traefik\.(http|tcp)\.routers\.([^.]+)\.(.+)$/

function* declaredForTraefik(labels: readonly Setting[], lines: readonly string[]): Generator<Declaration> {
  // Labels are case-insensitive, says the documentation.
  const parts = labels.flatMap(({ name, value }) => {
    const [, protocol = '', router = '', option = ''] = ROUTER.exec(name.toLowerCase()) ?? []
    return protocol === '' ? [] : [{ router: `${protocol}.${router}`, protocol, option, value }]
  })
  for (const { router, protocol, option, value } of parts) {
    if (option !== 'rule') continue
    const others = parts.filter((part) => part.router === router)
    const entryPoints = others
      .filter((part) => part.option === 'entrypoints')
      .flatMap((part) => part.value.value.split(','))
    const isSecure = entryPoints.some((name) => name.trim() === 'websecure')
    const hasTls = others.some((part) =>
      part.option === 'tls' ? part.value.value === 'true' : part.option.startsWith('tls.'),
    )
    for (const host of hostsOfRule(value, lines)) {
      if (!hasTls && !isSecure) {
        yield skip(
          host.at,
          `${quote(host.value)}: its router has no tls, so this file does not say that it is reached over TLS`,
        )
      } else if (protocol === 'http') yield declare(host, `https://${host.value}`)
      else if (isSecure) yield declare(host, `tls://${host.value}:443`)
      else yield skip(host.at, `${quote(host.value)}: which port its entry point has is not known here`)
    }
  }
}

/** `Host(...)` and `HostSNI(...)` that are not turned into their opposite. */
function* hostsOfRule(rule: Placed<string>, lines: readonly string[]): Generator<Placed<string>> {
  for (const { 0: whole, 1: given = '', index } of rule.value.matchAll(/(?<![!\w])Host(?:SNI)?\(([^()]*)\)/g)) {
    for (const { 1: name = '', index: within } of given.matchAll(/[`"']([^`"']*)[`"']/g)) {
      yield piece(rule, index + whole.length - 1 - given.length + within + 1, name, lines)
    }
  }
}

function* declaredForNginxProxy(variables: readonly Setting[], lines: readonly string[]): Generator<Declaration> {
  const hostsOf = (wanted: string): readonly Placed<string>[] =>
    variables.filter(({ name }) => name === wanted).flatMap(({ value }) => words(value, lines))
  const secured = hostsOf('LETSENCRYPT_HOST')
  for (const host of secured) yield declare(host)
  for (const host of hostsOf('VIRTUAL_HOST')) {
    if (secured.some(({ value }) => value === host.value)) continue
    yield skip(host.at, `${quote(host.value)} is no LETSENCRYPT_HOST: this file does not say that it has a certificate`)
  }
}

function* declaredForCaddy(labels: readonly Setting[], lines: readonly string[]): Generator<Declaration> {
  for (const { name, value } of labels) {
    // A snippet, whose name stands in brackets, is no site; nor is a port without a host.
    if (!/^caddy(?:_\d+)?$/.test(name) || value.value.startsWith('(')) continue
    for (const site of value.value.includes('{{') ? [value] : words(value, lines)) {
      if (site.value.startsWith(':')) yield skip(site.at, `${quote(site.value)} is a port of any host`)
      else if (/^[^/]*:80$/.test(site.value)) yield skip(site.at, `${quote(site.value)} is served without TLS`)
      else yield declare(site)
    }
  }
}

/** Separated by commas, spaces, or both. */
function words(text: Placed<string>, lines: readonly string[]): readonly Placed<string>[] {
  return [...text.value.matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => piece(text, index, word, lines))
}
