import { clockTime, inMinutes } from '../../practice/speaking/clock';
import type { Fault, Talk } from '../../practice/speaking/talk';
import { NOT_LOADED } from './not-loaded';

/** Why there's no recording, and what to do. */
const FAULTS: Record<Fault, string> = {
  'not-loaded': NOT_LOADED,
  unsupported:
    'This browser can’t record. You can talk without a recording, or record with your phone.',
  refused:
    'The browser didn’t allow the microphone, so nothing was recorded. Talk without a recording, or allow the microphone for this site and try again.',
  'no-microphone':
    'The browser found no microphone, so nothing was recorded. Connect one, or talk without a recording.',
  failed:
    'The recording didn’t work, and nothing was kept. Try again, or talk without a recording.',
};

/** What happens in the room, in one or two sentences. `late` is whether the time is over; `after`, what to do next. */
export function told(
  talk: Talk,
  late: boolean,
  minutes: number,
  after = 'Talk again, or compare with the model answer.',
): string {
  const { phase, recording, quiet, talked, deleted, fault } = talk;
  const why = fault ? FAULTS[fault] : '';
  switch (phase) {
    case 'thinking':
      return late
        ? 'Your minute is over. Start when you like.'
        : 'You have a minute to think. Start whenever you like.';
    case 'asking':
      return 'Your browser asks whether it may use the microphone.';
    case 'talking':
      if (late) return `${inMinutes(minutes)}: a good place to end.`;
      if (quiet) return 'We can’t hear you. Check your microphone, or just keep talking.';
      if (why) return `${why} The clock is running.`;
      return `${recording ? 'Recording.' : 'The clock is running.'} Tap “Next part” as you move on, if you like.`;
    case 'ready':
      if (deleted !== undefined) return `Take ${deleted} is deleted.`;
      if (talked === undefined) return why;
      return `You talked for ${clockTime(talked)}. ${why || after}`;
  }
}
