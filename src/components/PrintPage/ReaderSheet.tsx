import { type ReactNode, useEffect, useState } from 'react';
import type { PracticeData, SheetData } from '../../model/practice-data';
import { readMissed } from '../../practice/print/missed';
import InterviewSheet from './InterviewSheet';

/** The sheet with the cards that the reader missed. It appears once the whole record is read. */
export default function ReaderSheet({
  data,
  quoted,
}: {
  data: PracticeData;
  quoted: SheetData;
}): ReactNode {
  const [missed, setMissed] = useState<ReadonlyMap<string, number>>();
  useEffect(() => {
    let open = true;
    void readMissed(data.items, () => open).then((found) => found && setMissed(found));
    return () => {
      open = false;
    };
  }, [data]);
  return missed && <InterviewSheet data={data} quoted={quoted} missed={missed} />;
}
