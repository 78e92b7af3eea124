import * as z from 'zod/mini'

/** RFC 9457 problem details; `errors` point into the input where it is wrong. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
})
export type Problem = z.infer<typeof Problem>
