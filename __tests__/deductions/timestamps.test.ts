import { describe, expect, it } from '@jest/globals'
import type { DeductionContext } from '../../src/core/deduction.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Gap, Seen } from '../../src/core/observed.ts'
import timestampsDeduction, { checkTimestamps, type Timestamps } from '../../src/deductions/timestamps.ts'
import trustPathsDeduction from '../../src/deductions/trust-paths.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { CHROME_ROOTS } from '../../src/spec/chrome-roots.ts'
import { CT_LOGS } from '../../src/spec/ct-logs.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { issueStamped, listExtension, listOf, logOf, stampCertificate, type TestLog } from '../pki/ct-log.ts'
import { issueOcsp } from '../pki/issue-ocsp.ts'
import { distrustingStore, gapIn, inDays, NOW, trustingStore } from '../rules/facts.ts'
import { bytes } from '../wire/bytes.ts'
import { authority, contextOf, issued, served, storeOf } from './test-pki.ts'

const [one, two, stranger] = [logOf('one'), logOf('two'), logOf('stranger')]
const list = { source: 'a test', date: '2026-02-01', logs: [one, two] }
const AT = inDays(-1)

const root = authority('Root')
const intermediate = authority('Intermediate', { issuer: root })
const mozilla = storeOf('mozilla', root)
const life = { notBefore: new Date(inDays(-45)), notAfter: new Date(inDays(45)), names: ['api.example.com'] }
const plain = issued({ subject: { commonName: 'api' }, issuer: intermediate })

/** A leaf with timestamps of these logs in it. */
const stamped = (...logs: readonly TestLog[]): Issued =>
  issueStamped(
    { ...life, issuer: intermediate },
    logs.map((log) => [log, { at: AT }]),
  )

type Handshake = readonly [version: string, list: Uint8Array | null, leaf?: string | null]

interface Case {
  readonly leaf?: Issued
  readonly sent?: readonly Issued[]
  /** Absent: one handshake without timestamps. */
  readonly handshakes?: readonly Handshake[]
  readonly staples?: readonly (Uint8Array | null)[]
  readonly context?: Partial<DeductionContext>
}

function base64(data: Uint8Array | null): string | null {
  return data === null ? null : Buffer.from(data).toString('base64')
}

function factsOf({
  leaf = plain,
  sent = [intermediate],
  handshakes = [['TLSv1.3', null]],
  staples = [null],
  context,
}: Case) {
  const certificates = served(leaf, ...sent)
  const trustPaths = trustPathsDeduction.deduce({ certificates }, contextOf({ stores: [mozilla], ...context }))
  if (trustPaths.status !== 'seen') throw new Error(JSON.stringify(trustPaths))
  const lists = handshakes.map(([version, scts, of]) => {
    return { version, list: base64(scts), leaf: of === undefined ? (certificates.leaf?.sha256 ?? null) : of }
  })
  const responses = staples.map((response) => ({ version: 'TLSv1.3', response: base64(response), certificates: [] }))
  return { certificates, trustPaths: trustPaths.value, handshakeScts: { lists }, staple: { responses } }
}

function checked(input: Case): Seen<Timestamps> {
  return checkTimestamps(factsOf(input), contextOf({ stores: [mozilla], ctLogs: list, ...input.context }))
}

/** `certificate one: valid`, and the version of the handshake where it makes a difference. */
const told = ({ value: { timestamps } }: Seen<Timestamps>): readonly string[] =>
  timestamps.map(
    ({ source, version, log, status }) =>
      `${source}${version === null ? '' : ` ${version}`} ${log?.name ?? '?'}: ${status}`,
  )

const gapsIn = ({ gaps = [] }: Seen<unknown>): readonly string[] => gaps.map(({ part, detail }) => `${part}: ${detail}`)
const ours = (part: string, detail: string): Gap => ({ part, code: 'unsupported', detail, whose: 'us' })

