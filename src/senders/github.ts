/** GitHub: https://docs.github.com/en/webhooks, "Validating webhook deliveries" and "Webhook events and payloads". */
import type { Sender } from '../core/sender.ts'
import { hmacOf } from './hmac.ts'

export default {
  name: 'github',
  title: 'GitHub webhooks',
  sources: [
    {
      text: 'Validating webhook deliveries',
      url: 'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
      readOn: '2026-12-01',
    },
    {
      text: 'Delivery headers',
      url: 'https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers',
      readOn: '2026-12-01',
    },
    {
      text: 'Handling webhook deliveries',
      url: 'https://docs.github.com/en/webhooks/using-webhooks/handling-webhook-deliveries',
      readOn: '2026-12-01',
    },
  ],
  withinMs: 10_000,
  // `ping` is what GitHub sends when a webhook is made.
  test: () => ({
    body: JSON.stringify({
      zen: 'A test of this endpoint by tls-gate',
      hook_id: 0,
      hook: {
        type: 'Repository',
        id: 0,
        name: 'web',
        active: true,
        events: ['push'],
        config: { content_type: 'json' },
      },
    }),
    answer: null,
  }),
  sign: ({ body, secret, event, id }) => ({
    Accept: '*/*',
    'Content-Type': 'application/json',
    'User-Agent': 'GitHub-Hookshot/tls-gate',
    'X-GitHub-Delivery': id,
    'X-GitHub-Event': event ?? 'ping',
    'X-Hub-Signature-256': `sha256=${hmacOf(secret, body)}`,
  }),
} satisfies Sender
