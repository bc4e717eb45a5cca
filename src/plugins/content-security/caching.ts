/** For a file whose name changes with its content, as RFC 8246 has it: a year, and no question in between. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** For everything else: a browser may keep it, but asks each time whether it's still the same. */
export const REVALIDATE = 'no-cache';

/**
 * The folders of a built site in which every file's name has a hash of its content: what the bundler
 * writes, and the parts of the search index.
 */
export const HASHED_FOLDERS = ['assets', 'pagefind/fragment', 'pagefind/index'];

/**
 * What nginx compresses besides HTML. Pictures are compressed as they are, apart from SVG. The
 * search index has no type that nginx knows, and is compressed when it's built.
 */
const COMPRESSED = [
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/wasm',
  'application/xml',
  'text/xml',
  'image/svg+xml',
];

/** The rules for `_headers`. Netlify and Cloudflare Pages revalidate everything that has no rule. */
export const netlifyCaching = (baseUrl: string): string[] =>
  HASHED_FOLDERS.flatMap((folder) => [`${baseUrl}${folder}/*`, `  Cache-Control: ${FOREVER}`]);

/**
 * The lines for nginx. It leaves out a header without a value, so one of the two variables is always
 * empty. A missing file isn't cached: nginx goes through these lines again for `404.html`.
 */
export const nginxCaching = (baseUrl: string): string[] => [
  `set $handbook_forever "";`,
  `set $handbook_revalidate "${REVALIDATE}";`,
  `if ($uri ~ "^${escaped(baseUrl)}(${HASHED_FOLDERS.join('|')})/") {`,
  `  set $handbook_forever "${FOREVER}";`,
  `  set $handbook_revalidate "";`,
  '}',
  'add_header Cache-Control $handbook_forever;',
  'add_header Cache-Control $handbook_revalidate always;',
];

/** How nginx compresses, and how it redirects to the address with the slash. */
export const nginxServing = (): string[] => [
  'gzip on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_comp_level 6;',
  'gzip_min_length 256;',
  `gzip_types ${COMPRESSED.join(' ')};`,
  'charset utf-8;',
  '# The redirect to the address with the slash names no host, so it also works behind a proxy.',
  'absolute_redirect off;',
];

const escaped = (text: string): string => text.replace(/[.+]/g, '\\$&');
