import { describe, expect, it } from '@jest/globals'
import { xmpp } from '../../../src/net/starttls/xmpp.ts'
import { expectToWait, failureIn, latin1, play, playEveryWay } from '../play.ts'

const dialogue = xmpp('chat.example')
const TLS = 'urn:ietf:params:xml:ns:xmpp-tls'
const HEADER = `<?xml version='1.0'?><stream:stream from='chat.example' id='a>b' xmlns='jabber:client' version='1.0'>`
const FEATURES = `<stream:features><starttls xmlns='${TLS}'><required/></starttls></stream:features>`
const PROCEED = `<proceed xmlns='${TLS}'/>`
const OPENING =
  `<?xml version='1.0'?><stream:stream to='chat.example' version='1.0' xml:lang='en' ` +
  `xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`
const STARTTLS = `<starttls xmlns='${TLS}'/>`

describe('STARTTLS in XMPP', () => {
  it.each([
    ['header and features at once', [HEADER + FEATURES, PROCEED]],
    ['no declaration', [HEADER.replace(/^<\?.*\?>/, '') + FEATURES, PROCEED]],
    ['white space between', [`\n${HEADER}\n  ${FEATURES}`, `\n${PROCEED}`]],
    ['an offer in short', [`${HEADER}<stream:features><starttls xmlns="${TLS}"/></stream:features>`, PROCEED]],
    [
      'other features around',
      [`${HEADER}<features><bind xmlns='urn:b'/><m><x>PLAIN</x></m>${STARTTLS}<c/></features>`, PROCEED],
    ],
    ['another prefix', [`<s:stream xmlns:s='urn:x'><s:features >${STARTTLS}</s:features >`, PROCEED]],
    ['a go-ahead in two tags', [HEADER + FEATURES, `<proceed xmlns='${TLS}'></proceed>`]],
    ['text of more bytes than characters', [`${HEADER}\xc3\xbc\xff${FEATURES}`, PROCEED]],
  ])('gets its go-ahead with %s', (_, replies) => {
    expect(playEveryWay(dialogue, replies)).toEqual({ said: [OPENING, STARTTLS], end: 'ready', rest: '' })
    expectToWait(dialogue, replies)
  })

  it('leaves what comes behind the go-ahead', () => {
    expect(play(dialogue, [HEADER + FEATURES, `${PROCEED}<a/>`])).toMatchObject({ end: 'ready', rest: '<a/>' })
  })

  it.each([
    ['a host', 'chat.example', `to='chat.example'`],
    ['an IPv4 address', '192.0.2.1', `to='192.0.2.1'`],
    ['an IPv6 address', '2001:db8::1', `to='[2001:db8::1]'`],
  ])('says that it looks for %s', (_, host, to) => {
    expect(latin1(xmpp(host).opening ?? new Uint8Array())).toContain(to)
  })

  it.each([
    [
      'features without it',
      [`${HEADER}<stream:features><bind/></stream:features>`],
      '<stream:features><bind/></stream:features>',
    ],
    ['no features', [`${HEADER}<stream:features/>`], '<stream:features/>'],
    [
      'an error of the stream',
      [`${HEADER}<stream:error><host-unknown/></stream:error></stream:stream>`],
      '<stream:error><host-unknown/></stream:error>',
    ],
    ['a failure', [HEADER + FEATURES, `<failure/></stream:stream>`], '<failure/>'],
    [
      'a failure with its reason',
      [HEADER + FEATURES, '<failure><x>a &amp; b</x></failure>'],
      '<failure><x>a &amp; b</x></failure>',
    ],
    ['anything else', [HEADER + FEATURES, '<message/>'], '<message/>'],
  ])('is refused with %s', (_, replies, quoted) => {
    expect(failureIn(playEveryWay(dialogue, replies))).toEqual([
      'unsupported',
      `the server refused STARTTLS: "${quoted}"`,
    ])
  })

  it.each([
    [['HTTP/1.1 400 Bad Request\r\n']],
    [['220 mail.example\r\n']],
    [['<html><body>']],
    [['<stream:stream/>']],
    [['</stream:stream>']],
    [['<!DOCTYPE a>']],
    [['< stream>']],
    [[`${HEADER}</stream:stream>`]],
    [[`${HEADER}<!-- a -->`]],
    [[`${HEADER}<?pi?>`]],
    [[`${HEADER}<>`]],
    [[HEADER + FEATURES, '</stream:stream>']],
  ])('does not come of %j', (replies) => {
    const [code, detail] = failureIn(playEveryWay(dialogue, replies))
    expect([code, detail.slice(0, 31)]).toEqual(['malformed', 'the server does not speak XMPP:'])
  })

  it('waits for the end of a tag up to 4096 bytes', () => {
    const begin = `<stream:stream a='`
    const long = (length: number): string => begin + 'x'.repeat(length - begin.length)
    expect(play(dialogue, [long(4095)]).end).toBe('wait')
    expect(failureIn(play(dialogue, [long(4096)]))[0]).toBe('malformed')
    expect(play(dialogue, [`${long(4094)}'>`]).end).toBe('wait')
  })

  it('takes elements within elements, many of them', () => {
    const deep = `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`
    expect(play(dialogue, [`${HEADER}<features>${deep}<starttls/></features>`, PROCEED]).end).toBe('ready')
  })

  it('says of TLS that is there already what to do', () => {
    expect(failureIn(play(dialogue, ['\x15\x03\x01\x00\x02\x02\x0a']))[1]).toBe(
      'the port speaks TLS already, where XMPP begins in clear: leave out "starttls"',
    )
  })
})
