import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { app } from '../../src/api/app.ts'
import { DESCRIPTIONS } from '../../src/api/descriptions.ts'
import { openApi } from '../../src/api/openapi.ts'
import { routePath } from '../../src/api/operation.ts'
import { operations } from '../../src/api/operations.ts'

const document = openApi(operations)

describe('the description of the service', () => {
  it('is valid OpenAPI 3.1 for an independent validator', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('describes every route that is served, and none else', () => {
    const served = new Set(
      app.routes
        .filter(
          ({ method, path }) => ['GET', 'POST', 'DELETE', 'PUT', 'PATCH'].includes(method) && path.startsWith('/api/'),
        )
        .map(({ method, path }) => `${method} ${path}`),
    )
    const described = Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${routePath(path)}`),
    )
    expect([...served].sort()).toEqual(described.sort())
  })

  it('has words for each of them, and for none else', () => {
    const calls = operations.map(({ method, path }) => `${method} ${path}`)
    expect(Object.keys(DESCRIPTIONS).sort()).toEqual(calls.sort())
  })

  it('answers a name for each operation once', () => {
    const ids = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap(
      (methods) => Object.values(methods).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('every parameter of a query says what it is for', () => {
    const paths = document.paths as Record<
      string,
      Record<string, { parameters: { name: string; description?: string }[] }>
    >
    for (const methods of Object.values(paths))
      for (const { parameters } of Object.values(methods))
        for (const { name, description } of parameters) expect(description, name).toBeTruthy()
  })
})
