/** XMPP: RFC 6120 section 5.4, behind the header of the stream, section 4.7. */
import type { Failed } from '../../core/observed.ts'
import type { Dialogue, State, Turn } from '../dialogue.ts'
import { bytesOf, textOf } from '../line.ts'
import { notSpoken, refusal } from './failures.ts'
import { readTag, type Tag } from './xml-tag.ts'

/** Without a line end: section 5.3.3 forbids white space around it. */
const STARTTLS = bytesOf(`<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>`)

const header: State = (said) => {
  if (!/^\s*(?:<|$)/.test(textOf(said.subarray(0, SHOWN)))) return notSpoken('XMPP', said)
  const next = readNextTag(said)
  if (next === 'wait') return 'wait'
  if (next === 'malformed') return notSpoken('XMPP', said)
  const { tag, taken } = next
  if (tag.kind === 'declaration') return { taken, say: null, then: header }
  return tag.kind === 'open' && tag.name === 'stream'
    ? { taken, say: null, then: awaitElement(features) }
    : notSpoken('XMPP', said)
}

/** An error of the stream stands where its features should, and says more than that they are missing. */
function features({ name, offersTls, text }: Element): Omit<Turn, 'taken'> | Failed {
  return name === 'features' && offersTls ? { say: STARTTLS, then: awaitElement(answer) } : refusal(text)
}

function answer({ name, text }: Element): Omit<Turn, 'taken'> | Failed {
  return name === 'proceed' ? { say: null, then: 'ready' } : refusal(text)
}

interface Element {
  readonly name: string
  /** The start of it, as much as can be shown. */
  readonly text: string
  /** Whether a `starttls` is inside. */
  readonly offersTls: boolean
  /** How many elements are open, itself among them. */
  readonly depth: number
}

const SHOWN = 200

/** Takes the next element tag by tag, and asks `then` once it is closed. */
function awaitElement(then: (element: Element) => Omit<Turn, 'taken'> | Failed, before: Element | null = null): State {
  return (said) => {
    const next = readNextTag(said)
    if (next === 'wait') return 'wait'
    if (next === 'malformed') return notSpoken('XMPP', said)
    const { tag, taken, text } = next
    const element = withTag(before, tag, text)
    if (tag.kind === 'declaration' || element.depth < 0) return notSpoken('XMPP', said)
    if (element.depth > 0) return { taken, say: null, then: awaitElement(then, element) }
    const turn = then(element)
    return 'status' in turn ? turn : { taken, ...turn }
  }
}

function withTag(before: Element | null, { kind, name }: Tag, text: string): Element {
  const { depth, ...rest } = before ?? { name, text: '', offersTls: false, depth: 0 }
  return {
    name: rest.name,
    text: `${rest.text}${text}`.slice(0, SHOWN),
    offersTls: rest.offersTls || (name === 'starttls' && kind !== 'close'),
    depth: depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0),
  }
}

/** The first tag, with the text before it; what is taken is in bytes. */
function readNextTag(
  said: Uint8Array,
): { readonly tag: Tag; readonly taken: number; readonly text: string } | 'wait' | 'malformed' {
  const begin = said.indexOf(LESS_THAN)
  const tag = begin < 0 ? 'wait' : readTag(said.subarray(begin))
  if (typeof tag === 'string') return tag
  const taken = begin + tag.length
  return { tag, taken, text: textOf(said.subarray(Math.max(0, begin - SHOWN), taken)) }
}

const LESS_THAN = 0x3c

/** @param host as an endpoint has it, a name of A-labels or an address: neither needs an escape */
export function xmpp(host: string): Dialogue {
  const to = host.includes(':') ? `[${host}]` : host
  const opening =
    `<?xml version='1.0'?><stream:stream to='${to}' version='1.0' xml:lang='en' ` +
    `xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`
  return { opening: bytesOf(opening), begin: header }
}
