/** Slack's Events API: https://docs.slack.dev, "Verifying requests from Slack" and "The Events API". */
import type { Sender } from '../core/sender.ts'
import { hmacOf, secondsOf } from './hmac.ts'

export default {
  name: 'slack',
  title: "Slack's Events API",
  sources: [
    {
      text: 'Verifying requests from Slack',
      url: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
      readOn: '2026-12-01',
    },
    { text: 'The Events API', url: 'https://docs.slack.dev/apis/events-api/', readOn: '2026-12-01' },
  ],
  withinMs: 3000,
  // Sent when a URL is registered: whoever says the challenge back has read it.
  test: ({ id }) => ({ body: JSON.stringify({ challenge: id, type: 'url_verification' }), answer: id }),
  sign: ({ body, secret, now }) => {
    const timestamp = secondsOf(now)
    return {
      'Content-Type': 'application/json',
      'X-Slack-Request-Timestamp': timestamp,
      'X-Slack-Signature': `v0=${hmacOf(secret, `v0:${timestamp}:${body}`)}`,
    }
  },
} satisfies Sender