describe('timestamps', () => {
  it('come in the certificate, and are checked with the key of its issuer, sent or held', () => {
    expect(checked({ leaf: stamped(one, two) })).toEqual({
      status: 'seen',
      value: {
        isPublic: true,
        isComplete: true,
        versions: [],
        timestamps: [one, two].map(({ id, name, operator, kind, state }) => ({
          source: 'certificate',
          version: null,
          logId: id,
          log: { name, operator, kind, state, since: Date.parse('2024-01-01T00:00:00Z') },
          at: AT,
          leafIndex: null,
          status: 'valid',
          reason: null,
        })),
      },
    })
    const held = { leaf: stamped(one), sent: [], context: { stores: [storeOf('mozilla', intermediate)] } }
    expect(told(checked(held))).toEqual(['certificate one: valid'])
    // a namesake of the issuer's in front of it
    const namesake = authority('Intermediate')
    expect(told(checked({ leaf: stamped(one), sent: [namesake, intermediate] }))).toEqual(['certificate one: valid'])
  })

  it('come with the handshake', () => {
    const scts = listOf(stampCertificate(one, plain, { at: AT }), stampCertificate(two, plain, { at: AT }))
    expect(checked({ handshakes: [['TLSv1.3', scts]] })).toMatchObject({
      value: { isComplete: true, versions: [], timestamps: [{ version: null }, { version: null }] },
    })
    expect(told(checked({ handshakes: [['TLSv1.3', scts]] }))).toEqual(['handshake one: valid', 'handshake two: valid'])
  })

  it('come both ways at once', () => {
    const leaf = stamped(one)
    const scts = listOf(stampCertificate(two, leaf, { at: AT }))
    expect(told(checked({ leaf, handshakes: [['TLSv1.3', scts]] }))).toEqual([
      'certificate one: valid',
      'handshake two: valid',
    ])
  })

  it('are not those of another way: signed for the certificate in it, or without it beside it', () => {
    const [inside] = [stamped(one)]
    const beside = listOf(stampCertificate(one, plain, { at: AT }))
    const wrong = issued({ subject: { commonName: 'api' }, issuer: intermediate, extensions: [listExtension(beside)] })
    expect(told(checked({ leaf: wrong }))).toEqual(['certificate one: invalid'])
    expect(told(checked({ leaf: inside, handshakes: [['TLSv1.3', beside]] }))).toEqual([
      'certificate one: valid',
      'handshake one: invalid',
    ])
  })

  it('are none of a server without any', () => {
    expect(checked({})).toEqual({
      status: 'seen',
      value: { isPublic: true, isComplete: true, versions: [], timestamps: [] },
    })
    expect(
      checked({
        handshakes: [
          ['TLSv1.3', null],
          ['TLSv1.2', null],
        ],
      }).value.isComplete,
    ).toBe(true)
  })

  it('are told once where every handshake brings the same, and of each where they differ', () => {
    const [a, b] = [one, two].map((log) => listOf(stampCertificate(log, plain, { at: AT })))
    const same = checked({
      handshakes: [
        ['TLSv1.3', a ?? null],
        ['TLSv1.2', a ?? null],
      ],
    })
    expect([same.value.versions, told(same)]).toEqual([[], ['handshake one: valid']])
    const other = checked({
      handshakes: [
        ['TLSv1.3', a ?? null],
        ['TLSv1.2', b ?? null],
      ],
    })
    expect([other.value.versions, told(other)]).toEqual([
      ['TLSv1.3', 'TLSv1.2'],
      ['handshake TLSv1.3 one: valid', 'handshake TLSv1.2 two: valid'],
    ])
    const once = checked({
      handshakes: [
        ['TLSv1.3', null],
        ['TLSv1.2', b ?? null],
      ],
    })
    expect([once.value.versions, told(once)]).toEqual([['TLSv1.3', 'TLSv1.2'], ['handshake TLSv1.2 two: valid']])
  })

  it('of another certificate of the server are nobody’s business here', () => {
    const scts = listOf(stampCertificate(one, stamped(two), { at: AT }))
    const beside = checked({
      handshakes: [
        ['TLSv1.3', scts, 'of another'],
        ['TLSv1.2', null],
      ],
    })
    expect([told(beside), beside.value.isComplete]).toEqual([[], true])
  })

  it('may have come with this certificate where no handshake brought it', () => {
    for (const handshakes of [[], [['TLSv1.3', null, 'of another']], [['TLSv1.2', null, null]]] as const) {
      const observed = checked({ handshakes })
      expect(observed.value.isComplete).toBe(false)
      expect(observed.gaps).toEqual([ours('the handshake', 'none was seen that brought this certificate')])
    }
  })

  it('may have come where something that is read has gaps', () => {
    const observed = checked({ context: { gaps: [gapIn('TLSv1.3')] } })
    expect(observed.value.isComplete).toBe(false)
    expect(gapsIn(observed)).toEqual([])
  })

  it('come in a staple, told once though every version brings it', () => {
    const times = { thisUpdate: new Date(inDays(-1)), nextUpdate: new Date(inDays(1)) }
    const scts = listOf(stampCertificate(one, plain, { at: AT }), stampCertificate(two, plain, { at: AT }))
    const extensions = [{ ...listExtension(scts), id: '1.3.6.1.4.1.11129.2.4.5' }]
    const serial = BigInt(`0x${readCertificate(plain.der).serial}`)
    const staple = issueOcsp(serial, intermediate, times, { singles: [{ extensions }] })
    const observed = checked({ staples: [staple, staple] })
    expect(told(observed)).toEqual(['staple one: valid', 'staple two: valid'])
    expect(observed.value.isComplete).toBe(true)
    // about another certificate, without any, and what is no response
    const others = [
      issueOcsp(serial + 1n, intermediate, times, { singles: [{ extensions }] }),
      issueOcsp(serial, intermediate, times),
      bytes('3003 0a0100'),
    ]
    expect(told(checked({ staples: others }))).toEqual([])
  })

  it('of a log that the list does not know are a gap, once a log', () => {
    const observed = checked({ leaf: stamped(one, stranger, stranger) })
    expect(told(observed)).toEqual([
      'certificate one: valid',
      'certificate ?: unknown-log',
      'certificate ?: unknown-log',
    ])
    expect(observed.gaps).toEqual([ours(`the log ${stranger.id}`, 'the list of 2026-02-01 does not know it')])
    expect(observed.value.isComplete).toBe(true)
  })

  it('in a certificate whose issuer was not sent cannot be checked', () => {
    const observed = checked({ leaf: stamped(one, two), sent: [] })
    expect(told(observed)).toEqual(['certificate one: unchecked', 'certificate two: unchecked'])
    expect(observed.gaps).toEqual([ours('timestamps in the certificate', 'the certificate of its issuer was not sent')])
  })

  it('of a time to come are invalid', () => {
    const observed = checked({ leaf: stamped(one), context: { now: new Date(AT - 1) } })
    expect(observed.value.timestamps).toMatchObject([
      { status: 'invalid', reason: expect.stringMatching(/yet to come$/) },
    ])
  })

  it.each([
    ['an empty list', bytes('0000')],
    ['half a list', listOf(bytes('00')).subarray(0, -1)],
    ['no list', bytes('ff')],
    ['nothing', bytes('')],
  ])('cannot be read of %s', (_, scts) => {
    expect(told(checked({ handshakes: [['TLSv1.3', scts]] }))).toEqual(['handshake ?: malformed'])
    const leaf = issued({ subject: { commonName: 'api' }, issuer: intermediate, extensions: [listExtension(scts)] })
    expect(told(checked({ leaf }))).toEqual(['certificate ?: malformed'])
  })

  it('that can be read stand beside one that cannot', () => {
    const scts = listOf(bytes('00ff'), stampCertificate(one, plain, { at: AT }), bytes('07'))
    expect(told(checked({ handshakes: [['TLSv1.3', scts]] }))).toEqual([
      'handshake ?: malformed',
      'handshake one: valid',
      'handshake ?: unknown-version',
    ])
  })

  it('are 64 at most', () => {
    const many = (count: number): Seen<Timestamps> =>
      checked({ handshakes: [['TLSv1.3', listOf(...Array.from({ length: count }, () => bytes('01')))]] })
    expect(many(64).value).toMatchObject({ isComplete: true, timestamps: { length: 64 } })
    expect(many(65).value).toMatchObject({ isComplete: false, timestamps: { length: 64 } })
    expect(many(65).gaps).toEqual([ours('timestamps', 'more than 64 came')])
  })

  it('are nobody’s without a certificate', () => {
    const none = { ...factsOf({}), certificates: { leaf: null, others: [] } }
    expect(checkTimestamps(none, contextOf({ ctLogs: list, gaps: [gapIn('TLSv1.3')] }))).toEqual({
      status: 'seen',
      value: { isPublic: false, isComplete: true, versions: [], timestamps: [] },
    })
  })

  it('are plain JSON', () => {
    const { value } = checked({ leaf: stamped(one, stranger) })
    expect(JSON.parse(JSON.stringify(value))).toEqual(value)
  })

  it('are checked against the list of the product', () => {
    const observed = timestampsDeduction.deduce(factsOf({ leaf: stamped(one) }), contextOf({ now: NOW }))
    expect(observed).toMatchObject({
      value: { timestamps: [{ status: 'unknown-log', reason: expect.stringContaining(CT_LOGS.date) }] },
    })
  })
})

