/**
 * The site's name and addresses, all in one place.
 *
 * Each value can be set by an environment variable, so that a fork doesn't have to change any file.
 * The README describes them: `SITE_NAME`, `SITE_URL` (the origin, without a path), `SITE_BASE_URL`
 * (the path, with a slash at both ends), and `SITE_REPOSITORY` (empty if there's none; then nothing
 * links to it).
 */
const fromEnvironment = (name: string, otherwise: string): string => process.env[name] ?? otherwise;

export const site = {
  name: fromEnvironment('SITE_NAME', 'Failure Interview Handbook'),
  tagline: 'Practice for the question about your failure.',
  url: fromEnvironment('SITE_URL', 'https://failure-interview-handbook.example'),
  baseUrl: fromEnvironment('SITE_BASE_URL', '/'),
  repository: fromEnvironment('SITE_REPOSITORY', ''),
};
