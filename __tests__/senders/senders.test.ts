import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { SENDERS } from '../../src/core/transaction.ts'
import github from '../../src/senders/github.ts'
import { senders } from '../../src/senders/index.ts'
import slack from '../../src/senders/slack.ts'
import stripe from '../../src/senders/stripe.ts'

const id = '72d3162e-cc78-11e3-81ab-4c9367dc0958'
const at = (seconds: number): Date => new Date(seconds * 1000 + 999)

describe('GitHub', () => {
  const event = { id, now: at(0), secret: "It's a Secret to Everybody", body: 'Hello, World!' }

  it('signs as its documentation shows', () => {
    expect(github.sign({ ...event, event: null })).toEqual({
      Accept: '*/*',
      'Content-Type': 'application/json',
      'User-Agent': 'GitHub-Hookshot/tls-gate',
      'X-GitHub-Delivery': id,
      'X-GitHub-Event': 'ping',
      'X-Hub-Signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    })
  })

  it('names the event that is sent', () => {
    expect(github.sign({ ...event, event: 'push' })).toMatchObject({ 'X-GitHub-Event': 'push' })
  })

  it('signs what is not ASCII as UTF-8', () => {
    // printf 'Grüße' | openssl dgst -sha256 -hmac 'schlüssel'
    const signed = github.sign({ ...event, event: null, secret: 'schlüssel', body: 'Grüße' })
    expect(signed['X-Hub-Signature-256']).toBe(
      'sha256=5954128ee7c63a0953a2a1aed8dad68aa3c37cdf573b0227776b2bf49f4b9df5',
    )
  })
})

describe('Slack', () => {
  it('signs as its documentation shows', () => {
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c'
    const secret = '8f742231b10e8888abcd99yyyzzz85a5'
    expect(slack.sign({ id, now: at(1_531_420_618), secret, body, event: null })).toEqual({
      'Content-Type': 'application/json',
      'X-Slack-Request-Timestamp': '1531420618',
      'X-Slack-Signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    })
  })

  it('tries an endpoint out by a challenge, which is to be said back', () => {
    expect(slack.test({ id, now: at(0) })).toEqual({
      body: `{"challenge":"${id}","type":"url_verification"}`,
      answer: id,
    })
  })
})

describe('Stripe', () => {
  it('signs the time along with the body', () => {
    // printf '1492774577.{"id":"evt_1"}' | openssl dgst -sha256 -hmac whsec_test_secret
    const event = { id, now: at(1_492_774_577), secret: 'whsec_test_secret', body: '{"id":"evt_1"}', event: null }
    expect(stripe.sign(event)).toEqual({
      'Content-Type': 'application/json; charset=utf-8',
      'Stripe-Signature': 't=1492774577,v1=799c4ba7bb339f3c8601adfd112f0e477c930a268be1243d341abb8286501c2f',
    })
  })

  it('tries an endpoint out by an event of test mode', () => {
    expect(JSON.parse(stripe.test({ id, now: at(1_492_774_577) }).body)).toMatchObject({
      id: 'evt_72d3162ecc7811e381ab4c9367dc0958',
      object: 'event',
      created: 1_492_774_577,
      livemode: false,
    })
  })
})

describe('senders', () => {
  it('are those that a policy may name, each in a file of its name', () => {
    const files = readdirSync(new URL('../../src/senders', import.meta.url)).map((file) => file.replace('.ts', ''))
    expect(senders.map(({ name }) => name)).toEqual(SENDERS)
    expect(files.filter((file) => file !== 'index' && file !== 'hmac').sort()).toEqual(SENDERS)
  })

  it.each(senders.map((sender) => [sender.name, sender] as const))('%s says whence it is known', (_, { sources }) => {
    for (const { url, readOn } of sources) {
      expect(new URL(url).protocol).toBe('https:')
      expect(readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    expect(sources.length).toBeGreaterThan(0)
  })
})
