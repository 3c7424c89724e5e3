/** The fake GitHub of the tests beside GitHub's own schemas: it takes what GitHub would, and answers as GitHub does. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ask } from '../fake-github/ask.ts'
import { startFakeGithub, type FakeGithub } from '../fake-github/fake-github.ts'
import { readGithubSchemas } from '../fake-github/schemas.ts'

const HASH = 'a'.repeat(40)
const OUTPUT = { title: 'TLS', summary: '1 error' }
const ANNOTATION = { path: 'a.yml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'weak' }
const RUN = { name: 'tls-gate', head_sha: HASH }

const schemas = readGithubSchemas()

let github: FakeGithub
beforeEach(async () => {
  github = await startFakeGithub({
    schemas,
    issues: [{ number: 2, labels: ['tls'], assignees: ['ann'] }],
    comments: [{ id: 7, body: 'a', user: { login: 'ann', type: 'User' } }],
    files: { [`octo/shop/${HASH}/deploy/a.yml`]: 'a' },
    labels: ['bug'],
    reviews: [{ user: { login: 'ann' }, state: 'APPROVED', commit_id: HASH }],
    members: { 'octo/security/ann': 'active' },
  })
  await ask(github, 'POST /check-runs', { ...RUN, output: { ...OUTPUT, annotations: [ANNOTATION] } })
  await ask(github, `POST /statuses/${HASH}`, { state: 'success', context: 'tls-gate' })
  await ask(github, 'POST /deployments/1/statuses', { state: 'success' })
})
afterEach(() => github.close())

describe('what GitHub takes', () => {
  it.each<[request: string, body: unknown, status: number]>([
    ['POST /check-runs', RUN, 201],
    [
      'POST /check-runs',
      { ...RUN, conclusion: 'failure', completed_at: '2026-03-01T12:00:00.000Z', output: OUTPUT },
      201,
    ],
    ['POST /check-runs', { ...RUN, details_url: 'https://a.example', external_id: '7', status: 'in_progress' }, 201],
    ['PATCH /check-runs/1', { output: { ...OUTPUT, text: 'more', annotations: [ANNOTATION] } }, 200],
    ['PATCH /check-runs/1', { status: 'completed', conclusion: 'neutral' }, 200],
    ['GET /check-runs/1', undefined, 200],
    ['GET /check-runs/1/annotations?per_page=100', undefined, 200],
    [`GET /commits/${HASH}/check-runs?check_name=tls-gate&filter=latest&app_id=15368`, undefined, 200],
    [`GET /commits/${HASH}/statuses`, undefined, 200],
    [`POST /statuses/${HASH}`, { state: 'failure', description: 'a', target_url: 'https://a.example' }, 201],
    ['POST /deployments/1/statuses', { state: 'failure', log_url: 'https://a.example', auto_inactive: false }, 201],
    ['GET /deployments/1/statuses', undefined, 200],
    ['GET /issues?state=all&labels=tls,bug&sort=updated&direction=asc&per_page=100&page=1', undefined, 200],
    ['GET /issues?since=2026-01-01T00:00:00Z', undefined, 200],
    ['POST /issues', { title: 'Expired', body: 'a', labels: ['tls', { name: 'bug' }], assignees: ['ann'] }, 201],
    ['GET /issues/1', undefined, 200],
    ['PATCH /issues/2', { state: 'closed', state_reason: 'completed', body: null }, 200],
    ['GET /issues/1/comments?per_page=100', undefined, 200],
    ['POST /issues/1/comments', { body: 'a' }, 201],
    ['PATCH /issues/comments/7', { body: 'b' }, 200],
    ['GET /issues/1/labels', undefined, 200],
    ['POST /issues/2/labels', { labels: ['bug'] }, 200],
    ['DELETE /issues/2/labels/tls', undefined, 200],
    ['POST /issues/2/assignees', { assignees: ['bob'] }, 201],
    ['GET /pulls/1', undefined, 200],
    ['GET /pulls/1/reviews', undefined, 200],
    [`GET /git/commits/${HASH}`, undefined, 200],
    [`GET /git/trees/${HASH}?recursive=true`, undefined, 200],
    [`GET /contents/deploy?ref=${HASH}`, undefined, 200],
    ['GET /../../../orgs/octo/teams/security/memberships/ann', undefined, 200],
  ])('%s is taken, and answered as GitHub does', async (request, body, status) => {
    expect((await ask(github, request, body)).status).toBe(status)
    expect([github.violations, github.unknown]).toEqual([[], []])
  })
})

describe('what GitHub does not take', () => {
  it.each<[request: string, violation: string, body: unknown]>([
    ['POST /check-runs', "body must have required property 'head_sha'", { name: 'tls-gate' }],
    ['POST /check-runs', 'body: none', undefined],
    ['POST /check-runs', 'body/status must be equal to one of the allowed values', { ...RUN, status: 'done' }],
    ['POST /check-runs', 'body/started_at must match format "date-time"', { ...RUN, started_at: 'now' }],
    ['POST /check-runs', "body/output must have required property 'title'", { ...RUN, output: { summary: 'a' } }],
    [
      'POST /check-runs',
      'body/output/annotations/0/annotation_level must be equal to one of the allowed values',
      { ...RUN, output: { ...OUTPUT, annotations: [{ ...ANNOTATION, annotation_level: 'error' }] } },
    ],
    [
      'POST /check-runs',
      'body/output/annotations must NOT have more than 50 items',
      { ...RUN, output: { ...OUTPUT, annotations: Array.from({ length: 51 }, () => ANNOTATION) } },
    ],
    [
      'POST /check-runs',
      'body/output/summary must NOT have more than 65535 characters',
      { ...RUN, output: { title: 'TLS', summary: 'a'.repeat(65_536) } },
    ],
    [
      'POST /check-runs',
      'body must NOT have additional properties {"additionalProperty":"head"}',
      { ...RUN, head: HASH },
    ],
    ['PATCH /check-runs/1', "body must have required property 'conclusion'", { status: 'completed' }],
    ['PATCH /check-runs/first', 'parameters/check_run_id must be integer', {}],
    ['GET /issues?state=done', 'parameters/state must be equal to one of the allowed values', undefined],
    [
      'GET /issues?label=tls',
      'parameters must NOT have additional properties {"additionalProperty":"label"}',
      undefined,
    ],
    ['GET /issues?per_page=many', 'parameters/per_page must be integer', undefined],
    ['POST /issues', "body must have required property 'title'", { body: 'a' }],
    ['POST /issues', 'body/assignees must be array', { title: 'a', assignees: 'ann' }],
    ['PATCH /issues/2', 'body/state must be equal to one of the allowed values', { state: 'resolved' }],
    ['POST /issues/1/comments', 'body/body must be string', { body: null }],
    ['POST /issues/2/labels', 'body/labels must NOT have fewer than 1 items', { labels: [] }],
    [`POST /statuses/${HASH}`, 'body/state must be equal to one of the allowed values', { state: 'passed' }],
    ['POST /deployments/1/statuses', "body must have required property 'state'", { status: 'success' }],
  ])('%s is answered with 422, and remembered: %s', async (request, violation, body) => {
    const name = request.replace(' ', ' /repos/octo/shop').replace(/\?.*/, '')
    expect((await ask(github, request, body)).status).toBe(422)
    expect(github.violations).toContainEqual(expect.stringContaining(`${name}: ${violation}`))
  })
})

it('answers every operation that is cut', async () => {
  for (const route of schemas.routes) {
    const [method = '', path = ''] = route.split(' ')
    await fetch(github.url + path.replace('{owner}/{repo}', 'octo/shop').replaceAll(/\{\w+\}/g, '1'), { method })
  }
  expect(github.unknown).toEqual([])
  expect(schemas.version).toBe('23.0.2')
})
