/** Headers of every HTML page. Nothing inline runs, and script sinks take only what the page's one policy made. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types tarikh',
]

export function pageHeaders(embed: boolean): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': [...CSP, embed ? 'frame-ancestors *' : "frame-ancestors 'none'"].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': embed ? 'cross-origin' : 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    ...(embed ? {} : { 'X-Frame-Options': 'DENY' }),
  }
}
