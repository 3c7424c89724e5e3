/** Parts that schemas are made of. */
import * as v from 'valibot'

/** A subset of what `parseLimit` reads, so that an editor can check it. */
const LIMIT = /^(?:\d{1,6}[mhdw]|(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)%)$/
const LIMIT_EXPECTED = 'a span or share of a lifetime such as 30d, 12h or 33%'

export const limit = v.pipe(v.string(LIMIT_EXPECTED), v.regex(LIMIT, LIMIT_EXPECTED))

type Text = v.SchemaWithPipe<
  readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, string>]
>

type List<S extends v.GenericSchema> = v.SchemaWithPipe<
  readonly [
    v.ArraySchema<S, string>,
    v.MinLengthAction<v.InferOutput<S>[], 1, string>,
    v.DescriptionAction<v.InferOutput<S>[], string>,
  ]
>

export function text(expected: string, description: string): Text {
  return v.pipe(v.string(expected), v.regex(/\S/, expected), v.description(description))
}

/** Left out, or at least one: an empty list would look as if something were asked for. */
export function list<const S extends v.GenericSchema>(item: S, expected: string, description: string): List<S> {
  return v.pipe(v.array(item, expected), v.minLength(1, expected), v.description(description))
}
