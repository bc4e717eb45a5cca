/**
 * The one place that knows what the site is called and where it lives.
 *
 * Each value can be overridden by an environment variable, so that a fork needs no change to a file:
 *
 * - `SITE_NAME`: the name in the title, the navigation bar and the social metadata.
 * - `SITE_URL`: the origin it is served from, without a path, as in `https://someone.github.io`.
 * - `SITE_BASE_URL`: the path under that origin, with a slash at both ends: `/` or `/repo/`.
 * - `SITE_REPOSITORY`: the repository's web address; empty where there is none, and then no link leads to it.
 */
const fromEnvironment = (name: string, otherwise: string): string => process.env[name] ?? otherwise;

export const site = {
  name: fromEnvironment('SITE_NAME', 'Failure Interview Handbook'),
  tagline: 'Practice for the question about your failure.',
  url: fromEnvironment('SITE_URL', 'https://failure-interview-handbook.example'),
  baseUrl: fromEnvironment('SITE_BASE_URL', '/'),
  repository: fromEnvironment('SITE_REPOSITORY', ''),
};
