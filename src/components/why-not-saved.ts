import type { StorageState } from '../practice/storage/writer';

const WHY: Record<Exclude<StorageState, 'saved'>, string> = {
  blocked: 'This browser does not let the site store anything:',
  full: 'This browser has no room left for the site:',
  cleared: 'The storage of this browser was cleared while this page was open:',
  outdated:
    'A newer version of this site has saved something here that this page can’t read. Reload the page to get it. Until then,',
};

/** Why `what`, as in “your draft”, is not saved, as a sentence; empty where it is. */
export const whyNotSaved = (state: StorageState, what: string): string =>
  state === 'saved' ? '' : `${WHY[state]} ${what} will not last beyond this visit.`;
