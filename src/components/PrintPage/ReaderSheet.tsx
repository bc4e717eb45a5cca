import { type ReactNode, useEffect, useState } from 'react';
import { STORY_PARTS } from '../../model/items';
import type { PracticeData, SheetData } from '../../model/practice-data';
import { readMissed } from '../../practice/print/missed';
import { useCues } from '../../stories/use-cues';
import { useStories } from '../../stories/use-stories';
import InterviewSheet from './InterviewSheet';
import type { KeyWords } from './StoryLines';

/**
 * The sheet with the cards that the reader missed, and the cue words of their first story. It appears
 * once the whole record is read.
 */
export default function ReaderSheet({
  data,
  quoted,
}: {
  data: PracticeData;
  quoted: SheetData;
}): ReactNode {
  const keyWords = useKeyWords();
  const [missed, setMissed] = useState<ReadonlyMap<string, number>>();
  useEffect(() => {
    let open = true;
    void readMissed(data.items, () => open).then((found) => found && setMissed(found));
    return () => {
      open = false;
    };
  }, [data]);
  return (
    missed && <InterviewSheet data={data} quoted={quoted} missed={missed} keyWords={keyWords} />
  );
}

/** The cue words of the reader's first story, a line for each part that has any. */
function useKeyWords(): KeyWords {
  const [first] = useStories().active;
  const cues = useCues(first?.id ?? '');
  return Object.fromEntries(
    STORY_PARTS.map((part) => [part, cues[part].length > 0 ? [cues[part].join(' · ')] : []]),
  );
}
