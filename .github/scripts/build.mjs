// Everything in dist/, from src/: the action, the command, and the JSON Schemas; and the tables of README.md. The same sources give the same bytes.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { format } from 'prettier'
import { policyJsonSchema } from './write-policy-schema.mjs'
import { writeReadmeTables } from './write-readme-tables.mjs'
import { reportJsonSchema } from './write-report-schema.mjs'

const run = (command, ...args) =>
  execFileSync('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })

rmSync('lib', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
run('ncc', 'build', 'lib/action/index.js', '-o', 'dist', '--license', 'licenses.txt')
run('ncc', 'build', 'lib/cli/index.js', '-o', 'dist/cli', '--license', 'licenses.txt')

const { policyFileSchema } = await import('../../lib/config/policy-file-schema.js')
const { PROBES } = await import('../../lib/gate/units.js')
const { GRADABLE, PRESETS } = await import('../../lib/gate/gradable.js')
mkdirSync('dist/schema')
await writeJson(
  'dist/schema/policy.schema.json',
  policyJsonSchema({ schema: policyFileSchema, toJsonSchema, rules: GRADABLE, presets: PRESETS }),
)
await writeJson('dist/schema/report.schema.json', reportJsonSchema())
await writeReadmeTables({ probes: PROBES, rules: GRADABLE, presets: PRESETS })

async function writeJson(file, value) {
  writeFileSync(file, await format(JSON.stringify(value), { parser: 'json' }))
}
