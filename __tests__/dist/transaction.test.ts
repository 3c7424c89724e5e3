import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import { runAction, type Ran } from './runner.ts'

jest.setTimeout(60_000)

const DAY_MS = 86_400_000
const life = { notBefore: new Date(Date.now() - 10 * DAY_MS), notAfter: new Date(Date.now() + 80 * DAY_MS) }
const root = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const leaf = issue({ ...life, names: ['api.lab.test'], issuer: root })
const SECRET = 'first line of it\nsecond/line+of it'

let server: Server
let posts = 0

beforeAll(async () => {
  server = createServer({ cert: leaf.pem, key: leaf.key }, (request, response) => {
    let body = ''
    request.on('data', (data: Buffer) => (body += data.toString()))
    request.on('end', () => {
      if (request.method === 'POST') posts++
      response.writeHead(500).end(`you said ${body} and ${Buffer.from(body).toString('base64')}`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function run(env: Readonly<Record<string, string>>): Promise<Ran> {
  posts = 0
  const policy = [
    'version: 1',
    'extends: []',
    'rules: { transaction/failed: error }',
    'endpoints:',
    `  - url: https://api.lab.test:${String((server.address() as AddressInfo).port)}`,
    '    connect-to: 127.0.0.1',
    '    trust: [./root.pem]',
    '    transaction: { body: "${env.SECRET}" }',
  ]
  const files = { '.github/tls-gate.yml': policy.join('\n'), 'root.pem': root.pem }
  return runAction({ files, base: files, env, inputs: { 'json-file': 'report.json' } })
}

describe('a transaction of the built action', () => {
  it('leaves its secret nowhere but in what hides it', async () => {
    const { status, stdout, stderr, masks, log, outputs, summary, workspace } = await run({ SECRET })
    expect([status, posts]).toEqual([1, 1])
    expect(masks).toEqual(SECRET.split('\n'))
    const said = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(log).toBe(said.join('\n'))
    // Before anything else is printed.
    expect(stdout.indexOf('::add-mask::')).toBe(0)
    const files = readdirSync(workspace, { recursive: true })
      .map((file) => join(workspace, String(file)))
      .filter((file) => !file.includes('.git/') && statSync(file).isFile())
    const texts = [...said, stderr, JSON.stringify(outputs), summary, ...files.map((file) => readFileSync(file, 'utf8'))]
    const base64 = Buffer.from(SECRET).toString('base64')
    for (const text of texts) for (const form of [...SECRET.split('\n'), base64]) expect(text).not.toContain(form)
    expect(summary).toContain('***')
  })

  it('is a mistake without its secret, and nothing is sent', async () => {
    const { status, commands } = await run({})
    expect([status, posts]).toEqual([1, 0])
    expect(commands.find(({ name }) => name === 'error')).toMatchObject({
      properties: { file: '.github/tls-gate.yml', line: '8' },
      message: 'the variable SECRET is not set, or empty',
    })
  })
})
