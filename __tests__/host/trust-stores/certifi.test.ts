import { describe, expect, it } from '@jest/globals'
import { readTrustStore } from '../../../src/host/trust-stores.ts'
import { writePem } from '../../../src/wire/pem.ts'
import { CERTIFICATE } from '../../wire/container-fixtures.ts'
import { fakeMachine, MODIFIED, type FakeMachine } from '../fake-machine.ts'

const PATH = '/site-packages/certifi/cacert.pem'
const files = { [PATH]: { content: writePem(CERTIFICATE) } }
const read = (machine: FakeMachine): ReturnType<typeof readTrustStore> =>
  readTrustStore('certifi', '/', fakeMachine(machine))

describe('the store of certifi', () => {
  it.each([
    ['python3', '2024.07.04', '2024-07-04'],
    ['python3', '2025.8.3', '2025-08-03'],
    ['python', '2025.10.05.1', '2025-10-05'],
    ['python', '14.05.14', MODIFIED],
  ])('is what %s says, of version %s', async (program, version, date) => {
    expect(await read({ files, programs: { [program]: `${PATH}\n${version}\n` } })).toEqual({
      name: 'certifi',
      source: `certifi ${version} of ${program}`,
      version,
      date,
      missing: [],
      anchors: [CERTIFICATE],
    })
  })

  it.each([
    ['the system’s bundle, of the day of its package', '/etc/ssl/certs/ca-certificates.crt', '2023-03-11'],
    ['a file of somebody else’s, of the day it was written', '/opt/roots/cacert.pem', MODIFIED],
  ])('may be %s', async (_, path, date) => {
    const dpkg = 'Package: ca-certificates\nStatus: install ok installed\nVersion: 20230311+deb12u1\n'
    const elsewhere = {
      // Debian's is patched to answer with it; others have a link in the place of their own.
      answer: { [path]: { content: writePem(CERTIFICATE) } },
      link: { [PATH]: { content: writePem(CERTIFICATE), path } },
    }
    for (const [how, found] of Object.entries(elsewhere)) {
      const programs = { python3: `${how === 'answer' ? path : PATH}\n2022.09.24\n` }
      const store = await read({ files: { ...found, '/var/lib/dpkg/status': { content: dpkg } }, programs })
      expect(store).toMatchObject({
        source: `certifi 2022.09.24 of python3, which is ${path}`,
        version: '2022.09.24',
        date,
        anchors: [CERTIFICATE],
      })
    }
  })

  it('that is not there is said', async () => {
    const nowhere = new Error('neither python3 nor python has the package certifi')
    await expect(read({ files })).rejects.toThrow(nowhere)
    await expect(read({ programs: { python3: '/gone.pem\n2025.1.31\n' } })).rejects.toThrow(nowhere)
  })
})
