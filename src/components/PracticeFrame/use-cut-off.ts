import { useEffect, useState } from 'react';
import { browserStore, subscribeToStore } from '../../practice/storage/browser-store';
import {
  isImporting,
  markedImport,
  type Progress,
  unmarkImport,
} from '../../practice/transfer/import-mark';

/**
 * How far an interrupted import got (if a tab was closed, for instance), and a way to dismiss that
 * notice.
 */
export function useCutOff(): { cutOff: Progress | undefined; dismiss(): void } {
  const [cutOff, setCutOff] = useState(() => markedImport(browserStore().store));
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const { store } = browserStore();
      const found = (await isImporting(store)) ? undefined : markedImport(store);
      if (isWanted) setCutOff(found);
    };
    void look();
    const stop = subscribeToStore(() => void look());
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return {
    cutOff,
    dismiss() {
      unmarkImport(browserStore().store);
      setCutOff(undefined);
    },
  };
}
