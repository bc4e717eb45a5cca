import { useEffect, useState } from 'react';
import { browserStore } from '../../practice/storage/browser-store';
import { persistKey } from '../../practice/storage/whole-store';

/** Browsers leave it out where the site isn't served by HTTPS. */
const manager = (): StorageManager | undefined => (navigator as Partial<Navigator>).storage;

/**
 * Asks the browser, once, not to delete the record by itself. To be called where the reader does something that shows they
 * care for their record, and never by itself: some browsers ask the reader in turn.
 */
export function askToPersist(): void {
  const { writer, namespace } = browserStore().store;
  try {
    if (!manager() || writer.storage().getItem(persistKey(namespace)) !== null) return;
    writer.storage().setItem(persistKey(namespace), '1');
  } catch {
    // Where nothing can be stored, nothing can be deleted.
    return;
  }
  manager()
    ?.persist()
    .catch(() => undefined);
}

/** Whether the browser has agreed not to delete the record by itself; false until it has answered. */
export function usePersisted(): boolean {
  const [persisted, setPersisted] = useState(false);
  useEffect(() => {
    manager()
      ?.persisted()
      .then(setPersisted, () => undefined);
  }, []);
  return persisted;
}
