import { useEffect, useRef, useState } from 'react';
import { askBeforeLeaving } from '../../practice/leaving';
import {
  type Recorder,
  type RecordingFault,
  startRecorder,
} from '../../practice/speaking/recorder';

const QUESTION =
  'Your recording is only in the memory of this tab. If you leave this page, it’s gone. Leave anyway?';

export interface Recording {
  /** Whether the browser is asking the reader for the microphone. */
  asking: boolean;
  /** The address of the recording, in the memory of this tab. */
  url: string | undefined;
  fault: RecordingFault | undefined;
  /** Asks for the microphone and begins; false where nothing is being recorded. */
  start(): Promise<boolean>;
  /** Ends the recording, or the asking. */
  stop(): void;
  remove(): void;
  /** Forgets what went wrong. */
  forget(): void;
}

/** A recording of the reader's voice, which lasts as long as the page. */
export function useRecording(): Recording {
  const [url, setUrl] = useState<string>();
  const [fault, setFault] = useState<RecordingFault>();
  const [asking, setAsking] = useState(false);
  const [running, setRunning] = useState(false);
  const recorder = useRef<Recorder>(undefined);
  /** Counts up when what was asked for is no longer wanted. */
  const turn = useRef(0);
  const gone = useRef(false);

  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  const held = running || url !== undefined;
  useEffect(() => (held ? askBeforeLeaving(QUESTION) : undefined), [held]);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      turn.current++;
      recorder.current?.stop();
    };
  }, []);

  return {
    asking,
    url,
    fault,
    async start() {
      const mine = ++turn.current;
      setFault(undefined);
      setAsking(true);
      const started = await startRecorder(
        {
          onDone(sound) {
            if (gone.current) return;
            setRunning(false);
            setUrl(URL.createObjectURL(sound));
          },
          onFault(why) {
            setRunning(false);
            setFault(why);
          },
        },
        () => turn.current === mine,
      );
      if (turn.current !== mine) return false;
      recorder.current = started;
      setAsking(false);
      if (started) {
        setRunning(true);
        setUrl(undefined);
      }
      return Boolean(started);
    },
    stop() {
      turn.current++;
      setAsking(false);
      recorder.current?.stop();
      recorder.current = undefined;
    },
    remove: () => setUrl(undefined),
    forget: () => setFault(undefined),
  };
}
