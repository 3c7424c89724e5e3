import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'

/** Listens and accepts nobody: its thread stands still, so that connections wait in a queue of one or two. */
const DEAF = `
  const { createServer } = require('node:net')
  const { parentPort } = require('node:worker_threads')
  const server = createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    parentPort.postMessage(server.address().port)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })`

/** A port of 127.0.0.1 that answers no further connection, as if packets to it were lost. */
export async function startFullBacklog(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const worker = new Worker(DEAF, { eval: true })
  const [port] = (await once(worker, 'message')) as [number]
  const waiting: Socket[] = []
  for (let index = 0; index < 2; index++) {
    const socket = connect(port, '127.0.0.1')
    waiting.push(socket)
    await once(socket, 'connect')
  }
  return {
    port,
    async close() {
      for (const socket of waiting) socket.destroy()
      await worker.terminate()
    },
  }
}
