// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.

/** By format; loaded only when used. */
export const reporters = {
  html: async () => (await import('./html.ts')).default,
  json: async () => (await import('./json.ts')).default,
  junit: async () => (await import('./junit.ts')).default,
  markdown: async () => (await import('./markdown.ts')).default,
  openmetrics: async () => (await import('./openmetrics.ts')).default,
  sarif: async () => (await import('./sarif.ts')).default,
  text: async () => (await import('./text.ts')).default,
} as const
