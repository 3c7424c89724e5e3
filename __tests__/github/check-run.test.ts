import { describe, expect, it } from '@jest/globals'
import { writeCheckRun, type CheckRun } from '../../src/github/check-run.ts'
import type { Kept } from '../fake-github/fake-github.ts'
import '../native-errors.ts'
import { REPOSITORY, withClient, type Tried } from './client-of.ts'

const HEAD = 'a'.repeat(40)

function write(run: Partial<CheckRun> = {}, kept: Partial<Kept> = {}): Promise<Tried<void>> {
  const whole: CheckRun = {
    name: 'tls-gate',
    headHash: HEAD,
    conclusion: 'failure',
    startedAt: '2026-11-23T12:00:00.000Z',
    completedAt: '2026-11-23T12:00:04.000Z',
    externalId: 'once',
    detailsUrl: 'https://github.example/octo/shop/actions/runs/7',
    title: '1 error',
    summary: '# what to do',
    annotations: [],
    ...run,
  }
  return withClient(kept, (client) => writeCheckRun(client, REPOSITORY, whole))
}

const annotations = (count: number): CheckRun['annotations'] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'a.yml',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure' as const,
    title: 't',
    message: 'm',
  }))

describe('a check run', () => {
  it('is written whole, and done', async () => {
    const { github } = await write({ annotations: annotations(1) })
    expect(github.checkRuns).toEqual([
      {
        id: 1,
        name: 'tls-gate',
        head_sha: HEAD,
        status: 'completed',
        conclusion: 'failure',
        external_id: 'once',
        details_url: 'https://github.example/octo/shop/actions/runs/7',
        started_at: '2026-11-23T12:00:00.000Z',
        completed_at: '2026-11-23T12:00:04.000Z',
        output: { title: '1 error', summary: '# what to do', text: null },
        annotations: annotations(1),
      },
    ])
  })

  it.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])('with %d annotations takes %d requests', async (count, requests) => {
    const { github } = await write({ annotations: annotations(count) })
    expect(github.requests).toHaveLength(requests)
    expect(github.checkRuns[0]?.annotations).toEqual(annotations(count))
    expect(github.checkRuns[0]?.output.title).toBe('1 error')
  })

  it('is not written twice where the answer was lost', async () => {
    const fail = [{ method: 'POST', path: '/repos/octo/shop/check-runs', status: 'lost' as const, times: 1 }]
    const { github } = await write({ annotations: annotations(51) }, { fail })
    expect(github.checkRuns).toHaveLength(1)
    expect(github.checkRuns[0]?.annotations).toHaveLength(51)
  })
})
