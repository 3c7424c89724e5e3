import { describe, expect, it } from '@jest/globals'
import {
  describeAwaited,
  endpointsAwaiting,
  isAwaited,
  readAwaiting,
  type AwaitedCertificate,
  type AwaitingSetting,
} from '../../src/gate/awaiting.ts'
import { issue } from '../../src/lab/issue.ts'
import { readPemCertificates } from '../../src/wire/pem.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { endpointAt, inDays, leafCertificate, NOW } from '../rules/facts.ts'

const ISSUED = issue({
  names: ['api.example.com', '*.hooks.example.com', '192.0.2.7'],
  notBefore: NOW,
  notAfter: new Date(inDays(90)),
})
const FILES: Readonly<Record<string, string>> = {
  'new.pem': `${ISSUED.pem}${issue({ notBefore: NOW, notAfter: NOW }).pem}`,
  'key.pem': ISSUED.key,
  'broken.pem': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
}

function read(texts: Partial<Record<AwaitingSetting, string>>): ReturnType<typeof readAwaiting> {
  return readAwaiting(
    (name) => texts[name],
    (name) => `--${name}`,
    (path) => {
      const text = FILES[path]
      if (text === undefined) throw new Error('ENOENT: no such file')
      return new Uint8Array(Buffer.from(text))
    },
  )
}

describe('what is waited for', () => {
  it.each([{}, { 'wait-for-certificate': '', 'wait-timeout': '' }])('is nothing for %j', async (texts) => {
    expect(await read(texts)).toEqual({ awaiting: null, mistakes: [] })
  })

  it('is the first certificate of a file, for five minutes', async () => {
    const { awaiting, mistakes } = await read({ 'wait-for-certificate': 'new.pem' })
    expect(mistakes).toEqual([])
    expect(awaiting).toEqual({
      certificate: { kind: 'file', path: 'new.pem', certificate: certificateOf(ISSUED.pem) },
      timeoutMs: 300_000,
      where: '--wait-for-certificate',
    })
  })

  it.each([
    ['1', 1000],
    ['90s', 90_000],
    ['15m', 900_000],
    ['24h', 86_400_000],
    ['86400', 86_400_000],
  ])('for %s', async (timeout, timeoutMs) => {
    const { awaiting } = await read({ 'wait-for-certificate': 'serial:01', 'wait-timeout': timeout })
    expect(awaiting).toMatchObject({ certificate: { kind: 'serial', serial: '1' }, timeoutMs })
  })

  it.each(['0', '-1', '86401', '25h', '2d', 'long'])('not for %s', async (timeout) => {
    expect(await read({ 'wait-for-certificate': 'serial:01', 'wait-timeout': timeout })).toEqual({
      awaiting: null,
      mistakes: [
        {
          where: '--wait-timeout',
          message: `"${timeout}" found, expected seconds ("300") or a duration ("5m") of at most a day`,
        },
      ],
    })
  })

  it.each([
    ['gone.pem', '"gone.pem" cannot be read as a certificate: ENOENT: no such file'],
    ['key.pem', '"key.pem" holds no certificate'],
    ['broken.pem', /^"broken.pem" cannot be read as a certificate: /],
    ['serial:', '"serial:" found, expected serial: and 1 to 40 hex digits'],
  ])('is mistaken as %s', async (text, message) => {
    const { awaiting, mistakes } = await read({ 'wait-for-certificate': text })
    expect(awaiting).toBeNull()
    expect(mistakes).toEqual([
      {
        where: '--wait-for-certificate',
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    ])
  })

  it('is said where a time is said', async () => {
    expect((await read({ 'wait-timeout': '5m' })).mistakes).toEqual([
      { where: '--wait-timeout', message: 'nothing is waited for: expected wait-for-certificate beside it' },
    ])
  })
})

function certificateOf(pem: string) {
  const [der = new Uint8Array()] = readPemCertificates(pem)
  return readCertificate(der)
}

const FILE: AwaitedCertificate = { kind: 'file', path: 'new.pem', certificate: certificateOf(ISSUED.pem) }

describe('a leaf', () => {
  const leaf = leafCertificate({ serial: '00ab', sha256: 'a'.repeat(64), spkiSha256: 'b'.repeat(64), notBefore: 1000 })

  it.each<[AwaitedCertificate, boolean]>([
    [{ kind: 'fingerprint', sha256: 'a'.repeat(64) }, true],
    [{ kind: 'fingerprint', sha256: 'b'.repeat(64) }, false],
    [{ kind: 'key', spkiSha256: 'b'.repeat(64) }, true],
    [{ kind: 'key', spkiSha256: 'a'.repeat(64) }, false],
    [{ kind: 'serial', serial: 'ab' }, true],
    [{ kind: 'serial', serial: 'b' }, false],
    [{ kind: 'newer-than', instant: new Date(999) }, true],
    [{ kind: 'newer-than', instant: new Date(1000) }, false],
    [FILE, false],
  ])('with %j for what is awaited: %s', (awaited, expected) => {
    expect(isAwaited(awaited, leaf)).toBe(expected)
  })

  it('that is the one of the file', () => {
    expect(isAwaited(FILE, certificateOf(ISSUED.pem))).toBe(true)
  })

  it.each<[AwaitedCertificate, string]>([
    [{ kind: 'fingerprint', sha256: 'ab' }, 'the certificate with the SHA-256 ab'],
    [{ kind: 'key', spkiSha256: '0000' }, 'a certificate with the key sha256/AAA='],
    [{ kind: 'serial', serial: 'ab' }, 'the certificate with serial ab'],
    [
      { kind: 'newer-than', instant: new Date('2026-11-30T12:00:00Z') },
      'a certificate whose notBefore is after 2026-11-30T12:00:00.000Z',
    ],
  ])('%# has its words', (awaited, words) => {
    expect(describeAwaited(awaited)).toBe(words)
  })
})

describe('the endpoints that wait', () => {
  const covered = [
    endpointAt({ host: 'api.example.com' }),
    endpointAt({ host: 'a.hooks.example.com' }),
    endpointAt({ host: '192.0.2.7', hostIsAddress: true }),
    endpointAt({ host: 'old.example.com', sni: 'api.example.com' }),
    endpointAt({ host: '192.0.2.8', hostIsAddress: true, sni: 'api.example.com' }),
  ]
  const others = [
    endpointAt({ host: 'www.example.com' }),
    endpointAt({ host: 'a.b.hooks.example.com' }),
    endpointAt({ host: '192.0.2.8', hostIsAddress: true }),
    endpointAt({ host: 'api.example.com', sni: 'www.example.com' }),
  ]
  const where = 'input wait-for-certificate'

  it('are those whose names the certificate of the file covers, and else all', () => {
    expect(endpointsAwaiting({ certificate: FILE, where }, [...others, ...covered])).toEqual(covered)
    expect(endpointsAwaiting({ certificate: { kind: 'serial', serial: '1' }, where }, others)).toEqual(others)
  })

  it('are some, or it is a mistake', () => {
    expect(() => endpointsAwaiting({ certificate: FILE, where }, others)).toThrow(
      'input wait-for-certificate: the certificate of "new.pem" is for no endpoint of this run: it names api.example.com, *.hooks.example.com, 192.0.2.7',
    )
  })
})
