import { browserStore } from '../../practice/storage/browser-store';
import { persistKey } from '../../practice/storage/whole-store';

/** Browsers leave this out if the site isn't served over HTTPS. */
const manager = (): StorageManager | undefined => (navigator as Partial<Navigator>).storage;

/**
 * Asks the browser, once, not to delete the reader's data on its own. Some browsers then ask the
 * reader. So call it only when readers do something that shows they care about their data.
 */
export function askToPersist(): void {
  const { writer, namespace } = browserStore().store;
  try {
    if (!manager() || writer.storage().getItem(persistKey(namespace)) !== null) return;
    writer.storage().setItem(persistKey(namespace), '1');
  } catch {
    // If nothing can be stored, nothing can be deleted.
    return;
  }
  manager()
    ?.persist()
    .catch(() => undefined);
}
