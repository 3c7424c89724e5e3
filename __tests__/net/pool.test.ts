import { describe, expect, it } from '@jest/globals'
import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import type { Stakes } from '../../src/core/net.ts'
import { failed, type Failed } from '../../src/core/observed.ts'
import { createPool, type Pool } from '../../src/net/pool.ts'
import { Slots } from '../../src/net/slots.ts'

/** Until nothing more happens by itself. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 10; turns++) await new Promise((resolve) => setImmediate(resolve))
}

interface Call {
  readonly socket: FakeSocket
  connect(): Promise<void>
  refuse(): Promise<void>
}

class FakeSocket extends EventEmitter {
  readonly name: string
  isClosed = false

  constructor(name: string) {
    super()
    this.name = name
  }

  destroy(): void {
    this.isClosed = true
  }
}

const REFUSED: Failed = failed('refused', 'nobody listens', 'peer')

/** A pool whose connections are there when the test says so. */
function poolWith(width: number) {
  const slots = new Slots(width, width)
  const calls: Call[] = []
  const pool = createPool({
    inSlot: (work, urgency) => slots.run('', work, urgency),
    dial: () =>
      new Promise((resolve) => {
        const socket = new FakeSocket(String(calls.length))
        calls.push({
          socket,
          connect: () => {
            resolve({ socket: socket as unknown as Socket, leftMs: 1000 })
            return settled()
          },
          refuse: () => {
            resolve(REFUSED)
            return settled()
          },
        })
      }),
  })
  return {
    pool,
    calls,
    call: (index: number): Call => {
      const call = calls[index]
      if (call === undefined) throw new Error(`there is no call ${String(index)}: ${String(calls.length)} were made`)
      return call
    },
  }
}

/** A talk that is over when the test says so. */
function talk(pool: Pool, stakes: Stakes = {}) {
  const seen = { by: '', wasIdle: false, outcome: '' }
  let finish: (() => Promise<void>) | null = null
  void pool
    .run(async ({ socket }, wasIdle) => {
      const fake = socket as unknown as FakeSocket
      seen.by = fake.name
      seen.wasIdle = wasIdle
      await new Promise<void>((resolve) => {
        finish = () => {
          fake.destroy()
          resolve()
          return settled()
        }
      })
      return 'done'
    }, stakes)
    .then((outcome) => {
      seen.outcome = 'value' in outcome ? outcome.value : outcome.failure.detail
    })
  return {
    seen,
    finish: (): Promise<void> => {
      if (finish === null) throw new Error('the talk has no connection')
      return finish()
    },
  }
}

describe('talks without successors', () => {
  it('have a connection each, and none is dialled before it is asked for', async () => {
    const { pool, calls, call } = poolWith(10)
    const first = talk(pool)
    const second = talk(pool)
    await settled()
    expect(calls).toHaveLength(2)
    await call(0).connect()
    await call(1).connect()
    expect([first.seen.by, second.seen.by]).toEqual(['0', '1'])
    await first.finish()
    await second.finish()
    expect(calls).toHaveLength(2)
    expect([first.seen.outcome, second.seen.outcome]).toEqual(['done', 'done'])
  })

  it('take the connection that is there first, the most urgent before all', async () => {
    const { pool, call } = poolWith(10)
    const patient = talk(pool)
    const urgent = talk(pool, { urgency: 2 })
    await settled()
    await call(0).connect()
    expect([patient.seen.by, urgent.seen.by]).toEqual(['', '0'])
    await call(1).connect()
    expect(patient.seen.by).toBe('1')
  })

  it('are never more at a time than there is room', async () => {
    const { pool, calls, call } = poolWith(2)
    const talks = [talk(pool), talk(pool), talk(pool)]
    await settled()
    expect(calls).toHaveLength(2)
    await call(0).connect()
    expect(calls).toHaveLength(2)
    await talks[0]?.finish()
    expect(calls).toHaveLength(3)
  })
})

