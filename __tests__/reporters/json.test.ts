import { describe, expect, it } from '@jest/globals'
import json from '../../src/reporters/json.ts'
import { attackReport } from './attack-report.ts'
import { richReport } from './sample-report.ts'

const OPTIONS = { colour: false, width: 80 }

describe('the JSON reporter', () => {
  it('is the report, pretty, with a line break at the end', () => {
    const rendered = json.render(richReport(), OPTIONS)
    expect(rendered).toBe(`${JSON.stringify(richReport(), null, 2)}\n`)
    expect(rendered.startsWith('{\n  "schemaVersion": "1",\n  "tool": {\n    "name": "tls-gate",')).toBe(true)
  })

  it('says the same of an attack, and shows nothing that hurts a terminal or a log', () => {
    const rendered = json.render(attackReport(), OPTIONS)
    expect(JSON.parse(rendered)).toEqual(attackReport())
    expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
    expect(rendered.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
    expect(rendered).toContain('abc\\u202etxt.exe\\u202c')
    expect(rendered).toContain('"##\\u005berror]you are hacked"')
    expect(rendered).toContain('\\udb40\\udc41')
  })
})
