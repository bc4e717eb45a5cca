/** Where the builds for the browser tests are, and where they're served. */
export const BUILD = 'build';
export const URL_OF_BUILD = 'http://127.0.0.1:41731';

export const SUBPATH = '/handbook/';
export const SUBPATH_BUILD = 'node_modules/.cache/subpath-build';
export const URL_OF_SUBPATH_BUILD = 'http://127.0.0.1:41732';

/** The repository that the build under a sub-path knows; the other knows none. */
export const REPOSITORY = 'https://github.com/someone/handbook';

/** The first build after an author changed guides that readers had answered. */
export const CHANGED_BUILD = 'node_modules/.cache/changed-build';
export const URL_OF_CHANGED_BUILD = 'http://127.0.0.1:41733';

/**
 * What the author changed: a guide moved, a card in it got other words, another card got another
 * id, and a card in another guide is gone.
 */
export const CHANGES = {
  moved: { from: '/guides/failure-questions', to: '/guides/telling-a-failure' },
  reworded: {
    id: 'failure-story/own-it',
    from: '| Take ownership |',
    to: '| Say which decision was yours |',
  },
  renamed: { from: 'failure-story/be-honest', to: 'failure-story/real-failure' },
  retired: { id: 'story-red-flags/external-only', file: 'docs/handling-failure.mdx' },
};
