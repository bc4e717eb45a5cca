import { STORY_PARTS } from '../model/items';
import { cuesOf } from './ids';
import { type Cues, cuesFrom } from './sheet/cues';
import { useTexts } from './use-texts';

const NAMES = STORY_PARTS.map(cuesOf);

/** The reader's cues for each part of a story. */
export function useCues(story: string): Cues {
  const [Situation = [], Task = [], Action = [], Result = [], Takeaway = []] = useTexts(
    story,
    NAMES,
  ).map(cuesFrom);
  return { Situation, Task, Action, Result, Takeaway };
}
