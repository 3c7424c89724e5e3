/** A DNS server on loopback that knows addresses, CAA records and little else: RFC 1035 section 4, RFC 3596, RFC 8659 section 4. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'

/** `silent`: none; a number: an answer with that RCODE and no record. */
export type DnsAnswer = 'silent' | number | readonly DnsRecord[]

export type DnsRecord =
  | { readonly flags?: number; readonly tag: string; readonly value: string }
  /** IPv4, or IPv6 with all of its eight groups. */
  | { readonly address: string }
  /** What the name is an alias of: records that follow are of that one. */
  | { readonly alias: string }

export interface DnsServer {
  /** `127.0.0.1:5353`. */
  readonly place: string
  /** Names asked for, in the order they came. */
  readonly asked: string[]
  /** The most questions that waited for their answers at one time. */
  most(): number
  close(): Promise<void>
}

export const NXDOMAIN = 3
export const SERVFAIL = 2
export const REFUSED = 5

const A = 1
const CNAME = 5
const AAAA = 28
const CAA = 257

/**
 * @param answers by name, or by name and number of a type (`a.example 28`); a name without one is not there
 * @param hold nothing is answered until so many questions wait
 */
export async function startDnsServer(answers: Readonly<Record<string, DnsAnswer>>, hold = 1): Promise<DnsServer> {
  const asked: string[] = []
  const waiting: (() => void)[] = []
  let most = 0
  let isHeld = true
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const { name, end } = readName(query, 12)
    const type = query.readUInt16BE(end)
    if (![A, AAAA, CAA].includes(type)) throw new Error(`a question of type ${String(type)}`)
    asked.push(name)
    const key = Object.hasOwn(answers, `${name} ${String(type)}`) ? `${name} ${String(type)}` : name
    const answer = Object.hasOwn(answers, key) ? (answers[key] ?? NXDOMAIN) : NXDOMAIN
    if (answer === 'silent') return
    waiting.push(() => {
      socket.send(writeAnswer(query, name, end + 4, ofType(type, answer)), port, address)
    })
    most = Math.max(most, waiting.length)
    if (isHeld && waiting.length < hold) return
    isHeld = false
    // Whoever else asks by now shows in the count.
    setImmediate(() => {
      for (const send of waiting.splice(0)) send()
    })
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    place: `127.0.0.1:${String(socket.address().port)}`,
    asked,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        socket.close(resolve)
      }),
  }
}

/** Aliases answer a question of any type. */
function ofType(type: number, answer: number | readonly DnsRecord[]): number | readonly DnsRecord[] {
  if (typeof answer === 'number') return answer
  return answer.filter((record) => 'alias' in record || typeOf(record) === type)
}

function typeOf(record: Exclude<DnsRecord, { alias: string }>): number {
  if (!('address' in record)) return CAA
  return record.address.includes(':') ? AAAA : A
}

function bytesOf(address: string): Buffer {
  return address.includes(':')
    ? Buffer.from(
        address
          .split(':')
          .map((group) => group.padStart(4, '0'))
          .join(''),
        'hex',
      )
    : Buffer.from(address.split('.').map(Number))
}

function writeAnswer(query: Buffer, name: string, questionEnd: number, answer: number | readonly DnsRecord[]): Buffer {
  const rcode = typeof answer === 'number' ? answer : 0
  const records = typeof answer === 'number' ? [] : answer
  const header = Buffer.from(query.subarray(0, 12))
  header.writeUInt16BE(0x8180 | rcode, 2)
  header.writeUInt16BE(records.length, 6)
  header.writeUInt16BE(0, 8)
  header.writeUInt16BE(0, 10)
  let owner = name
  const written = records.map((record) => {
    if ('alias' in record) {
      const alias = writeRecord(owner, CNAME, writeName(record.alias))
      owner = record.alias
      return alias
    }
    if ('address' in record) return writeRecord(owner, typeOf(record), bytesOf(record.address))
    const { flags = 0, tag, value } = record
    const head = Buffer.from([flags, tag.length])
    return writeRecord(owner, CAA, Buffer.concat([head, Buffer.from(tag, 'latin1'), Buffer.from(value, 'latin1')]))
  })
  return Buffer.concat([header, query.subarray(12, questionEnd), ...written])
}

function writeRecord(owner: string, type: number, data: Buffer): Buffer {
  const fields = Buffer.alloc(10)
  fields.writeUInt16BE(type, 0)
  fields.writeUInt16BE(1, 2)
  fields.writeUInt32BE(60, 4)
  fields.writeUInt16BE(data.length, 8)
  return Buffer.concat([writeName(owner), fields, data])
}

function writeName(name: string): Buffer {
  return Buffer.concat([
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ])
}

/** Questions are written without pointers. */
function readName(message: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = []
  let at = start
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length).toLowerCase())
    at += 1 + length
  }
  return { name: labels.join('.'), end: at + 1 }
}
