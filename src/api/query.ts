import * as v from 'valibot'
import { READING } from '../contract/wording.ts'
import type { QuerySchema } from './operation.ts'
import { type InputError, inputErrors, invalid, pointer } from './problem.ts'

const isList = (schema: v.GenericSchema): boolean =>
  schema.type === 'array' || ('wrapped' in schema && isList(schema.wrapped as v.GenericSchema))

/** Whether the percent signs of a part of a query string spell UTF-8. */
function isUtf8(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

/** The parameters whose values are not UTF-8, which the platform would read as if they were. */
const undecodable = (search: string): string[] =>
  search
    .slice(1)
    .split('&')
    .filter((part) => !isUtf8(part))
    .map((part) => [...new URLSearchParams(part).keys()][0])

/**
 * Reads a query string by its schema: what the schema has as an array may be repeated, all else is given once.
 * @throws 422 with a pointer for each thing that is wrong
 */
export function parseQuery<Entries extends v.ObjectEntries>(schema: QuerySchema<Entries>, url: string) {
  const { search, searchParams: given } = new URL(url)
  const errors: InputError[] = undecodable(search).map((name) => ({
    pointer: pointer([name]),
    detail: 'is not UTF-8 in percent signs',
  }))
  // Without a prototype: `valueOf` and `__proto__` are names like others.
  const values: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name)
    const list = Object.hasOwn(schema.entries, name) && isList(schema.entries[name] as v.GenericSchema)
    if (!list && all.length > 1) errors.push({ pointer: pointer([name]), detail: 'is given more than once' })
    values[name] = list ? all : all[0]
  }
  const parsed = v.safeParse(schema, values, READING)
  // A parameter is one thing to its caller, given once or several times.
  if (!parsed.success)
    for (const { pointer: at, detail } of inputErrors(parsed.issues, Object.keys(schema.entries)))
      errors.push({ pointer: at.split('/', 2).join('/'), detail })
  if (errors.length > 0 || !parsed.success) throw invalid(errors)
  return parsed.output
}
