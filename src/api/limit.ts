import type { AppContext } from './context.ts'
import { HttpProblem } from './problem.ts'

/**
 * The platform counts the calls of each address; only where `RATE_LIMIT` is on, which it is not on one's own machine.
 * @throws 429
 */
export async function limit(c: AppContext, kind: 'work' | 'read' | undefined): Promise<void> {
  if (c.env.RATE_LIMIT !== 'on' || kind === undefined) return
  const limiter = kind === 'work' ? c.env.WORK_LIMITER : c.env.READ_LIMITER
  const key = c.req.header('cf-connecting-ip') ?? 'unknown'
  if (!limiter || (await limiter.limit({ key })).success) return
  throw new HttpProblem(429, 'Too many calls from this address; wait a minute.', { headers: { 'retry-after': '60' } })
}
