import { listenTo } from './level';

/**
 * Why there is no recording: the browser has no recorder, the microphone is refused or missing, or
 * it failed midway.
 */
export type RecordingFault = 'unsupported' | 'refused' | 'no-microphone' | 'failed';

export interface Recorder {
  /** How loud the microphone is now, from 0 to 1; undefined where the browser doesn't say. */
  level(): number | undefined;
  /** Ends the recording and switches the microphone off. */
  stop(): void;
}

interface Events {
  /** Gets the sound once the recording has ended, by itself or by `stop`. */
  onDone(sound: Blob): void;
  onFault(fault: RecordingFault): void;
}

/**
 * Asks for the microphone and records until it's stopped. The sound stays in memory and goes to
 * `onDone`.
 *
 * @param wanted asked once the microphone is granted; says false if the reader has gone on by then
 * @returns the running recorder, or undefined if there is none; then `onFault` has been told why,
 * unless nobody wants it anymore
 */
export async function startRecorder(
  { onDone, onFault }: Events,
  wanted: () => boolean,
): Promise<Recorder | undefined> {
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices?.getUserMedia) {
    onFault('unsupported');
    return undefined;
  }
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    if (wanted())
      onFault(
        error instanceof DOMException && error.name === 'NotFoundError'
          ? 'no-microphone'
          : 'refused',
      );
    return undefined;
  }
  const release = (): void => stream.getTracks().forEach((track) => track.stop());
  if (!wanted()) {
    release();
    return undefined;
  }
  try {
    return record(stream, release, (sound) => (sound.size > 0 ? onDone(sound) : onFault('failed')));
  } catch {
    release();
    onFault('failed');
    return undefined;
  }
}

function record(stream: MediaStream, release: () => void, onDone: (sound: Blob) => void): Recorder {
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  recorder.addEventListener('stop', () => {
    listener?.stop();
    release();
    // Firefox forgets the type of the recorder once it has stopped.
    onDone(new Blob(pieces, { type: pieces[0]?.type }));
  });
  recorder.start();
  const listener = listenTo(stream);
  return {
    level: () => listener?.level(),
    stop: () => void (recorder.state !== 'inactive' && recorder.stop()),
  };
}
