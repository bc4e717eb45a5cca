/** Where the two builds that the browser tests look at stand, and where they are served. */
export const BUILD = 'build';
export const URL_OF_BUILD = 'http://127.0.0.1:41731';

export const SUBPATH = '/handbook/';
export const SUBPATH_BUILD = 'node_modules/.cache/subpath-build';
export const URL_OF_SUBPATH_BUILD = 'http://127.0.0.1:41732';

/** The repository that the build under a sub-path knows; the other knows none. */
export const REPOSITORY = 'https://github.com/someone/handbook';
