import { Hono } from 'hono'
import type { App } from '../context.ts'

/** What people see: HTML, and the files of public/. */
export const pages = new Hono<App>()
pages.get('*', (c) => c.env.ASSETS.fetch(c.req.raw))
