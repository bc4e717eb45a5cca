import { useEffect, useState } from 'react';
import { browserRecord, subscribeToRecord } from '../../practice/record/browser-record';
import {
  isImporting,
  markedImport,
  type Progress,
  unmarkImport,
} from '../../practice/transfer/import-mark';

/** How far an import got that was cut off, by a closed tab for instance, and how to hear no more of it. */
export function useCutOff(): { cutOff: Progress | undefined; dismiss(): void } {
  const [cutOff, setCutOff] = useState(() => markedImport(browserRecord().store));
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const { store } = browserRecord();
      const found = (await isImporting(store)) ? undefined : markedImport(store);
      if (isWanted) setCutOff(found);
    };
    void look();
    const stop = subscribeToRecord(() => void look());
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return {
    cutOff,
    dismiss() {
      unmarkImport(browserRecord().store);
      setCutOff(undefined);
    },
  };
}
