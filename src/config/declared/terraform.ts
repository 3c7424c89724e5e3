/**
 * Resources of Terraform that have a certificate, or TLS, for hosts that are written out: each by its page on
 * https://registry.terraform.io/browse/providers. What is worked out when it is deployed is told, and not guessed.
 */
import { quote } from '../quote.ts'
import type { YamlNode } from '../yaml-tree.ts'
import { declare, skip, type Declaration } from './declaration.ts'
import { declaredBy } from './kubernetes.ts'
import { entriesOf, find, textOf, wordOf } from './tree.ts'
import type { Placed } from '../yaml-access.ts'

/** Where the hosts stand in a resource. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  aws_acm_certificate: ['domain_name', 'subject_alternative_names'],
  aws_api_gateway_domain_name: ['domain_name'],
  aws_apigatewayv2_domain_name: ['domain_name'],
  aws_cloudfront_distribution: ['aliases'],
  google_certificate_manager_certificate: ['managed.domains'],
  google_compute_managed_ssl_certificate: ['managed.domains'],
}

export function isTerraform(root: YamlNode): boolean {
  return entriesOf(find(root, 'resource')).length > 0
}

export function* declaredInTerraform(root: YamlNode): Generator<Declaration> {
  for (const [type, { node: named }] of entriesOf(find(root, 'resource'))) {
    for (const [, { node }] of entriesOf(named)) {
      for (const body of bodiesOf(node)) yield* declaredByResource(type, body)
    }
  }
}

function* declaredByResource(type: string, body: YamlNode): Generator<Declaration> {
  if (type === 'kubernetes_ingress_v1' || type === 'kubernetes_ingress') {
    const tls = nodesAt(body, 'spec.tls').map((entry) => textsAt(entry, 'hosts'))
    yield* declaredBy({ tls, rules: textsAt(body, 'spec.rule.host') })
  } else if (type === 'azurerm_app_service_custom_hostname_binding') yield* declaredByBinding(body)
  const paths = Object.hasOwn(HOSTS, type) ? (HOSTS[type] ?? []) : []
  for (const path of paths) for (const host of textsAt(body, path)) yield declare(host)
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_service_custom_hostname_binding */
function* declaredByBinding(body: YamlNode): Generator<Declaration> {
  for (const host of textsAt(body, 'hostname')) {
    yield /^(?:SniEnabled|IpBasedEnabled)$/.test(wordOf(find(body, 'ssl_state')) ?? '')
      ? declare(host)
      : skip(
          host.at,
          `${quote(host.value)}: the binding has no ssl_state, so this file does not say that it has a certificate`,
        )
  }
}

/** A block may be there once or several times, and a list may be written where one value is. */
function bodiesOf(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : [node]
}

function nodesAt(body: YamlNode, path: string): readonly YamlNode[] {
  return path.split('.').reduce<readonly YamlNode[]>(
    (nodes, key) =>
      nodes.flatMap((node) => {
        const found = find(node, key)
        return found === undefined ? [] : bodiesOf(found)
      }),
    [body],
  )
}

function textsAt(body: YamlNode, path: string): readonly Placed<string>[] {
  return nodesAt(body, path).flatMap((node) => textOf(node) ?? [])
}
