/**
 * What changes with the next certificate for those who rely on more than their system's roots: who pin keys, or carry a
 * store of their own. That it is accepted is for other rules to say; this is their notice.
 */
import type { Facts } from '../../core/facts.ts'
import { defineRule, fail, notApplicable, pass } from '../../core/rule.ts'
import { RFC5280, RFC7469 } from '../../spec/sources.ts'
import { ownStoresOf } from '../chain/public-stores.ts'
import { pinOf } from '../pin/held.ts'

export default defineRule({
  id: 'deploy/next-certificate-differs',
  title: 'Key, issuer and root stay what they are with the next certificate',
  cites: [RFC7469.at('4.3'), RFC5280.at('6.1.1')],
  // Nothing is wrong: callers are to know of it.
  breaks: [],
  fix: 'Tell the callers who pin keys or carry a trust store before it is deployed, and ask whether they have what comes next.',
  reads: ['nextChain', 'certificates', 'trustPaths'],
  params: {},
  check({ nextChain, certificates: { leaf }, trustPaths }, { target: { endpoint } }) {
    const own = ownStoresOf(trustPaths)
    const hasPins = endpoint.pins !== undefined
    if (!hasPins && own.length === 0)
      return notApplicable('no caller pins keys or carries a trust store, as far as the policy says')
    if (leaf === null) return notApplicable('no certificate is served')
    const { source, leaf: next } = nextChain
    if (leaf.sha256 === next.sha256) return notApplicable('it is served already')
    const changes = [
      ...(hasPins ? change('key', pinOf(leaf.spkiSha256), pinOf(next.spkiSha256)) : []),
      ...change('issuer', leaf.issuer, next.issuer),
      ...rootChanges(hasPins ? trustPaths.stores : own, nextChain),
    ]
    if (changes.length === 0) return pass
    const said = changes.map(({ part, from, to }) => `its ${part} from "${from}" to "${to}"`).join(', ')
    return fail(`with the certificate in ${source} change ${said}`, {
      observed: changes,
      required: 'the same, or callers who know of it',
      source,
      sha256: next.sha256,
    })
  },
})

interface Change {
  readonly [key: string]: string
  readonly part: string
  readonly from: string
  readonly to: string
}

function change(part: string, from: string, to: string): Change[] {
  return from === to ? [] : [{ part, from, to }]
}

/** Of stores that have a path now and will have one then. */
function rootChanges(stores: Facts['trustPaths']['stores'], { stores: then }: Facts['nextChain']): readonly Change[] {
  const changes = stores.flatMap(({ store, anchor }) => {
    const next = then.find((one) => one.store === store)?.anchor ?? null
    return anchor === null || next === null ? [] : change('root', anchor.subject, next)
  })
  // What several stores agree on is told once.
  return [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()]
}
