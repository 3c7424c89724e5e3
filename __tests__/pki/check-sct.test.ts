import { describe, expect, it } from '@jest/globals'
import { sctCheckerOf, unreadable, type CheckedSct, type SctCircumstances } from '../../src/pki/check-sct.ts'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { readSctExtension } from '../../src/wire/x509/sct.ts'
import { bytes, join } from '../wire/bytes.ts'
import { ca, leafOf, notAfter, notBefore, now, read } from './chains.ts'
import { issueStamped, leafIndex, logOf, stampCertificate, type Stamped, type TestLog } from './ct-log.ts'

const root = ca('Root')
const log = logOf('one')
const staticLog = logOf('static', { kind: 'static' })
const stranger = logOf('stranger')
const list = { source: 'a test', date: '2026-05-01', logs: [log, staticLog] }
const AT = now.getTime() - 5000
const leaf = read(leafOf(root))
const circumstances: SctCircumstances = { leaf, issuer: read(root), now, list }

const checkBeside = (one: TestLog, stamped: Partial<Stamped> = {}, more: Partial<SctCircumstances> = {}): CheckedSct =>
  sctCheckerOf({ ...circumstances, ...more })(stampCertificate(one, leaf, { at: AT, ...stamped }), false)

/** Of a timestamp in a certificate. */
function checkInside(one: TestLog, more: Partial<SctCircumstances> = {}): CheckedSct {
  const request = { notBefore, notAfter, names: ['a.test'], issuer: root }
  const stamped = read(issueStamped(request, [[one, { at: AT }]]))
  const [sct = bytes('')] = readSctExtension(stamped.sctList ?? bytes(''))
  return sctCheckerOf({ ...circumstances, leaf: stamped, ...more })(sct, true)
}

const KNOWN = {
  name: 'one',
  operator: 'operator of one',
  kind: 'rfc6962',
  state: 'usable',
  since: Date.parse('2024-01-01'),
}
const VALID = { logId: log.id, log: KNOWN, at: AT, leafIndex: null, status: 'valid', reason: null }

describe('a timestamp of a known log', () => {
  it('is valid beside the certificate and in it', () => {
    expect(checkBeside(log)).toEqual(VALID)
    expect(checkInside(log)).toEqual(VALID)
  })

  it('is invalid for another certificate, with its log named', () => {
    const { issuer } = circumstances
    const other = { leaf: read(leafOf(root)), issuer }
    const reason = 'is not signed by its log for this certificate'
    expect(checkBeside(log, {}, other)).toEqual({ ...VALID, status: 'invalid', reason })
    expect(checkInside(log, other)).toEqual({ ...VALID, status: 'invalid', reason })
  })

  it('is invalid in a certificate with another issuer of that name', () => {
    expect(checkInside(log, { issuer: read(ca('Root')) })).toMatchObject({ status: 'invalid' })
  })

  it('cannot be checked in a certificate whose issuer is not known, and can beside it', () => {
    const reason = 'cannot be checked without the certificate of the issuer'
    expect(checkInside(log, { issuer: undefined })).toEqual({ ...VALID, status: 'unchecked', reason })
    expect(checkBeside(log, {}, { issuer: undefined })).toEqual(VALID)
  })

  it('does not count outside the interval of its log', () => {
    const interval = { start: '2027-01-01T00:00:01Z', end: '2028-01-01T00:00:00Z' }
    const sharded = { ...list, logs: [{ ...log, interval }] }
    expect(checkBeside(log, {}, { list: sharded })).toMatchObject({ status: 'not-counted', log: { name: 'one' } })
  })

  it('is of whoever ran the log then', () => {
    const previousOperators = [{ name: 'before', until: new Date(AT + 1).toISOString() }]
    const sold = { ...list, logs: [{ ...log, previousOperators }] }
    expect(checkBeside(log, {}, { list: sold })).toMatchObject({ log: { operator: 'before' } })
    expect(checkBeside(log, { at: AT + 1 }, { list: sold })).toMatchObject({ log: { operator: 'operator of one' } })
  })

  it('may be of a log of which it is not known since when it is as it is', () => {
    const undated = { ...list, logs: [{ ...log, since: null, state: 'current' as const }] }
    expect(checkBeside(log, {}, { list: undated })).toMatchObject({ log: { state: 'current', since: null } })
  })

  it('tells its place in a static log, as far as it can be read', () => {
    expect(checkBeside(staticLog, { extensions: leafIndex(52) })).toMatchObject({ status: 'valid', leafIndex: 52 })
    for (const extensions of [bytes(''), bytes('ff')]) {
      expect(checkBeside(staticLog, { extensions })).toMatchObject({ status: 'valid', leafIndex: null })
    }
    expect(checkBeside(log, { extensions: leafIndex(52) })).toMatchObject({ status: 'valid', leafIndex: null })
  })
})

describe('what is told of another timestamp', () => {
  const check = sctCheckerOf(circumstances)
  const nothing = { logId: null, log: null, at: null, leafIndex: null }

  it('is its log, of which the list knows nothing', () => {
    const reason = `is of the log ${stranger.id}, which the list of 2026-05-01 does not know`
    const unknown = { ...nothing, logId: stranger.id, at: AT, status: 'unknown-log', reason }
    expect(checkBeside(stranger)).toEqual(unknown)
    expect(checkInside(stranger, { issuer: undefined })).toEqual(unknown)
  })

  it('is its version, of which nothing is known', () => {
    expect(check(bytes('01 aabb'), true)).toEqual({ ...nothing, status: 'unknown-version', reason: 'is of version 1' })
  })

  it('is why it cannot be read', () => {
    const reason = 'cannot be read: SignedCertificateTimestamp: 32 bytes wanted, 1 left at byte 1'
    expect(check(bytes('00 aa'), false)).toEqual({ ...nothing, status: 'malformed', reason })
    const cut = stampCertificate(log, leaf, { at: AT }).subarray(0, -1)
    expect(check(cut, false)).toMatchObject({ ...nothing, status: 'malformed' })
    expect(check(join(cut, bytes('00 00')), false)).toMatchObject({ ...nothing, status: 'malformed' })
    const error = new MalformedError('SignedCertificateTimestampList', 'one timestamp at least is expected', 2)
    expect(unreadable(error)).toEqual({ ...nothing, status: 'malformed', reason: `cannot be read: ${error.message}` })
  })
})
