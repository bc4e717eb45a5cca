import type { StorageState } from '../practice/storage/writer';

const WHY: Record<Exclude<StorageState, 'saved'>, string> = {
  blocked: 'Your browser doesn’t let this site save anything, so',
  full: 'Your browser has no space left for this site, so',
  cleared: 'Your browser’s storage was cleared while this page was open, so',
  outdated:
    'A newer version of this site saved something here that this page can’t read. Reload the page to get that version. Until then,',
};

/** Says why `what`, as in “your draft,” isn't saved; empty if it is. */
export const whyNotSaved = (state: StorageState, what: string): string =>
  state === 'saved' ? '' : `${WHY[state]} ${what} won’t be saved after this visit.`;
