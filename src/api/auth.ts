import { sha256 } from '../text/sha256/web.ts'
import type { AppContext } from './context.ts'
import { HttpProblem } from './problem.ts'

/** Compares in a time that tells neither where they differ nor how long the secret is. */
async function same(a: string, b: string): Promise<boolean> {
  const [x, y] = await Promise.all([sha256(a), sha256(b)])
  let difference = 0
  for (let i = 0; i < x.length; i++) difference |= x.charCodeAt(i) ^ y.charCodeAt(i)
  return difference === 0
}

const REALM = 'Bearer realm="tarikh"'
const refusal = (detail: string, challenge: string) =>
  new HttpProblem(401, detail, { headers: { 'www-authenticate': challenge } })

/** @throws 401 unless the request carries the token */
export async function authorize(c: AppContext): Promise<void> {
  const [, token] = /^Bearer +([^ ]+) *$/i.exec(c.req.header('authorization') ?? '') ?? []
  if (!token) throw refusal('Send the token: Authorization: Bearer <token>.', REALM)
  const secret = c.env.INGEST_TOKEN
  if (!secret || !(await same(token, secret)))
    throw refusal('The token is not the one of this service.', `${REALM}, error="invalid_token"`)
}
