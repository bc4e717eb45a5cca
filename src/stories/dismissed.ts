import { fnv1a } from '../model/hash';
import type { Stories } from './storage/stories';
import type { Story } from './story';

/** What identifies a finding: the same for the same words anywhere. */
interface Dismissible {
  key: string;
}

const keyOf = ({ key }: Dismissible): string => (fnv1a(key) >>> 0).toString(36);

/** Whether the reader dismissed a finding in a story for good. */
export const isDismissed = ({ dismissed }: Story, finding: Dismissible): boolean =>
  dismissed.has(keyOf(finding));

/** Dismisses a finding in a story, or brings it back. */
export const dismiss = (stories: Stories, story: string, finding: Dismissible, isOn = true): void =>
  stories.mark(story, 'dismissed', keyOf(finding), isOn ? 'yes' : '');
