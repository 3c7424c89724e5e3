/** The certificates of a report against the file that nginx was given: every byte, in order. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check, onlyTarget, seenFact } from './command.ts'
import { base64Of } from './fleet.ts'
import { openWorkplace, type Workplace } from './workplace.ts'

let workplace: Workplace

beforeAll(async () => {
  workplace = await openWorkplace(new Date())
}, 60_000)

// Optional: when opening failed, that is what must be said.
afterAll(() => (workplace as Workplace | undefined)?.close())

describe('the chain in the report', () => {
  it.each([
    ['modern', 2, 'TLSv1.2'],
    ['legacy', 2, 'TLSv1.2'],
    ['tls-1.2-only', 2, 'TLSv1.2'],
    ['tls-1.3-only', 2, 'TLSv1.3'],
    ['missing-intermediate', 1, 'TLSv1.2'],
    ['two-intermediates', 3, 'TLSv1.2'],
    ['out-of-order', 3, 'TLSv1.2'],
    ['out-of-order-1.3', 3, 'TLSv1.3'],
    ['root-sent-too', 3, 'TLSv1.2'],
    ['self-signed', 1, 'TLSv1.2'],
  ])('of %s is what nginx was given: %i certificates, seen in %s', async (server, count, version) => {
    const { fleet, folder } = workplace
    const { report } = await check([`https://127.0.0.1:${String(fleet.portOf(server))}`], folder)
    const chain = seenFact(onlyTarget(report), 'chain')
    expect(chain.certificates.map(base64Of)).toEqual(fleet.chainOf(server))
    expect({ count: chain.certificates.length, version: chain.version }).toEqual({ count, version })
  })
})