describe('a public CA', () => {
  const isPublic = (...stores: Facts['trustPaths']['stores']): boolean => {
    const trustPaths = { stores, leafIssuer: 'sent' as const, used: [] }
    return checkTimestamps({ ...factsOf({}), trustPaths }, contextOf({ ctLogs: list })).value.isPublic
  }
  const [[known]] = CHROME_ROOTS.roots
  const anchored = (store: string, sha256: string): Facts['trustPaths']['stores'][number] => {
    const path = trustingStore(store)
    return { ...path, anchor: path.anchor === null ? null : { ...path.anchor, sha256 } }
  }

  it.each(['mozilla', 'chrome'])('is one of which the store %s holds the root', (store) => {
    expect(isPublic(trustingStore(store))).toBe(true)
    expect(isPublic(trustingStore('./ca.pem'), trustingStore(store))).toBe(true)
    expect(isPublic(distrustingStore(store))).toBe(false)
  })

  it.each(['system', 'java', 'certifi', './ca.pem'])(
    'is known by its root alone in %s, where others may stand',
    (store) => {
      expect(isPublic(trustingStore(store))).toBe(false)
      expect(isPublic(anchored(store, known))).toBe(true)
      expect(isPublic({ ...anchored(store, known), trusted: false })).toBe(false)
    },
  )

  it('is none without a store', () => {
    expect(isPublic()).toBe(false)
  })
})
