/** Stripe: https://docs.stripe.com/webhooks, "Verify webhook signatures manually". */
import type { Sender } from '../core/sender.ts'
import { hmacOf, secondsOf } from './hmac.ts'

export default {
  name: 'stripe',
  title: 'Stripe webhooks',
  sources: [{ text: 'Stripe webhooks', url: 'https://docs.stripe.com/webhooks', readOn: '2026-12-01' }],
  withinMs: null,
  // In test mode, and of a type that Stripe does not have: no handler that knows its types acts on it.
  test: ({ now, id }) => ({
    body: JSON.stringify({
      id: `evt_${id.replaceAll('-', '')}`,
      object: 'event',
      created: Number(secondsOf(now)),
      livemode: false,
      pending_webhooks: 1,
      type: 'tls_gate.test',
      data: { object: {} },
    }),
    answer: null,
  }),
  sign: ({ body, secret, now }) => {
    const timestamp = secondsOf(now)
    return {
      'Content-Type': 'application/json; charset=utf-8',
      'Stripe-Signature': `t=${timestamp},v1=${hmacOf(secret, `${timestamp}.${body}`)}`,
    }
  },
} satisfies Sender
