/** Parts that schemas are made of. */
import * as v from 'valibot'

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
