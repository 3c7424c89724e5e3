// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import github from './github.ts'
import slack from './slack.ts'
import stripe from './stripe.ts'

export const senders = [github, slack, stripe] as const
