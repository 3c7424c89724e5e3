/**
 * A host as it is compared and sent: RFC 1123 section 2.1 names as A-labels, or an IP address in its one canonical form.
 */
import { domainToASCII } from 'node:url'
import { printable } from '../core/printable.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'

/** RFC 1035 section 2.3.4. */
const MAX_LABEL = 63
const MAX_NAME = 253

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const DOTTED_QUAD = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`)

export interface Host {
  /** Lower case, A-labels, no trailing dot; an IP address without brackets. */
  readonly host: string
  readonly isAddress: boolean
}

/** Parses a name or an IPv4 address, or an IPv6 address in brackets. */
export function parseHost(text: string): Parsed<Host> {
  const inBrackets = /^\[(.*)\]$/s.exec(text)?.[1]
  if (inBrackets !== undefined) {
    const address = parseIpv6(inBrackets)
    return 'mistake' in address ? address : parsed({ host: address.value, isAddress: true })
  }
  return DOTTED_QUAD.test(text) ? parsed({ host: text, isAddress: true }) : parseName(text)
}

/** Parses an IPv4 or IPv6 address without brackets. */
export function parseAddress(text: string): Parsed<string> {
  if (DOTTED_QUAD.test(text)) return parsed(text)
  if (text.includes(':')) return parseIpv6(text)
  return mistaken(`expected an IP address such as 192.0.2.1 or [2001:db8::1], found ${quote(text)}`)
}

function parseIpv6(text: string): Parsed<string> {
  if (text.includes('%')) {
    return mistaken(
      `the address ${quote(text)} has a zone, which names an interface of one machine: leave out the % and what follows`,
    )
  }
  // The URL parser is the one reader of IPv6 text at hand everywhere; it also writes the form of RFC 5952.
  const url = `https://[${text}]/`
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !URL.canParse(url)) return mistaken(`${quote(text)} is not an IPv6 address`)
  return parsed(new URL(url).hostname.slice(1, -1))
}

function parseName(text: string): Parsed<Host> {
  if (text === '' || text === '.') return mistaken('the host is missing')
  // Characters are counted before they are converted: conversion of a hostile length is work for nothing.
  if (text.length > MAX_NAME + 1) return mistaken(tooLong(text))
  const wrong = /[^a-z0-9._\-\u0080-\u{10ffff}]/iu.exec(text)?.[0]
  if (wrong !== undefined)
    return mistaken(`the host ${quote(text)} holds "${printable(wrong)}", which no host name can`)

  const name = domainToASCII(text).replace(/\.$/, '')
  const labels = name.split('.')
  // A name whose last label is a number is read as an IPv4 address by URL parsers (WHATWG URL section 3.5), 0x7f.1 as
  // 127.0.0.1: a reviewer would not see what is meant. What got here is not in dotted form as written.
  if (DOTTED_QUAD.test(name) || /^(?:\d+|0x[0-9a-f]*)$/i.test(text.replace(/\.$/, '').split('.').at(-1) ?? '')) {
    return mistaken(
      `the host ${quote(text)} is a number, not a name: write an IPv4 address as four decimal numbers from 0 to 255, such as 192.0.2.1`,
    )
  }
  if (name === '') return mistaken(`the host ${quote(text)} is not a valid name`)
  if (labels.includes(''))
    return mistaken(`the host ${quote(text)} has an empty label: two dots in a row, or one in front`)
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) {
    return mistaken(`the host ${quote(text)} has a label that begins or ends with a hyphen`)
  }
  const long = labels.find((label) => label.length > MAX_LABEL)
  if (long !== undefined) {
    return mistaken(
      `the host label ${quote(long)} has ${String(long.length)} bytes: at most ${String(MAX_LABEL)} are allowed`,
    )
  }
  return name.length > MAX_NAME ? mistaken(tooLong(name)) : parsed({ host: name, isAddress: false })
}

function tooLong(name: string): string {
  return `the host ${quote(name)} has ${String(name.length)} bytes: at most ${String(MAX_NAME)} are allowed`
}
