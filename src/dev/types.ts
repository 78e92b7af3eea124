/** Types in the words of TypeScript for what the schemas describe, so that the package's types need no schema library. */

type Json = Record<string, unknown>

const union = (parts: string[]) => [...new Set(parts)].join(' | ')

/** A type for a JSON schema, of the kinds that the contract uses. @throws where it meets another */
export function typeOf(schema: Json, depth = 0): string {
  if (Array.isArray(schema.enum)) return union(schema.enum.map((value) => JSON.stringify(value)))
  if (Array.isArray(schema.anyOf)) return union(schema.anyOf.map((part) => typeOf(part as Json, depth)))
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type }, depth)))
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `Array<${typeOf(schema.items as Json, depth)}>`
    case 'object':
      return objectOf(schema, depth)
    default:
      throw new Error(`There is no type for ${JSON.stringify(schema)}.`)
  }
}

function objectOf({ properties = {}, required = [] }: Json, depth: number): string {
  const indent = '  '.repeat(depth + 1)
  const members = Object.entries(properties as Record<string, Json>).map(
    ([name, schema]) =>
      `${indent}${name}${(required as string[]).includes(name) ? '' : '?'}: ${typeOf(schema, depth + 1)}\n`,
  )
  return `{\n${members.join('')}${'  '.repeat(depth)}}`
}
