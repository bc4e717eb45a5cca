import { createHash } from 'node:crypto';
import { netlifyCaching, nginxCaching, nginxServing } from './caching';

/** What pages may load and do, apart from scripts. */
const DIRECTIVES = {
  // Only affects prefetching, in Firefox and older versions of Chromium. Everything else is listed
  // below.
  'default-src': "'self'",
  // The theme sets colors and widths in style attributes, and so do the time bars. Hashes don't
  // cover those.
  'style-src': "'self' 'unsafe-inline'",
  // The icons in the theme's styles are data.
  'img-src': "'self' data:",
  'font-src': "'none'",
  'connect-src': "'self'",
  // Recordings are played from memory.
  'media-src': 'blob:',
  'manifest-src': "'none'",
  // The search runs in a worker.
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * The longest line in `_headers` that Cloudflare Pages reads, in characters:
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
const LONGEST_LINE = 2000;

export type Headers = [name: string, value: string][];

/** The source expression that allows an inline script with this text. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (hashes: string[], ...more: string[]): string =>
  Object.entries({ ...DIRECTIVES, 'script-src': ["'self'", ...more, ...new Set(hashes)].join(' ') })
    .map((each) => each.join(' '))
    .join('; ');

/**
 * The policy of a page with these inline scripts, as a tag for its head. It works on every host.
 */
export const metaPolicy = (hashes: string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy(hashes)}">`;

/**
 * The headers for all pages and files of a site with these inline scripts. WebAssembly is allowed
 * for the worker of the search, which has no other policy. Pages can't use it, because their own
 * policy doesn't allow it.
 */
export const headersFor = (hashes: string[]): Headers => [
  // Only a header can stop other sites from framing this one.
  ['Content-Security-Policy', `${policy(hashes, "'wasm-unsafe-eval'")}; frame-ancestors 'none'`],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** HTTPS only, for a year. Leaves out subdomains, because they may belong to someone else. */
const HSTS: Headers[number] = ['Strict-Transport-Security', 'max-age=31536000'];

/** The file `_headers`, which Netlify and Cloudflare Pages read. Both always use HTTPS. */
export function netlifyHeaders(headers: Headers, baseUrl: string): string {
  const lines = [...headers, HSTS].map(([name, value]) => `  ${name}: ${value}`);
  if (lines.some((line) => line.length > LONGEST_LINE)) {
    console.warn(
      `[WARNING] A line of _headers is longer than the ${LONGEST_LINE} characters that Cloudflare Pages reads: every redirect in src/authoring/published/redirects.json adds a hash to it.`,
    );
  }
  return ['/*', ...lines, ...netlifyCaching(baseUrl), ''].join('\n');
}

/** The file that nginx includes: the same headers, caching, compression, and the page for what is missing. */
export const nginxConfig = (headers: Headers, baseUrl: string): string => {
  const line = ([name, value]: Headers[number]): string => `add_header ${name} "${value}" always;`;
  return [
    '# Written by the build; the hashes change with it, so reload nginx after every deployment.',
    '# Include this file in the server block, and again in each location in it that has an add_header of its own:',
    '# there nginx forgets all those of the server block.',
    ...headers.map(line),
    ...nginxCaching(baseUrl),
    ...nginxServing(),
    '# Only where the site will be served by HTTPS for good:',
    `# ${line(HSTS)}`,
    `error_page 404 ${baseUrl}404.html;`,
    '',
  ].join('\n');
};
