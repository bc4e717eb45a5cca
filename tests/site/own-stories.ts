import { RECORD } from './practice';

const AT = 1_790_000_000_000;

/** What the site stores for a draft, under its key. */
export const draft = (id: string, text: string): Record<string, string> => ({
  [`${RECORD}/draft/${id}`]: JSON.stringify({ at: AT, text }),
});

/** What the site stores for a field of a story, under its key. */
export const field = (story: string, name: string, value: string): Record<string, string> => ({
  [`${RECORD}/story/${story}/${name}`]: JSON.stringify({ at: AT, value }),
});
