import { askBeforeUnload } from './leaving';
import { browserStore } from './storage/browser-store';

/** The ids of the items whose drafts the reader typed in this visit. */
const typed = new Set<string>();
let stop: (() => void) | undefined;

function update(): void {
  const record = browserStore();
  if (!record.lasts() && [...typed].some((id) => record.draftOf(id))) {
    stop ??= askBeforeUnload();
  } else {
    stop?.();
    stop = undefined;
  }
}

/**
 * Has the browser ask before the tab closes while this draft isn't stored. Other pages of the site
 * still have it in memory.
 */
export function watchDraft(id: string): void {
  if (typed.size === 0) browserStore().subscribe(update);
  typed.add(id);
  update();
}
