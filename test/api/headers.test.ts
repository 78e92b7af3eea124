import { describe, expect, it } from 'vitest'
import { AUTH, call } from './client.ts'

const PAGES = ['/', '/?article=nope', '/?article=all&view=story', '/?own=1', '/embed']
const DATA = ['/api/events', '/api/events.csv', '/api/openapi.json', '/api/docs', '/api/nothing', '/api/events?limit=x']

describe('the headers of every answer', () => {
  it.each([...PAGES, ...DATA])('%s lets nothing inline run, and no type be guessed', async (path) => {
    const { headers, text } = await call(path, { headers: AUTH })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toMatch(/unsafe|\*(?!$)|https?:/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toMatch(/^(?:no-referrer|strict-origin-when-cross-origin)$/)
    expect(headers.get('set-cookie')).toBeNull()
    // The token that came with the call does not go back with the answer.
    expect(text + JSON.stringify([...headers])).not.toContain(AUTH.authorization.replace('Bearer ', ''))
  })

  it.each(PAGES)('%s is a page that only our own scripts run on', async (path) => {
    const { headers, text } = await call(path)
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((part) => {
        const [name, ...values] = part.split(' ')
        return [name, values.join(' ')]
      }),
    )
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('style-src')).toBe("'self'")
    expect(policy.get('connect-src')).toBe("'self'")
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('require-trusted-types-for')).toBe("'script'")
    expect(policy.get('trusted-types')).toBe('tarikh')
    const framed = path.startsWith('/embed')
    expect(policy.get('frame-ancestors')).toBe(framed ? '*' : "'none'")
    expect(headers.get('x-frame-options')).toBe(framed ? null : 'DENY')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    expect(text).not.toMatch(/<script(?![^>]* (?:src|type="application\/json"))| style="| on\w+="/)
  })
})
