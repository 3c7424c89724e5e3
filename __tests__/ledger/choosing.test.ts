import { describe, expect, it } from '@jest/globals'
import { readChoosing } from '../../src/ledger/choosing.ts'
import type { Question } from '../../src/ledger/ledger.ts'
import { groupsOf, SECP384R1, X25519 } from '../../src/spec/groups.ts'
import { TLS12, TLS13 } from '../../src/spec/versions.ts'
import { accepted, HANDSHAKE_FAILURE, suiteCode } from '../probes/scripted.ts'

const ECDHE_RSA = suiteCode('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
const ECDHE_ECDSA = suiteCode('TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256')
const STATIC_ECDH = suiteCode('TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256')
const DHE = suiteCode('TLS_DHE_RSA_WITH_AES_128_GCM_SHA256')
const RSA = suiteCode('TLS_RSA_WITH_AES_128_GCM_SHA256')
const suites = [ECDHE_ECDSA, ECDHE_RSA, STATIC_ECDH, DHE, RSA]

const chosenOf = (question: Partial<Question>, chosen: number, group: number | null) =>
  readChoosing({ question: { version: TLS12, suites, ...question }, answer: accepted(chosen, [], group) })

describe('what an answer tells of the order of suites', () => {
  it.each([
    ['no groups are named', undefined],
    ['all groups are on offer', groupsOf(TLS12)],
  ])('is that one is above all that were on offer, where %s', (_, groups) => {
    const question = groups === undefined ? {} : { groups }
    expect(chosenOf(question, DHE, null)).toEqual([{ version: TLS12, offered: suites, chosen: DHE }])
  })

  it('is, with some groups left out, that one is above those that do not depend on groups', () => {
    expect(chosenOf({ groups: [SECP384R1] }, RSA, null)).toEqual([{ version: TLS12, offered: [DHE, RSA], chosen: RSA }])
  })

  it('is, where a group was agreed on all the same, also that it is above those that any group is good for', () => {
    expect(chosenOf({ groups: [SECP384R1] }, DHE, X25519)[0]?.offered).toEqual([ECDHE_RSA, DHE, RSA])
    expect(chosenOf({ groups: [SECP384R1] }, ECDHE_ECDSA, SECP384R1)).toEqual([
      { version: TLS12, offered: [ECDHE_ECDSA, ECDHE_RSA, DHE, RSA], chosen: ECDHE_ECDSA },
    ])
  })

  it('does not depend on groups in TLS 1.3', () => {
    const question = { version: TLS13, suites: [0x1301, 0x1302], groups: [X25519] }
    expect(chosenOf(question, 0x1302, X25519)).toEqual([{ version: TLS13, offered: [0x1301, 0x1302], chosen: 0x1302 }])
  })

  it('is nothing where signature schemes were left out, and nothing of a refusal', () => {
    expect(chosenOf({ schemes: [0x0804] }, RSA, null)).toEqual([])
    expect(readChoosing({ question: { version: TLS12, suites }, answer: HANDSHAKE_FAILURE })).toEqual([])
  })
})
