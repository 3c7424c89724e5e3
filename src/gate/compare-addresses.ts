/** The addresses behind one name, which answers callers from any of them. */
import type { JudgeTools } from '../engine/judge.ts'
import { lookedAt, type Assessed, type AssessedEndpoint } from './assess-endpoint.ts'
import { compareTargets, type ComparedTargets } from './compare-targets.ts'

/** Every other address against one that is as most of them are. */
export function compareAddresses(endpoint: AssessedEndpoint, tools: JudgeTools): readonly ComparedTargets[] {
  const targets = lookedAt(endpoint.targets)
  const from = findReference(targets)
  const address = from?.target.address ?? null
  if (from === undefined || address === null) return []
  const counterpart = { relation: 'addresses', address } as const
  return targets
    .filter((target) => target !== from)
    .map((to) => compareTargets({ counterpart, from, to, told: [from, to], tools }))
}

/** One of the largest number that look alike; of equals, with the certificate that began last. What was not seen is like nothing. */
function findReference(targets: readonly Assessed[]): Assessed | undefined {
  if (targets.length < 2) return undefined
  const seen = targets.filter(({ facts: { versions } }) => versions?.status === 'seen')
  const counts = new Map<string, number>()
  const looks = seen.map((target) => ({ target, look: lookOf(target) }))
  for (const { look } of looks) counts.set(look, (counts.get(look) ?? 0) + 1)
  const ranked = looks.toSorted(
    (a, b) => (counts.get(b.look) ?? 0) - (counts.get(a.look) ?? 0) || beginOf(b.target) - beginOf(a.target),
  )
  return ranked[0]?.target ?? targets[0]
}

/** What comparisons look at; a staple is another from one minute to the next. */
function lookOf({ facts }: Assessed): string {
  const { versions, cipherSuites, groups, alpn, clientCertificate, hsts, chain } = facts
  return JSON.stringify(
    [versions, cipherSuites, groups, alpn, clientCertificate, hsts, chain].map((observed) =>
      observed?.status === 'seen' ? observed.value : null,
    ),
  )
}

function beginOf({ facts: { certificates } }: Assessed): number {
  return certificates?.status === 'seen' ? (certificates.value.leaf?.notBefore ?? 0) : 0
}
