import { describe, expect, it } from '@jest/globals'
import type { Observed } from '../../src/core/observed.ts'
import { issue, toPem } from '../../src/lab/issue.ts'
import certificates, { type Certificates } from '../../src/deductions/certificates.ts'
import { NOW, targetAt } from '../rules/facts.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const intermediate = issue({ ...life, subject: { commonName: 'Intermediate' }, ca: true, issuer: root })
const leaf = issue({
  ...life,
  subject: { commonName: 'api.example.com' },
  names: ['api.example.com'],
  issuer: intermediate,
})

function deduced(pems: readonly string[]): Observed<Certificates> {
  const chain = { certificates: pems, version: 'TLSv1.2', suite: 'TLS_RSA_WITH_AES_128_CBC_SHA' }
  return certificates.deduce({ chain }, { target: targetAt(), now: NOW, stores: [] })
}

function read(pems: readonly string[]): Certificates {
  const observed = deduced(pems)
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed.value
}

/** Subjects, the leaf's first; `!` after those that signed themselves. */
function subjects({ leaf: first, others }: Certificates): readonly string[] {
  return [...(first === null ? [] : [first]), ...others].map(
    ({ subject, isSelfSigned }) => `${subject}${isSelfSigned ? '!' : ''}`,
  )
}

describe('the certificates of a chain', () => {
  it('are the leaf, and the others in the order sent', () => {
    const seen = read([leaf.pem, root.pem, intermediate.pem])
    expect(subjects(seen)).toEqual(['CN=api.example.com', 'CN=Root!', 'CN=Intermediate'])
    expect(seen.leaf?.dnsNames).toEqual(['api.example.com'])
    expect(Buffer.from(seen.leaf?.der ?? []).equals(leaf.der)).toBe(true)
    expect(seen.leaf?.issuerKey).toBe(seen.others[1]?.subjectKey)
  })

  it('are taken as sent: what comes first is the leaf, were it a CA', () => {
    expect(subjects(read([intermediate.pem, leaf.pem]))).toEqual(['CN=Intermediate', 'CN=api.example.com'])
  })

  it('stand as often as they were sent', () => {
    expect(subjects(read([leaf.pem, leaf.pem]))).toEqual(['CN=api.example.com', 'CN=api.example.com'])
  })

  it('may all stand in one text', () => {
    expect(subjects(read([leaf.pem + intermediate.pem, root.pem]))).toEqual([
      'CN=api.example.com',
      'CN=Intermediate',
      'CN=Root!',
    ])
  })

  it('are none when none was sent', () => {
    expect(read([])).toEqual({ leaf: null, others: [] })
  })
})

describe('a certificate that signed itself', () => {
  it('is told from one that only bears the name of its issuer', () => {
    const { pem } = issue({ ...life, subject: { commonName: 'Root' }, ca: true, issuer: root })
    expect(subjects(read([pem]))).toEqual(['CN=Root'])
    expect(subjects(read([root.pem]))).toEqual(['CN=Root!'])
  })
})

describe('a certificate that cannot be read', () => {
  const cut = toPem(leaf.der.slice(0, -1))
  const empty = toPem(new Uint8Array())
  const noSequence = toPem(Uint8Array.of(0x02, 0x01, 0x01))

  it.each([
    ['cut short, as the leaf', [cut]],
    ['cut short, behind the leaf', [leaf.pem, cut]],
    ['empty', [empty, intermediate.pem]],
    ['something else in DER', [noSequence]],
  ])('is a fault of the peer, and none of the chain is told: %s', (_, pems) => {
    const observed = deduced(pems)
    expect(observed).toMatchObject({ status: 'failed', code: 'malformed', whose: 'peer' })
    expect(observed).toHaveProperty('detail', expect.stringMatching(/^a certificate cannot be read: ./))
  })

  // A saved file may hold anything: were these passed over, a neighbour would pass for the leaf.
  it.each([
    ['no PEM at all', ['nothing of the kind', intermediate.pem]],
    ['PEM of something else', [leaf.pem, leaf.key]],
    ['PEM with characters that are not base64', [leaf.pem.replace('MII', '!!!'), intermediate.pem]],
  ])('is none of the peer when it is %s', (_, pems) => {
    const detail = 'a certificate cannot be read: it is not PEM'
    expect(deduced(pems)).toEqual({ status: 'failed', code: 'malformed', detail, whose: 'us' })
  })

  it('is not the same as a mistake of ours, which is thrown', () => {
    expect(() => deduced(null as never)).toThrow(TypeError)
  })
})
