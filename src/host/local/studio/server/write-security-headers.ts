import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/**
 * Content security policy of the studio's page. Nothing may come from or go to another place than this server.
 *
 * Inline scripts run in two frames that inherit this policy: the sidebar's own, allowed by the checksums of
 * `dist/sidebar.html`, and the add-on's code in its realm, allowed by the page's nonce. Univer writes its themes as
 * inline styles.
 *
 * @param nonce fresh for every answer
 * @param inlineScripts texts of the sidebar's inline scripts
 */
export function contentSecurityPolicy(nonce: string, inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' ${hashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Texts of the inline scripts of an HTML page, exactly as a browser hashes them. */
export function inlineScriptsOf(html: string): string[] {
  return [...html.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script\s*>/gi)]
    .map((match) => match[1] ?? '')
    .filter((text) => text !== '');
}

/** Headers of every answer. */
export function writeSecurityHeaders(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
}
