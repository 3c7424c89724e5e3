// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.
import json from './json.ts'
import markdown from './markdown.ts'
import text from './text.ts'

export const reporters = [json, markdown, text] as const
