/** Why there is no recording: the browser has no recorder, the microphone is refused or missing, or it failed midway. */
export type RecordingFault = 'unsupported' | 'refused' | 'no-microphone' | 'failed';

export interface Recorder {
  /** Ends the recording and switches the microphone off. */
  stop(): void;
}

interface Events {
  /** The sound, once the recording has ended by itself or by `stop`. */
  onDone(sound: Blob): void;
  onFault(fault: RecordingFault): void;
}

/**
 * Asks for the microphone and records until it is stopped. The sound is kept in memory alone, and handed to `onDone`.
 *
 * @param wanted asked once the microphone is granted: false where the reader has gone on by then
 * @returns the running recorder; undefined where there is none, which `onFault` has then been told unless it is not wanted
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
    release();
    // Firefox no longer knows the type of the recorder once it has stopped.
    onDone(new Blob(pieces, { type: pieces[0]?.type }));
  });
  recorder.start();
  return { stop: () => void (recorder.state !== 'inactive' && recorder.stop()) };
}
