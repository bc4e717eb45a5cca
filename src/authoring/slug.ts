import GithubSlugger from 'github-slugger';

/**
 * Words as an id or an address: letters and digits in lower case, joined by hyphens. `''` if there are none.
 *
 * @param most how many words it has at most
 */
export const slugOf = (words: string, most = Number.POSITIVE_INFINITY): string =>
  new GithubSlugger()
    .slug(
      words
        .normalize('NFKD')
        .replace(/[\p{M}’']/gu, '')
        .replace(/[^\p{ASCII}]/gu, ' ')
        .trim()
        .split(/\s+/)
        .slice(0, most)
        .join(' '),
    )
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
