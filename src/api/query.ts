import * as z from 'zod'
import { type InputError, inputErrors, invalid, pointer } from './problem.ts'

const isList = (schema: unknown): boolean =>
  schema instanceof z.ZodArray || (schema instanceof z.ZodOptional && isList(schema.unwrap()))

/**
 * Reads a query string by its schema: what the schema has as an array may be repeated, all else is given once.
 * @throws 422 with a pointer for each thing that is wrong
 */
export function parseQuery<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, url: string) {
  const given = new URL(url).searchParams
  const errors: InputError[] = []
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name)
    const list = isList(schema.shape[name])
    if (!list && all.length > 1) errors.push({ pointer: pointer([name]), detail: 'is given more than once' })
    values[name] = list ? all : all[0]
  }
  const parsed = schema.safeParse(values)
  // A parameter is one thing to its caller, given once or several times.
  if (!parsed.success)
    for (const { pointer: at, detail } of inputErrors(parsed.error, Object.keys(schema.shape)))
      errors.push({ pointer: at.split('/', 2).join('/'), detail })
  if (errors.length > 0 || !parsed.success) throw invalid(errors)
  return parsed.data
}
