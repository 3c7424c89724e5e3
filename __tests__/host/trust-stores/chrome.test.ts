import { rootCertificates } from 'node:tls'
import { describe, expect, it } from '@jest/globals'
import { readTrustStore } from '../../../src/host/trust-stores.ts'
import { CHROME_ROOTS } from '../../../src/spec/chrome-roots.ts'
import { fingerprintOf } from '../../../src/wire/x509/fingerprint.ts'
import { writePem } from '../../../src/wire/pem.ts'
import { CERTIFICATE } from '../../wire/container-fixtures.ts'
import { fakeMachine } from '../fake-machine.ts'

describe('the roots of Chrome', () => {
  it('are named by fingerprints that are whole and of one root each', () => {
    const fingerprints = CHROME_ROOTS.roots.map(([sha256]) => sha256)
    expect(new Set(fingerprints).size).toBe(99)
    expect(fingerprints.filter((sha256) => !/^[0-9a-f]{64}$/.test(sha256))).toEqual([])
    expect(CHROME_ROOTS.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('are those of Node.js that Chrome has, and name each that is not to be had', async () => {
    const { anchors, missing, source, ...rest } = await readTrustStore('chrome', '/', fakeMachine({}))
    expect(rest).toEqual({ name: 'chrome', version: CHROME_ROOTS.version, date: CHROME_ROOTS.date })
    const known = new Map<string, string>(CHROME_ROOTS.roots)
    expect(anchors.filter((der) => !known.has(fingerprintOf(der)))).toEqual([])
    expect(anchors.length + missing.length).toBe(known.size)
    expect(anchors.length).toBeGreaterThan(rootCertificates.length / 2)
    expect(new Set(missing).size).toBe(missing.length)
    for (const name of missing) {
      expect([...known.values()]).toContain(name)
      expect(source).toContain(name)
    }
  })

  it('take no other root from the system, and bear one that cannot be read', async () => {
    const plain = await readTrustStore('chrome', '/', fakeMachine({}))
    for (const content of [writePem(CERTIFICATE), 'no certificate']) {
      const files = { '/etc/ssl/cert.pem': { content } }
      expect(await readTrustStore('chrome', '/', fakeMachine({ files }))).toEqual(plain)
    }
  })
})
