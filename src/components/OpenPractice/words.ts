import type { RecordingFault } from '../../practice/speaking/recorder';

/** Why there is no recording, and what to do. */
export const FAULTS: Record<RecordingFault, string> = {
  unsupported:
    'This browser cannot record. You can talk without a recording, or record with your phone.',
  refused:
    'The browser did not allow the microphone, so nothing was recorded. Talk without a recording, or allow the microphone for this site and try again.',
  'no-microphone':
    'The browser found no microphone, so nothing was recorded. Connect one, or talk without a recording.',
  failed:
    'The recording did not work, and nothing was kept. Try again, or talk without a recording.',
};
