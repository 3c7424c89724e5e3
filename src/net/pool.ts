/**
 * The connections to one target. A talk takes the one that is there first, whoever it was dialled for, and the most urgent
 * talk takes it: what is asked is settled when it can be sent, not a round trip earlier. For the successor of a talk that
 * will be followed a connection is dialled meanwhile, where there is room.
 */
import type { Socket } from 'node:net'
import type { Stakes } from '../core/net.ts'
import type { Failed } from '../core/observed.ts'

export interface Dialled {
  readonly socket: Socket
  /** How long it may be used. */
  readonly leftMs: number
}

/** @param wasIdle whether the connection was open before there was a talk for it */
export type Use<T> = (dialled: Dialled, wasIdle: boolean) => Promise<T>

export interface PoolOptions {
  /** Runs work when there is room for a connection, more urgent work first. */
  readonly inSlot: (work: () => Promise<void>, urgency: number) => Promise<void>
  /** One connection, or why there is none. */
  readonly dial: () => Promise<Dialled | Failed>
}

export interface Pool {
  /** Runs a talk over a connection; `failure` when none was had. */
  run<T>(use: Use<T>, stakes: Stakes): Promise<{ readonly value: T } | { readonly failure: Failed }>
  /**
   * Dials for talks that are still to come.
   * @returns ends the expectation: what nobody has taken is closed
   */
  anticipate(count: number): () => void
}

/** Of what is dialled for a successor: whoever waits for a connection goes first. */
const AHEAD = -1

/** A talk that has no connection yet. */
interface Waiter {
  readonly urgency: number
  /** Settles when the connection is no longer used. */
  take(dialled: Dialled, wasIdle: boolean): Promise<void>
  fail(failure: Failed): void
  crash(error: unknown): void
}

export function createPool({ inSlot, dial }: PoolOptions): Pool {
  /** The most urgent first. */
  const waiting: Waiter[] = []
  /** Open, and nobody's. The oldest first: a server that serves one after the other serves them in this order. */
  const idle: ((waiter: Waiter | null) => void)[] = []
  let dialling = 0
  /** Talks under way that will be followed, and those that are expected. */
  let followed = 0
  let expected = 0
  /** Of dialling for talks that have not come yet: theirs, when they do. */
  const failures: Failed[] = []

  async function serve(): Promise<void> {
    // What was wanted may have been had from another connection.
    if (dialling + idle.length >= waiting.length + followed) return
    dialling++
    const dialled = await dial().catch((error: unknown) => ({ error }))
    dialling--
    const first = waiting.shift()
    if ('error' in dialled) {
      // A mistake of ours. Where nobody waits the next to dial will meet it too.
      first?.crash(dialled.error)
      return
    }
    if ('status' in dialled) {
      if (first !== undefined) first.fail(dialled)
      else if (expected > 0) failures.push(dialled)
      return
    }
    if (first !== undefined) return first.take(dialled, false)
    const later = await layBy(dialled.socket)
    if (later === null) dialled.socket.destroy()
    else await later.take(dialled, true)
  }

  /** Until a talk takes it; null when none will, or it was closed by the other side. */
  function layBy(socket: Socket): Promise<Waiter | null> {
    return new Promise((resolve) => {
      const give = (waiter: Waiter | null): void => {
        socket.off('close', onClose)
        resolve(waiter)
      }
      function onClose(): void {
        idle.splice(idle.indexOf(give), 1)
        resolve(null)
      }
      socket.once('close', onClose)
      idle.push(give)
      dismiss()
    })
  }

  function dismiss(): void {
    while (idle.length > followed) idle.shift()?.(null)
  }

  async function follow<T>(talk: () => Promise<T>): Promise<T> {
    followed++
    void inSlot(serve, AHEAD)
    try {
      return await talk()
    } finally {
      followed--
      // Whoever was answered will go on: it is let speak first.
      setImmediate(dismiss)
    }
  }

  return {
    anticipate: (count) => {
      followed += count
      expected += count
      for (let dialled = 0; dialled < count; dialled++) void inSlot(serve, AHEAD)
      return () => {
        followed -= count
        expected -= count
        if (expected === 0) failures.length = 0
        dismiss()
      }
    },
    run: <T>(use: Use<T>, { urgency = 0, isFollowed = false }: Stakes) =>
      new Promise<{ readonly value: T } | { readonly failure: Failed }>((resolve, reject) => {
        const waiter: Waiter = {
          urgency,
          async take(dialled, wasIdle) {
            const talk = (): Promise<T> => use(dialled, wasIdle)
            try {
              resolve({ value: await (isFollowed ? follow(talk) : talk()) })
            } catch (error) {
              this.crash(error)
            }
          },
          fail: (failure) => {
            resolve({ failure })
          },
          crash: (error) => {
            reject(error instanceof Error ? error : new Error(String(error)))
          },
        }
        const failure = failures.shift()
        if (failure !== undefined) {
          resolve({ failure })
          return
        }
        const give = idle.shift()
        if (give !== undefined) {
          give(waiter)
          return
        }
        waiting.splice(waiting.findLastIndex((other) => other.urgency >= urgency) + 1, 0, waiter)
        if (dialling < waiting.length) void inSlot(serve, urgency)
      }),
  }
}
