import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/group/no-post-quantum.ts'
import { evidenceOf, gapIn, outcomesOf, sayings } from '../facts.ts'

const taking = (...names: readonly string[]) => ({ groups: { 'TLSv1.2': ['x25519'], 'TLSv1.3': names } })

const WITHOUT_TLS13 = {
  versions: { accepted: ['TLSv1.2'], rejected: ['TLSv1.3'] },
  groups: { 'TLSv1.2': ['x25519', 'secp256r1'] },
}

describe('group/no-post-quantum', () => {
  it.each(['X25519MLKEM768', 'SecP256r1MLKEM768', 'SecP384r1MLKEM1024', 'curveSM2MLKEM768', 'MLKEM1024'])(
    'passes %s',
    (name) => {
      expect(sayings(rule, taking('x25519', name))).toEqual(['pass'])
    },
  )

  it.each(['x25519', 'X25519Kyber768Draft00', 'SecP256r1Kyber768Draft00', '0x1A1A'])('fails %s', (name) => {
    expect(sayings(rule, taking(name))).toEqual(['fail: no post-quantum group is accepted'])
  })

  it('shows each group once', () => {
    expect(evidenceOf(outcomesOf(rule, taking('x25519', 'secp256r1')))[0]).toMatchObject({
      observed: ['x25519', 'secp256r1'],
    })
  })

  it('fails a server without TLS 1.3, and says why', () => {
    expect(sayings(rule, WITHOUT_TLS13)).toEqual(['fail: no post-quantum group is accepted, since TLS 1.3 is not'])
  })

  it('holds nothing against a server of which not all was seen', () => {
    const groups = { groups: [gapIn('TLSv1.3 with 7 groups')] }
    expect(sayings(rule, taking('x25519'), { gaps: groups })[0]).toMatch(/^inconclusive: .* TLSv1\.3 with 7 groups: /)
    expect(sayings(rule, taking('X25519MLKEM768'), { gaps: groups })).toEqual(['pass'])
    const versions = { versions: [gapIn('TLSv1.3')] }
    const unseen = { ...WITHOUT_TLS13, versions: { accepted: ['TLSv1.2'], rejected: [] } }
    expect(sayings(rule, unseen, { gaps: versions })[0]).toMatch(/^inconclusive: /)
  })
})
