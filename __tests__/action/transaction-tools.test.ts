import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { transactionToolsOf } from '../../src/action/transaction-tools.ts'
import { fillIn } from '../../src/core/placeholder.ts'
import '../native-errors.ts'
import { openRepository } from '../host/repository.ts'
import { inputsOf, pullRequestOf } from './inputs-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-transactions-'))
const repository = openRepository(folder)
const base = repository.commit({ 'client.key': 'of the base' })
const head = repository.commit({ 'client.key': 'of the head' })
afterAll(() => {
  rmSync(folder, { recursive: true })
})

let printed = ''
beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  delete process.env.TLS_GATE_KEY_PASSWORD
})

const commits = { base: { hash: base, branch: 'main' }, head: { hash: head, branch: 'topic' } }

describe('what transactions take from a runner', () => {
  it.each([
    ['there is no pull request', null, 'of the head'],
    ['it comes from a branch of this repository', pullRequestOf(commits), 'of the head'],
    ['it comes from a fork', pullRequestOf({ ...commits, isFork: true }), null],
    ['the base judges one from a fork', pullRequestOf({ ...commits, isFork: true, isTarget: true }), 'of the base'],
    ['the base judges one from a branch', pullRequestOf({ ...commits, isTarget: true }), 'of the base'],
  ])('is their files, where %s', (_, pullRequest, text) => {
    expect(transactionToolsOf(pullRequest, inputsOf(), folder)?.readFile('client.key') ?? null).toBe(text)
  })

  it('is no file that is not there', () => {
    expect(() => transactionToolsOf(null, inputsOf(), folder)?.readFile('gone.key')).toThrow('there is no file')
  })

  it('is hidden in the log line by line', () => {
    const tools = transactionToolsOf(null, inputsOf(), folder)
    expect(printed).toBe('')
    tools?.hide('one line\n\nanother\r\n')
    expect(printed.split(/\r?\n/)).toEqual(['::add-mask::one line', '::add-mask::another', ''])
  })

  it('is the client certificate of the inputs as it is, its key and password hidden', () => {
    process.env.TLS_GATE_KEY_PASSWORD = 'hunter2'
    const key = '-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----'
    const inputs = inputsOf({ clientCertificate: { certificate: './${env.HOME}.pem', key } })
    const tools = transactionToolsOf(null, inputs, folder)
    expect(printed).toContain('::add-mask::MC4CAQ')
    expect(printed).toContain('::add-mask::hunter2')
    const { certificate = '', key: kept = '' } = tools?.clientCertificate ?? {}
    expect([fillIn(certificate, () => 'x'), fillIn(kept, () => 'x')]).toEqual(['./${env.HOME}.pem', key])
    expect(tools?.keyPassword).toBe('hunter2')
  })

  it('says nothing of a key that is in a file', () => {
    writeFileSync(join(folder, 'a.key'), 'x')
    transactionToolsOf(null, inputsOf({ clientCertificate: { certificate: 'a.pem', key: 'a.key' } }), folder)
    expect(printed).toBe('')
  })
})