describe('a talk that will be followed', () => {
  it('has a connection dialled for its successor, which takes it at once', async () => {
    const { pool, calls, call } = poolWith(10)
    const first = talk(pool, { isFollowed: true })
    await settled()
    expect(calls).toHaveLength(1)
    await call(0).connect()
    expect(calls).toHaveLength(2)
    await call(1).connect()
    const second = talk(pool)
    await first.finish()
    expect(second.seen).toMatchObject({ by: '1', wasIdle: true })
    expect(calls).toHaveLength(2)
  })

  it('without a successor has it closed, which makes room', async () => {
    const { pool, calls, call } = poolWith(2)
    const first = talk(pool, { isFollowed: true })
    await settled()
    await call(0).connect()
    await call(1).connect()
    expect(call(1).socket.isClosed).toBe(false)
    await first.finish()
    expect(call(1).socket.isClosed).toBe(true)
    const [a, b] = [talk(pool), talk(pool)]
    await settled()
    expect(calls).toHaveLength(4)
    await call(2).connect()
    await call(3).connect()
    expect([a.seen.by, b.seen.by]).toEqual(['2', '3'])
  })

  it('has none dialled where there is no room, and those that wait go first', async () => {
    const { pool, calls, call } = poolWith(1)
    const first = talk(pool, { isFollowed: true })
    await settled()
    await call(0).connect()
    expect(calls).toHaveLength(1)
    const other = talk(pool)
    await first.finish()
    await call(1).connect()
    expect(other.seen).toMatchObject({ by: '1', wasIdle: false })
    await other.finish()
    expect(calls).toHaveLength(2)
  })

  it('has it dialled when there is room again, if it still goes on', async () => {
    const { pool, calls, call } = poolWith(2)
    const first = talk(pool, { isFollowed: true })
    const other = talk(pool)
    await settled()
    await call(0).connect()
    await call(1).connect()
    expect(calls).toHaveLength(2)
    await other.finish()
    expect(calls).toHaveLength(3)
    await call(2).connect()
    await first.finish()
    expect(call(2).socket.isClosed).toBe(true)
  })

  it('gives what was dialled for its successor to whoever asks in the meantime, and dials once more', async () => {
    const { pool, calls, call } = poolWith(10)
    const first = talk(pool, { isFollowed: true })
    await settled()
    await call(0).connect()
    const other = talk(pool)
    await settled()
    // The one under way does for the other: what it was for gets one of its own when that is clear.
    expect(calls).toHaveLength(2)
    await call(1).connect()
    expect(other.seen.by).toBe('1')
    await first.finish()
    await other.finish()
    expect([first.seen.outcome, other.seen.outcome]).toEqual(['done', 'done'])
  })

  it('whose successor finds the idle connection closed by the other side has a new one', async () => {
    const { pool, calls, call } = poolWith(10)
    const first = talk(pool, { isFollowed: true })
    await settled()
    await call(0).connect()
    await call(1).connect()
    call(1).socket.emit('close')
    await settled()
    const second = talk(pool)
    await settled()
    expect(calls).toHaveLength(3)
    await call(2).connect()
    expect(second.seen).toMatchObject({ by: '2', wasIdle: false })
    await first.finish()
  })

  it('uses idle connections in the order they came', async () => {
    const { pool, call } = poolWith(10)
    const before = [talk(pool, { isFollowed: true }), talk(pool, { isFollowed: true })]
    await settled()
    await call(0).connect()
    await call(1).connect()
    await call(3).connect()
    await call(2).connect()
    const after = [talk(pool), talk(pool)]
    await settled()
    expect(after.map(({ seen }) => seen.by)).toEqual(['3', '2'])
    for (const one of [...before, ...after]) await one.finish()
  })
})

describe('a connection that was not had', () => {
  it('is told to the most urgent that waits, once', async () => {
    const { pool, call } = poolWith(10)
    const patient = talk(pool)
    const urgent = talk(pool, { urgency: 1 })
    await settled()
    await call(0).refuse()
    expect([patient.seen.outcome, urgent.seen.outcome]).toEqual(['', 'nobody listens'])
    await call(1).connect()
    await patient.finish()
    expect(patient.seen.outcome).toBe('done')
  })

  it('is told to nobody when it was dialled for a successor that has not come', async () => {
    const { pool, calls, call } = poolWith(10)
    const first = talk(pool, { isFollowed: true })
    await settled()
    await call(0).connect()
    await call(1).refuse()
    const second = talk(pool)
    await settled()
    expect(calls).toHaveLength(3)
    await call(2).connect()
    await first.finish()
    await second.finish()
    expect([first.seen.outcome, second.seen.outcome]).toEqual(['done', 'done'])
  })
})

describe('a mistake of ours', () => {
  it('in a talk reaches whoever asked, and its place is free again', async () => {
    const { pool, call, calls } = poolWith(1)
    const broken = pool.run(() => Promise.reject(new Error('broken')), { isFollowed: true })
    const told = expect(broken).rejects.toThrow('broken')
    await settled()
    await call(0).connect()
    await told
    const next = talk(pool)
    await settled()
    expect(calls).toHaveLength(2)
    await call(1).connect()
    expect(next.seen.by).toBe('1')
  })

  it('in dialling reaches whoever waits', async () => {
    const pool = createPool({ inSlot: (work) => work(), dial: () => Promise.reject(new Error('broken')) })
    await expect(pool.run(() => Promise.resolve(1), {})).rejects.toThrow('broken')
  })
})

describe('talks that are anticipated', () => {
  it('find the connections dialled, or there already', async () => {
    const { pool, calls, call } = poolWith(10)
    pool.anticipate(2)
    await settled()
    expect(calls).toHaveLength(2)
    await call(1).connect()
    const first = talk(pool)
    const second = talk(pool)
    const third = talk(pool)
    await settled()
    expect([first.seen.by, first.seen.wasIdle]).toEqual(['1', true])
    await call(0).connect()
    expect([second.seen.by, second.seen.wasIdle]).toEqual(['0', false])
    expect(calls).toHaveLength(3)
    await call(2).connect()
    expect(third.seen.by).toBe('2')
  })

  it('may not come: what was dialled for them is closed when they are no longer expected', async () => {
    const { pool, call } = poolWith(10)
    const begun = pool.anticipate(3)
    await settled()
    await call(0).connect()
    await call(1).connect()
    const only = talk(pool)
    begun()
    await call(2).connect()
    expect(only.seen.by).toBe('0')
    expect([0, 1, 2].map((index) => call(index).socket.isClosed)).toEqual([false, true, true])
  })

  it('are told of what was refused before they came, each of one dialling', async () => {
    const { pool, calls, call } = poolWith(10)
    pool.anticipate(2)
    await settled()
    await call(0).refuse()
    const first = talk(pool)
    const second = talk(pool)
    await settled()
    expect(first.seen.outcome).toBe(REFUSED.detail)
    await call(1).refuse()
    expect(second.seen.outcome).toBe(REFUSED.detail)
    expect(calls).toHaveLength(2)
  })

  it('are told nothing of what was refused once they are no longer expected', async () => {
    const { pool, calls, call } = poolWith(10)
    const begun = pool.anticipate(1)
    await settled()
    await call(0).refuse()
    begun()
    const later = talk(pool)
    await settled()
    expect(calls).toHaveLength(2)
    await call(1).connect()
    expect(later.seen.by).toBe('1')
  })
})
