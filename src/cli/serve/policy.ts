/** What the page may load and from where: only from its own address, and no script or style inside the text of the page. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "manifest-src 'self'",
] as const

/** The content security policy as our own server sends it in a header. */
export const POLICY_HEADER = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ')

/**
 * The same policy for a meta element in the built page, so that any static host is held to it. Browsers ignore
 * `frame-ancestors` there and complain about it, so it is left out.
 */
export const POLICY_META = DIRECTIVES.join('; ')
